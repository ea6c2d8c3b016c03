/**
 * What indicators mean and what must hold between them (指标目录), and single observations of them (观测值).
 *
 * <p>Start with {@link io.github.tongbi.core.catalogue.Catalogue#standard}, which defines the indicators
 * of a bureau's report, and {@link io.github.tongbi.core.catalogue.Observation}.
 */
@NullMarked
package io.github.tongbi.core.catalogue;

import org.jspecify.annotations.NullMarked;
