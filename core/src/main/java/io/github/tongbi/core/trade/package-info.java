/**
 * Foreign trade and foreign investment (外贸外资).
 *
 * <p>Start with {@link io.github.tongbi.core.trade.TradeFigures}.
 */
@NullMarked
package io.github.tongbi.core.trade;

import org.jspecify.annotations.NullMarked;
