/**
 * Occupancy of parks (入驻率): by area, by unit or by tenant; and how their space is let (出租率, 签约率, 空置率).
 *
 * <p>Start with {@link io.github.tongbi.indicators.occupancy.Occupancy}.
 */
@NullMarked
package io.github.tongbi.indicators.occupancy;

import org.jspecify.annotations.NullMarked;
