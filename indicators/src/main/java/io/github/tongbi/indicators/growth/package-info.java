/**
 * Growth (增长速度): against a year earlier, the period before or a fixed base, of a total from its
 * parts, on average over years, how it changed, how it is worded, and the base that a printed growth
 * implies.
 *
 * <p>Start with {@link io.github.tongbi.indicators.growth.Growth}.
 */
@NullMarked
package io.github.tongbi.indicators.growth;

import org.jspecify.annotations.NullMarked;
