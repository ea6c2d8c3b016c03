/**
 * Growth (增长速度): against the same period a year earlier, of a total from its parts, and the base
 * that a printed growth implies.
 *
 * <p>Start with {@link io.github.tongbi.indicators.growth.Growth}.
 */
@NullMarked
package io.github.tongbi.indicators.growth;

import org.jspecify.annotations.NullMarked;
