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
 * @param standard the value where none is told (default), if there is one
 */
record JsonComponent(
        String id,
        @Nullable Component component,
        Optional<ImmutableList<String>> values,
        Optional<String> standard) {
    /** Fills in the value that holds where none is told. */
    void fillStandard(Cells cells) {
        if (component != null) {
            cells.set(component, standard.orElse(""));
        }
    }
}
