/**
 * Contribution (贡献率) and pull (拉动): how much of the growth of a total each of its parts makes.
 *
 * <p>Start with {@link io.github.tongbi.indicators.contribution.Decomposition}; where a release prints
 * increments or rates only, with {@link io.github.tongbi.indicators.contribution.Contribution} and {@link
 * io.github.tongbi.indicators.contribution.Pull}.
 */
@NullMarked
package io.github.tongbi.indicators.contribution;

import org.jspecify.annotations.NullMarked;
