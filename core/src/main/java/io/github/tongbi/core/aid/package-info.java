/**
 * Aid funds for paired regions (对口支援资金).
 *
 * <p>Start with {@link io.github.tongbi.core.aid.AidFund}.
 */
@NullMarked
package io.github.tongbi.core.aid;

import org.jspecify.annotations.NullMarked;
