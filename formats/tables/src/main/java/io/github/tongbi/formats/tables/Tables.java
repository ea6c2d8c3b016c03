package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.formats.fields.Entities;
import io.github.tongbi.formats.tables.sheet.SheetReader;
import io.github.tongbi.formats.tables.sheet.SheetWriter;

import java.util.Locale;
import java.util.Optional;

/**
 * Tables of one kind of entity, an entity in a row: observations, enterprises, projects, parks and all
 * other models (报表).
 *
 * <pre>{@code
 * Tables<TradeFigures> trade = Tables.of(TradeFigures.class);
 * trade.write(figures, XlsxSheets.writer(out), Locale.CHINA);
 *
 * TableResult<TradeFigures> read = trade.read(CsvSheets.read(in, Limits.DEFAULT));
 * read.values();       // the rows that could be read
 * read.failures();     // 外贸 C5 (出口总额(亿美元)): expected a figure …, got "n.a."
 * }</pre>
 *
 * <p>Columns are found by their headers, in any order, in Chinese or English or as the names of fields.
 * A header may tell the unit of its figures, {@code 出口总额(万美元)}, and so may a line above the table,
 * {@code 单位：万元}; a cell with a unit of its own, {@code 1.74亿美元}, is taken at its word, and digits
 * without any unit are refused. Figures keep the digits of their cells. Lists of texts stand in one cell
 * with {@code ；} between them; lists of entities in a sheet of their own, {@code 园区.入驻}, whose rows
 * name the number of the row that they belong to.
 *
 * @param <T> what stands in a row
 */
public final class Tables<T> {
    private final Layout<T> layout;
    private final TableMapping mapping;

    private Tables(Layout<T> layout, TableMapping mapping) {
        this.layout = layout;
        this.mapping = mapping;
    }

    /** Returns the tables of observations, which have a row for each figure of whatever unit. */
    public static Tables<Observation> ofObservations() {
        return of(Observation.class);
    }

    /**
     * Returns the tables of a kind of entity, {@code of(Park.class)}.
     *
     * @throws IllegalArgumentException if the class is no entity
     */
    public static <T> Tables<T> of(Class<T> entity) {
        return new Tables<>(
                Layout.of(Entities.of(entity)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "expected a model such as Park, got " + entity.getName()))),
                TableMapping.NONE);
    }

    /**
     * Returns the same tables with other headers or units.
     *
     * @throws IllegalArgumentException if the mapping names a field that there is not
     */
    public Tables<T> with(TableMapping other) {
        other.checkFields(layout);
        return new Tables<>(layout, other);
    }

    /** Reads all tables of the file. */
    public TableResult<T> read(SheetReader in) {
        return layout.tables().isEmpty() ? readRows(in) : readTree(in);
    }

    private TableResult<T> readRows(SheetReader in) {
        TableReader<T> reader = reader(in);
        ImmutableList.Builder<T> values = ImmutableList.builder();
        for (Optional<T> next = reader.next(); next.isPresent(); next = reader.next()) {
            values.add(next.get());
        }
        return new TableResult<>(values.build(), reader.failures(), reader.titles());
    }

    private TableResult<T> readTree(SheetReader in) {
        Failures failures = new Failures();
        TreeReader<T> tree = new TreeReader<>(layout, layout.name(), mapping, failures);
        Sheets.read(in, failures, row -> {
            if (!tree.takePart(row)) {
                tree.takeEntity(row);
            }
        });
        return new TableResult<>(tree.entities(in), failures.all(), tree.titles());
    }

    /**
     * Returns a reader of one row after the other, for tables that are too long to keep. Lists that
     * stand in sheets of their own are not read by it.
     */
    public TableReader<T> reader(SheetReader in) {
        return new TableReader<>(in, layout, mapping);
    }

    /**
     * Writes a table, and one for each list of the entities. The entities are gone through several
     * times, so that the header can tell the unit of a column.
     *
     * @param locale the language of headers and constants, Chinese or English
     */
    public void write(Iterable<T> entities, SheetWriter out, Locale locale) {
        new TableWriting(out, locale).table(layout, entities, layout.name().in(locale));
    }
}
