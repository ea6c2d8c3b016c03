/**
 * A runnable sample: reads the tracking table of investment targets, and tells who is behind time
 * progress, by how much, and the pace that the rest of the year needs.
 *
 * <p>Start with {@link io.github.tongbi.samples.tracker.InvestmentTracker}.
 */
@NullMarked
package io.github.tongbi.samples.tracker;

import org.jspecify.annotations.NullMarked;
