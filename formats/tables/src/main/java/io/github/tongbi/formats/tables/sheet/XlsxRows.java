package io.github.tongbi.formats.tables.sheet;

import com.google.common.collect.ImmutableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of one sheet. */
final class XlsxRows implements AutoCloseable {
    private static final int MAX_MERGED = 1 << 16;

    private final XlsxBook.Tab tab;
    private final PartXml xml;
    private final XlsxCells cells;
    private final Limits limits;
    private final List<String> merged = new ArrayList<>();
    private int row;
    private boolean ended;

    XlsxRows(XlsxBook.Tab tab, PartXml xml, XlsxCells cells, Limits limits) {
        this.tab = tab;
        this.xml = xml;
        this.cells = cells;
        this.limits = limits;
    }

    XlsxBook.Tab tab() {
        return tab;
    }

    /** Returns the number of the last row begun. */
    int row() {
        return row;
    }

    /** Returns the next row with anything in it; empty at the end of the sheet. */
    Optional<SheetRow> next() {
        while (!ended && xml.nextStart()) {
            if (xml.isStart("row")) {
                row = number();
                boolean hidden = tab.hidden() || xml.flag("hidden");
                List<Cell> given = cells();
                if (!given.isEmpty()) {
                    return Optional.of(
                            new SheetRow(tab.name(), row, hidden, ImmutableList.copyOf(given)));
                }
            } else if (xml.isStart("mergeCell")) {
                merge(xml.attribute("ref").orElse(""));
            }
        }
        ended = true;
        return Optional.empty();
    }

    private void merge(String range) {
        if (merged.size() == MAX_MERGED) {
            throw new UnreadableSheetException(
                    "expected at most " + MAX_MERGED + " merged ranges, got more");
        }
        merged.add(range);
    }

    /** Returns the merged cells, which stand behind the last row. */
    ImmutableList<String> merged() {
        return ImmutableList.copyOf(merged);
    }

    private int number() {
        int number = xml.attribute("r")
                .map(text -> Math.max(0, WholeNumber.of(text)))
                .orElse(row + 1);
        if (number <= row || number > limits.rows()) {
            throw new UnreadableSheetException(
                    "expected rows in order up to " + limits.rows() + ", got " + number);
        }
        return number;
    }

    /** Returns the cells up to the last one that is not empty. */
    private List<Cell> cells() {
        List<Cell> given = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                column = column(column);
                Cell cell = cells.read(xml);
                if (!(cell instanceof Cell.Empty)) {
                    fill(given, column);
                    given.add(cell);
                }
            }
        }
        return given;
    }

    private int column(int last) {
        int column = xml.attribute("r").map(XlsxRows::columnOf).orElse(last + 1);
        if (column <= last || column >= limits.columns()) {
            throw new UnreadableSheetException("expected cells in order up to the column "
                    + limits.columns() + ", got another");
        }
        return column;
    }

    /** Returns the column of {@code AB12}, from 0; a large number if there is none. */
    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) > '9'; i++) {
            int letter = reference.charAt(i) - 'A' + 1;
            column = letter < 1 || letter > 26 || i > 5
                    ? Integer.MAX_VALUE >> 5
                    : column * 26 + letter;
        }
        return column - 1;
    }

    private static void fill(List<Cell> given, int column) {
        while (given.size() < column) {
            given.add(Cell.EMPTY);
        }
    }

    @Override
    public void close() {
        xml.close();
    }
}
