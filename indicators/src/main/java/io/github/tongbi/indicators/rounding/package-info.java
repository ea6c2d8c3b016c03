/**
 * Rounded figures that still add up: rounding that keeps the sum (最大余额法), for a list of parts and for
 * a table with totals on both sides, and the tolerance of a printed sum.
 *
 * <p>Start with {@link io.github.tongbi.indicators.rounding.Apportionment}.
 */
@NullMarked
package io.github.tongbi.indicators.rounding;

import org.jspecify.annotations.NullMarked;
