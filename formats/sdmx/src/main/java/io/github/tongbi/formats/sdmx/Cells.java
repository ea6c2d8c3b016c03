package io.github.tongbi.formats.sdmx;

import java.util.EnumMap;
import java.util.Map;

/** The values of one observation as text, by component; empty where it has none. */
final class Cells {
    private final Map<Component, String> texts = new EnumMap<>(Component.class);

    void clear() {
        texts.clear();
    }

    void copyFrom(Cells other) {
        texts.clear();
        texts.putAll(other.texts);
    }

    void set(Component component, String text) {
        texts.put(component, text);
    }

    String get(Component component) {
        return texts.getOrDefault(component, "");
    }

    boolean has(Component component) {
        return !get(component).isEmpty();
    }

    /** Returns the dimensions with points between them, which is the OBS_KEY of SDMX-CSV. */
    String key() {
        StringBuilder key = new StringBuilder();
        for (Component dimension : Component.DIMENSIONS) {
            key.append(key.isEmpty() ? "" : ".").append(get(dimension));
        }
        return key.toString();
    }
}
