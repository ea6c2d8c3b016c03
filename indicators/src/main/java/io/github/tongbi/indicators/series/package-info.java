/**
 * Series of figures by reference period (时间序列): growth by the calendar, gaps, sums over a span, and the
 * single periods behind year-to-date figures.
 *
 * <p>Start with {@link io.github.tongbi.indicators.series.Series}.
 */
@NullMarked
package io.github.tongbi.indicators.series;

import org.jspecify.annotations.NullMarked;
