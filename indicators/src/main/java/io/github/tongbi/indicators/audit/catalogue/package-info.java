/**
 * Audits of observations by the relations of a catalogue (按指标目录审核观测值).
 *
 * <p>Start with {@link io.github.tongbi.indicators.audit.catalogue.ObservationNetwork}: it finds the
 * relations that hold between observations and adds the figures that follow from them.
 */
@NullMarked
package io.github.tongbi.indicators.audit.catalogue;

import org.jspecify.annotations.NullMarked;
