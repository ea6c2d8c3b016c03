/**
 * Fishing vessels, the summer moratorium and vessel reduction (渔船, 休渔, 减船转产).
 *
 * <p>Start with {@link io.github.tongbi.core.fishery.Moratorium}; the size of a vessel is told by {@link
 * io.github.tongbi.core.fishery.Vessel}, the subsidy for it by {@link
 * io.github.tongbi.core.fishery.VesselSubsidy}.
 */
@NullMarked
package io.github.tongbi.core.fishery;

import org.jspecify.annotations.NullMarked;
