/**
 * Exact values and the figures that publish them (数值与公布数).
 *
 * <p>A {@link io.github.tongbi.core.quantity.Magnitude} is what a figure states: a
 * {@link io.github.tongbi.core.quantity.Quantity} ({@link io.github.tongbi.core.quantity.Money} or
 * {@link io.github.tongbi.core.quantity.Measure}), a pure
 * {@link io.github.tongbi.core.quantity.Ratio}, or a difference of ratios in
 * {@link io.github.tongbi.core.quantity.Points}. All of them hold an exact
 * {@link io.github.tongbi.core.quantity.Rational}. A
 * {@link io.github.tongbi.core.quantity.Figure} is a magnitude as it was published, with the digits
 * it was rounded to, and so an interval. Start there.
 */
@NullMarked
package io.github.tongbi.core.quantity;

import org.jspecify.annotations.NullMarked;
