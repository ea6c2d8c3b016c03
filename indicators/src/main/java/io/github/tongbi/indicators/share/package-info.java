/**
 * Shares of a whole (比重) and how they change: moratorium ratio, pass rate, share of exports, rates
 * between the stages of aid funds.
 *
 * <p>Start with {@link io.github.tongbi.indicators.share.Share}.
 */
@NullMarked
package io.github.tongbi.indicators.share;

import org.jspecify.annotations.NullMarked;
