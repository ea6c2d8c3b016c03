package io.github.tongbi.formats.sdmx;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;

import io.github.tongbi.core.error.Quoted;

/** Takes values of a JSON message, given by themselves or by their place in a list. */
final class JsonValues {
    private JsonValues() {}

    /** Takes the value at the cursor. */
    static void fill(Row row, Cells cells, JsonComponent described, JsonCursor in) {
        Component component = described.component();
        if (component == null || in.isNull()) {
            in.skip();
        } else if (in.isArray()) {
            in.skip();
            row.fail(described.id(), "[", "expected one value, got several");
        } else if (described.values().isEmpty()) {
            cells.set(component, JsonTexts.read(in));
        } else {
            fillListed(row, cells, described, in);
        }
    }

    /** Only a value that is missing on purpose stands by itself where others have a place. */
    private static void fillListed(Row row, Cells cells, JsonComponent described, JsonCursor in) {
        String text = JsonTexts.read(in);
        if (text.equals(SdmxVersion.NOT_AVAILABLE) && described.component() != null) {
            cells.set(described.component(), text);
        } else {
            fillPlace(row, cells, described, text);
        }
    }

    static void fillPlace(Row row, Cells cells, JsonComponent described, String place) {
        ImmutableList<String> values = described.values().orElse(ImmutableList.of());
        Integer index = Ints.tryParse(place);
        if (index == null || index < 0 || index >= values.size()) {
            row.fail(
                    described.id(),
                    place,
                    "expected a place below " + values.size() + ", got " + Quoted.of(place));
            return;
        }
        Component component = described.component();
        if (component != null) {
            cells.set(component, values.get(index));
        }
    }
}
