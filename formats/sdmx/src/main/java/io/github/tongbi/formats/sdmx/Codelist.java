package io.github.tongbi.formats.sdmx;

import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.catalogue.Label;

/**
 * The codes of a component with their names.
 *
 * @param component the component
 * @param id the id of the list, {@code TONGBI:CL_FREQ(1.0.0)}
 * @param codes the names by code
 */
record Codelist(Component component, ArtefactId id, ImmutableMap<String, Label> codes) {}
