/**
 * Single observations of indicators (观测值), with their names in two languages and their status.
 *
 * <p>Start with {@link io.github.tongbi.core.catalogue.Observation}.
 */
@NullMarked
package io.github.tongbi.core.catalogue;

import org.jspecify.annotations.NullMarked;
