package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.report.ReportHeader;
import io.github.tongbi.formats.fields.Entities;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.formats.fields.Words;
import io.github.tongbi.formats.tables.sheet.SheetReader;
import io.github.tongbi.formats.tables.sheet.SheetRow;
import io.github.tongbi.formats.tables.sheet.SheetWriter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A whole report as tables (报告的报表): a sheet 表头 with the bureau, region and period, one for each list of
 * models, and one for each list within them, {@code 园区.入驻}. In CSV the tables follow each other in one
 * file.
 *
 * <pre>{@code
 * ReportTables.write(report, XlsxSheets.writer(out), Locale.CHINA);
 * TableResult<Report> read = ReportTables.read(XlsxSheets.read(in, Limits.DEFAULT));
 * }</pre>
 */
public final class ReportTables {
    private static final EntityType<Report> REPORT = Entities.REPORT;

    private ReportTables() {}

    /**
     * Writes a report; the caller closes the writer.
     *
     * @param locale the language of headers, sheets and constants, Chinese or English
     */
    public static void write(Report report, SheetWriter out, Locale locale) {
        Layout<Report> layout = Layout.of(REPORT);
        TableWriting writing = new TableWriting(out, locale);
        writing.named(headerLayout(layout), ImmutableList.of(report.header()));
        for (Slot.OfTable<?> table : layout.tables()) {
            writeModels(report, layout, table, writing);
        }
    }

    private static <E> void writeModels(
            Report report, Layout<Report> layout, Slot.OfTable<E> table, TableWriting writing) {
        ImmutableList<E> models = TableWriting.elements(layout, report, table);
        if (!models.isEmpty()) {
            writing.named(table.layout(), models);
        }
    }

    @SuppressWarnings("unchecked") // the only entity within a report is its header
    private static Layout<ReportHeader> headerLayout(Layout<Report> report) {
        return (Layout<ReportHeader>) report.slots().stream()
                .filter(Slot.OfGroup.class::isInstance)
                .map(slot -> ((Slot.OfGroup<?>) slot).layout())
                .findFirst()
                .map(group -> Layout.of(group.type()))
                .orElseThrow();
    }

    /**
     * Reads a report of all its sheets, whatever their order. What cannot be read is among the failures,
     * and the rest of the report comes all the same, unless it is the header that is missing: then there
     * is no report among the values.
     */
    public static TableResult<Report> read(SheetReader in) {
        Failures failures = new Failures();
        Layout<Report> layout = Layout.of(REPORT);
        Reading reading = new Reading(layout, failures);
        Sheets.read(in, failures, reading::take);
        Optional<Report> report = reading.report(in);
        return new TableResult<>(
                report.map(ImmutableList::of).orElse(ImmutableList.of()),
                failures.all(),
                reading.titles());
    }

    /** The tables of a report while it is read. */
    private static final class Reading {
        private final Failures failures;
        private final TreeReader<ReportHeader> header;
        private final Map<Slot.OfTable<?>, TreeReader<?>> models = new LinkedHashMap<>();

        Reading(Layout<Report> layout, Failures failures) {
            this.failures = failures;
            Layout<ReportHeader> first = headerLayout(layout);
            this.header = new TreeReader<>(first, first.name(), TableMapping.NONE, failures);
            for (Slot.OfTable<?> table : layout.tables()) {
                models.put(table, readerOf(table.layout()));
            }
        }

        private <E> TreeReader<E> readerOf(Layout<E> layout) {
            return new TreeReader<>(layout, layout.name(), TableMapping.NONE, failures);
        }

        void take(SheetRow row) {
            boolean taken = header.take(row)
                    || models.values().stream().anyMatch(reader -> reader.take(row));
            if (!taken) {
                failures.row(row, "expected a sheet of a report (" + names() + "), got another");
            }
        }

        private String names() {
            return String.join(
                    ", ",
                    models.keySet().stream()
                            .map(table -> table.layout().name().zh())
                            .toList());
        }

        Optional<Report> report(SheetReader in) {
            Values values = new Values(REPORT);
            List<ReportHeader> headers = header.entities(in);
            models.forEach((table, reader) -> putAll(values, table, reader, in));
            if (headers.size() != 1) {
                String name = Words.standard()
                        .of(Entities.of(ReportHeader.class).orElseThrow())
                        .zh();
                failures.sheet(
                        name,
                        0,
                        "expected one row with the bureau, region and period of the report, got "
                                + headers.size());
                return Optional.empty();
            }
            put(values, "header", headers.get(0));
            return Optional.of(REPORT.build(values));
        }

        @SuppressWarnings("unchecked") // the reader of a table reads its elements
        private <E> void putAll(
                Values values, Slot.OfTable<E> table, TreeReader<?> reader, SheetReader in) {
            ImmutableList<E> elements = ((TreeReader<E>) reader).entities(in);
            values.put(table.field(), elements);
        }

        @SuppressWarnings("unchecked") // the field of this name holds such a value
        private static <F> void put(Values values, String name, F value) {
            values.put((Field<F>) REPORT.field(name).orElseThrow(), value);
        }

        ImmutableList<String> titles() {
            return header.titles();
        }
    }
}
