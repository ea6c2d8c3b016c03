package io.github.tongbi.formats.sdmx;

import com.google.common.collect.ImmutableList;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A component as the structure of a JSON message describes it.
 *
 * @param id its id
 * @param component the component; null if our structure does not have it
 * @param values the values that observations name by their place, if they do
 */
record JsonComponent(
        String id, @Nullable Component component, Optional<ImmutableList<String>> values) {}
