/**
 * Fishing vessels, the summer moratorium and vessel reduction (渔船, 休渔, 减船转产).
 *
 * <p>Start with {@link io.github.tongbi.core.fishery.Moratorium}.
 */
@NullMarked
package io.github.tongbi.core.fishery;

import org.jspecify.annotations.NullMarked;
