/**
 * Ratios of sums over many rows (汇总): exact accumulators that merge in any order, and collectors for
 * streams.
 *
 * <p>Start with {@link io.github.tongbi.indicators.tally.Tally} for streams, and with {@link
 * io.github.tongbi.indicators.tally.PairTally} to add and merge by hand.
 */
@NullMarked
package io.github.tongbi.indicators.tally;

import org.jspecify.annotations.NullMarked;
