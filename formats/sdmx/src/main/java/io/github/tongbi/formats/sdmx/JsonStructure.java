package io.github.tongbi.formats.sdmx;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The structure at the head of a JSON message: which components stand at which level. */
final class JsonStructure {
    /** The levels that values stand at. */
    enum Level {
        DATA_SET("dataSet"),
        SERIES("series"),
        OBSERVATION("observation");

        private final String property;

        Level(String property) {
            this.property = property;
        }
    }

    private final SdmxStructure expected;
    private final SdmxLimits limits;
    private final JsonCursor in;
    private final Map<Level, List<JsonComponent>> dimensions = levels();
    private final Map<Level, List<JsonComponent>> attributes = levels();
    private final List<JsonComponent> measures = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final ImmutableList.Builder<String> others = ImmutableList.builder();
    private long room;
    private boolean linked;
    private boolean several;

    /**
     * Reads the structure object at the cursor.
     *
     * @throws UnreadableSdmxException if it is of another dataflow, or lacks a dimension
     */
    JsonStructure(SdmxStructure expected, SdmxLimits limits, JsonCursor in) {
        this.expected = expected;
        this.limits = limits;
        this.in = in;
        this.room = (long) SdmxLimits.CHARACTERS_OF_A_CODE * limits.codes();
        in.fields("a structure", this::readField);
        requireLink();
        requireDimensions();
    }

    private static Map<Level, List<JsonComponent>> levels() {
        Map<Level, List<JsonComponent>> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            levels.put(level, new ArrayList<>());
        }
        return levels;
    }

    private void readField(String name) {
        switch (name) {
            case "links" -> in.elements("links", this::readLink);
            case "dimensions" -> in.fields("dimensions", level -> readLevel(level, dimensions));
            case "attributes" -> in.fields("attributes", level -> readLevel(level, attributes));
            case "measures" ->
                in.fields(
                        "measures",
                        level -> in.elements("measures", () -> add(component(), measures)));
            case "annotations" -> {
                if (in.skipElements("annotations")) {
                    others.add("annotations");
                }
            }
            default -> in.skip();
        }
    }

    /** The first link is that of the dataflow or data structure. */
    private void readLink() {
        in.fields("a link", name -> {
            if (name.equals("urn") && !linked) {
                checkUrn(in.scalar("a URN"));
                linked = true;
            } else {
                in.skip();
            }
        });
    }

    private void checkUrn(String urn) {
        if (!urn.equals(expected.dataflowUrn()) && !urn.equals(expected.dataStructureUrn())) {
            throw in.refused(expected.dataflow() + ", got " + Quoted.of(lastPart(urn)));
        }
    }

    private static String lastPart(String urn) {
        return urn.substring(urn.indexOf('=') + 1);
    }

    private void requireLink() {
        if (!linked) {
            throw in.refused("a link with the URN of " + expected.dataflow() + ", got none");
        }
    }

    private void readLevel(String property, Map<Level, List<JsonComponent>> levels) {
        in.elements(property, () -> {
            List<JsonComponent> components = level(property, levels);
            JsonComponent component = component();
            if (levels == dimensions) {
                requireDimension(component);
            }
            add(component, components);
        });
    }

    private List<JsonComponent> level(String property, Map<Level, List<JsonComponent>> levels) {
        return levels.entrySet().stream()
                .filter(level -> level.getKey().property.equals(property))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> in.refused("components of dataSet, series or observation, got "
                        + Quoted.of(property)));
    }

    private void requireDimension(JsonComponent described) {
        Component component = described.component();
        if (component == null || !component.isDimension()) {
            throw in.refused("the dimensions of " + expected.dataflow() + ", got "
                    + Quoted.of(described.id()));
        }
    }

    private void add(JsonComponent component, List<JsonComponent> components) {
        if (!ids.add(component.id())) {
            throw in.refused("each component once, got " + Quoted.of(component.id()));
        }
        if (ids.size() > limits.columns()) {
            throw in.refused("at most " + limits.columns() + " components, got more");
        }
        components.add(component);
    }

    private JsonComponent component() {
        List<String> id = new ArrayList<>();
        List<ImmutableList<String>> values = new ArrayList<>();
        List<String> standard = new ArrayList<>();
        several = false;
        in.fields("a component", name -> {
            switch (name) {
                case "id" -> id.add(in.scalar("an id"));
                case "values" -> values.add(values());
                case "default" -> standard.add(JsonTexts.read(in));
                default -> in.skip();
            }
        });
        if (id.size() != 1 || values.size() > 1 || standard.size() > 1) {
            throw in.refused("a component with one id, got " + id.size());
        }
        Component known = Component.byId(id.get(0));
        if (several && known != null) {
            throw in.refused("one value of " + known + " at a time, got several");
        }
        return new JsonComponent(
                id.get(0), known, values.stream().findFirst(), standard.stream().findFirst());
    }

    private ImmutableList<String> values() {
        ImmutableList.Builder<String> values = ImmutableList.builder();
        in.elements("values", () -> {
            String value = in.isNull() ? "" : value();
            room -= Math.max(SdmxLimits.CHARACTERS_OF_A_CODE, value.length());
            if (room < 0) {
                throw in.refused("at most " + limits.codes() + " values of components, got more");
            }
            values.add(value);
        });
        return values.build();
    }

    private String value() {
        List<String> found = new ArrayList<>();
        in.fields("a value", name -> {
            switch (name) {
                case "id", "value" -> found.add(JsonTexts.read(in));
                case "values" -> {
                    several = true;
                    found.add("");
                    in.skip();
                }
                default -> in.skip();
            }
        });
        if (found.size() != 1) {
            throw in.refused("a value with an id or a value, got " + found.size());
        }
        return found.get(0);
    }

    private void requireDimensions() {
        for (Component dimension : Component.DIMENSIONS) {
            if (!ids.contains(dimension.name())) {
                throw in.refused("a dimension " + dimension + ", got none");
            }
        }
    }

    List<JsonComponent> dimensions(Level level) {
        return dimensions.getOrDefault(level, ImmutableList.of());
    }

    List<JsonComponent> attributes(Level level) {
        return attributes.getOrDefault(level, ImmutableList.of());
    }

    /** Returns what the array of an observation holds: the measures, then its attributes. */
    ImmutableList<JsonComponent> observation() {
        ImmutableList.Builder<JsonComponent> all = ImmutableList.builder();
        if (measures.isEmpty()) {
            all.add(new JsonComponent(
                    Component.OBS_VALUE.name(),
                    Component.OBS_VALUE,
                    Optional.empty(),
                    Optional.empty()));
        }
        return all.addAll(measures).addAll(attributes(Level.OBSERVATION)).build();
    }

    /** Returns the ids of measures and attributes that are passed over, and other things. */
    ImmutableList<String> ignored() {
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        measures.forEach(measure -> addIfUnknown(ids, measure));
        attributes.values().forEach(level -> level.forEach(one -> addIfUnknown(ids, one)));
        return ids.addAll(others.build()).build();
    }

    private static void addIfUnknown(ImmutableList.Builder<String> ids, JsonComponent component) {
        if (component.component() == null) {
            ids.add(component.id());
        }
    }
}
