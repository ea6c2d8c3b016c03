package io.github.tongbi.formats.tables;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Figure;

import java.util.Optional;

/**
 * How a table that somebody else made differs from ours: other headers, units that no header tells,
 * words for "nothing" (表头映射).
 *
 * <pre>{@code
 * TableMapping.NONE
 *     .column("出口值", "exports")
 *     .unit("exports", "万美元")
 *     .ignoring("备注")
 *     .absent("—");
 * }</pre>
 */
public final class TableMapping {
    /** No difference: headers are field names or the names that the library knows. */
    public static final TableMapping NONE = new TableMapping(
            ImmutableMap.of(),
            ImmutableMap.of(),
            ImmutableMap.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            false);

    private final ImmutableMap<String, String> columns;
    private final ImmutableMap<String, String> units;
    private final ImmutableMap<String, String> values;
    private final ImmutableSet<String> ignored;
    private final ImmutableSet<String> absent;
    private final boolean hiddenRows;

    private TableMapping(
            ImmutableMap<String, String> columns,
            ImmutableMap<String, String> units,
            ImmutableMap<String, String> values,
            ImmutableSet<String> ignored,
            ImmutableSet<String> absent,
            boolean hiddenRows) {
        this.columns = columns;
        this.units = units;
        this.values = values;
        this.ignored = ignored;
        this.absent = absent;
        this.hiddenRows = hiddenRows;
    }

    /** Returns the mapping with a header for a field: {@code column("出口值", "exports")}. */
    public TableMapping column(String header, String field) {
        return new TableMapping(
                with(columns, HeaderText.key(header), field),
                units,
                values,
                ignored,
                absent,
                hiddenRows);
    }

    /**
     * Returns the mapping with the unit of a field whose header tells none: {@code "万美元"}.
     *
     * @throws UnreadableTextException if it is no unit
     */
    public TableMapping unit(String field, String unit) {
        Figure.ofPrinted("1", unit);
        return new TableMapping(
                columns, with(units, field, unit), values, ignored, absent, hiddenRows);
    }

    /**
     * Returns the mapping with a value that all rows have although no column tells it, as a period
     * that stands in the title: {@code value("period", "2020-01-01/P4M")}.
     */
    public TableMapping value(String field, String text) {
        return new TableMapping(
                columns, units, with(values, field, text), ignored, absent, hiddenRows);
    }

    /** Returns the mapping without the column of this header. */
    public TableMapping ignoring(String header) {
        return new TableMapping(
                columns, units, values, with(ignored, HeaderText.key(header)), absent, hiddenRows);
    }

    /** Returns the mapping with a text that stands for an empty cell, {@code "—"}. */
    public TableMapping absent(String text) {
        return new TableMapping(columns, units, values, ignored, with(absent, text), hiddenRows);
    }

    /** Returns the mapping by which hidden rows are read like all others, and not reported. */
    public TableMapping withHiddenRows() {
        return new TableMapping(columns, units, values, ignored, absent, true);
    }

    private static ImmutableMap<String, String> with(
            ImmutableMap<String, String> map, String key, String value) {
        return ImmutableMap.<String, String>builder()
                .putAll(map)
                .put(key, value)
                .buildKeepingLast();
    }

    private static ImmutableSet<String> with(ImmutableSet<String> set, String element) {
        return ImmutableSet.<String>builder().addAll(set).add(element).build();
    }

    /** Makes sure that all fields that the mapping names stand in the layout. */
    void checkFields(Layout<?> layout) {
        ImmutableSet<String> paths =
                layout.columns().stream().map(Column::path).collect(ImmutableSet.toImmutableSet());
        Iterable<String> named =
                Iterables.concat(columns.values(), units.keySet(), values.keySet());
        for (String field : named) {
            checkArgument(
                    paths.contains(field),
                    "expected a field of %s, got \"%s\"",
                    layout.type().name(),
                    field);
        }
    }

    /** Returns the fields by the keys of their headers. */
    ImmutableMap<String, String> columns() {
        return columns;
    }

    Optional<String> unitOf(String field) {
        return Optional.ofNullable(units.get(field));
    }

    Optional<String> valueOf(String field) {
        return Optional.ofNullable(values.get(field));
    }

    boolean ignores(String key) {
        return ignored.contains(key);
    }

    /** Most tables have no word for nothing, and then no cell needs to be looked at. */
    boolean isAbsent(String text) {
        return !absent.isEmpty() && absent.contains(CharMatcher.whitespace().trimFrom(text));
    }

    boolean readsHiddenRows() {
        return hiddenRows;
    }
}
