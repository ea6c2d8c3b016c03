/**
 * Shares of a whole (比重): moratorium ratio, pass rate, share of exports.
 *
 * <p>Start with {@link io.github.tongbi.indicators.share.Share}.
 */
@NullMarked
package io.github.tongbi.indicators.share;

import org.jspecify.annotations.NullMarked;
