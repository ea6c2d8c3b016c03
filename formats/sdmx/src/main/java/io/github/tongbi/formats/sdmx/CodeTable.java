package io.github.tongbi.formats.sdmx;

import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The values that a message has of each dimension and coded attribute, in the order of their first
 * observation. A JSON message lists them first, and its observations name them by their place.
 */
final class CodeTable {
    /** A value with its place and, if it is a code, its name. */
    record Entry(int index, Label label) {}

    private final Map<Component, Map<String, Entry>> entries = new EnumMap<>(Component.class);
    private final Map<Component, ImmutableMap<String, Label>> codes =
            new EnumMap<>(Component.class);

    CodeTable(SdmxStructure structure) {
        for (Codelist list : structure.codelists()) {
            codes.put(list.component(), list.codes());
        }
        for (Component component : Component.ALL) {
            if (isListed(component)) {
                entries.put(component, new LinkedHashMap<>());
            }
        }
    }

    static boolean isListed(Component component) {
        return component.isDimension() || component.isCoded();
    }

    void add(Observation observation, Cells cells) {
        entries.forEach((component, known) -> {
            String text = cells.get(component);
            if (!text.isEmpty() && !known.containsKey(text)) {
                known.put(text, new Entry(known.size(), label(component, text, observation)));
            }
        });
    }

    /** Returns the name of the code; an indicator outside of the catalogue has its observation's. */
    private Label label(Component component, String text, Observation observation) {
        Label own = component == Component.INDICATOR ? observation.label() : component.label();
        return codes.getOrDefault(component, ImmutableMap.of()).getOrDefault(text, own);
    }

    Map<String, Entry> of(Component component) {
        return entries.getOrDefault(component, ImmutableMap.of());
    }

    /**
     * Returns the place of the value.
     *
     * @throws IllegalStateException if it was not there when the observations were gone through first
     */
    int index(Component component, String text) {
        Entry entry = of(component).get(text);
        if (entry == null) {
            throw new IllegalStateException(
                    "expected the same observations again, got another " + component);
        }
        return entry.index();
    }
}
