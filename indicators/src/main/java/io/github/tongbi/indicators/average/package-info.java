/**
 * Averages per unit (平均值) and intensities (强度相对数): subsidy per vessel, tax per 亩, capital per project.
 *
 * <p>Start with {@link io.github.tongbi.indicators.average.Average}.
 */
@NullMarked
package io.github.tongbi.indicators.average;

import org.jspecify.annotations.NullMarked;
