/**
 * Industrial parks and how full they are (产业园区).
 *
 * <p>Start with {@link io.github.tongbi.core.park.Park}.
 */
@NullMarked
package io.github.tongbi.core.park;

import org.jspecify.annotations.NullMarked;
