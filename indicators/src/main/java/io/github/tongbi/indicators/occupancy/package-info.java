/**
 * Occupancy of parks (入驻率), by area, by unit or by tenant, never mixed.
 *
 * <p>Start with {@link io.github.tongbi.indicators.occupancy.Occupancy}.
 */
@NullMarked
package io.github.tongbi.indicators.occupancy;

import org.jspecify.annotations.NullMarked;
