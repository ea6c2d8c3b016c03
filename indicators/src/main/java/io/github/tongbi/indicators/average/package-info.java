/**
 * Averages per unit (平均值): subsidy per vessel, capital per project.
 *
 * <p>Start with {@link io.github.tongbi.indicators.average.Average}.
 */
@NullMarked
package io.github.tongbi.indicators.average;

import org.jspecify.annotations.NullMarked;
