package io.github.tongbi.formats.tables;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.formats.tables.sheet.Cell;
import io.github.tongbi.formats.tables.sheet.SheetReader;
import io.github.tongbi.formats.tables.sheet.SheetRow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A sheet whose first rows were looked at for what they tell of all rows, and come all the same. */
final class TitledSheet implements SheetReader {
    private static final int MOST_TITLES = 5;
    private static final CharMatcher COLON = CharMatcher.anyOf(":：");

    private final SheetReader in;
    private final Deque<SheetRow> first;
    private final ImmutableList<SheetRow> titles;

    private TitledSheet(SheetReader in, List<SheetRow> titles) {
        this.in = in;
        this.first = new ArrayDeque<>(titles);
        this.titles = ImmutableList.copyOf(titles);
    }

    /** Looks at the first rows of the sheet. */
    static TitledSheet of(SheetReader in) {
        List<SheetRow> titles = new ArrayList<>();
        for (Optional<SheetRow> row = in.next(); row.isPresent(); row = in.next()) {
            titles.add(row.get());
            if (titles.size() == MOST_TITLES) {
                break;
            }
        }
        return new TitledSheet(in, titles);
    }

    /** Returns what stands behind a colon after one of the names: {@code 时期：2020-01-01/P4M}. */
    Optional<String> told(Label name) {
        for (SheetRow row : titles) {
            for (Cell cell : row.cells()) {
                String text = cell.shown();
                int colon = COLON.indexIn(text);
                if (colon > 0 && isCalled(name, HeaderText.key(text.substring(0, colon)))) {
                    return Optional.of(
                            CharMatcher.whitespace().trimFrom(text.substring(colon + 1)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCalled(Label name, String key) {
        return key.equals(name.zh()) || key.equals(name.en());
    }

    /** Returns the name of the sheet; empty without any row. */
    String name() {
        return titles.isEmpty() ? "" : titles.get(0).sheet();
    }

    @Override
    public Optional<SheetRow> next() {
        return first.isEmpty() ? in.next() : Optional.of(first.remove());
    }

    @Override
    public ImmutableList<String> merged(String sheet) {
        return in.merged(sheet);
    }

    @Override
    public void close() {
        in.close();
    }
}
