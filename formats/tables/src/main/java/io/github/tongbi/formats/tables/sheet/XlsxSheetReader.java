package io.github.tongbi.formats.tables.sheet;

import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;

import java.util.Iterator;
import java.util.Optional;

/** Reads sheets from a workbook. */
final class XlsxSheetReader implements SheetReader {
    private final XlsxPackage zip;
    private final Limits limits;
    private final Iterator<XlsxBook.Tab> tabs;
    private final XlsxCells cells;
    private final ListMultimap<String, String> merged = ArrayListMultimap.create();
    private Optional<XlsxRows> rows = Optional.empty();

    static XlsxSheetReader of(XlsxPackage zip, Limits limits) {
        try {
            return new XlsxSheetReader(zip, XlsxBook.read(zip, limits), limits);
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private XlsxSheetReader(XlsxPackage zip, XlsxBook book, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        tabs = book.sheets().iterator();
        cells = new XlsxCells(
                limits, book.from1904(), styles(book), Suppliers.memoize(() -> shared(book)));
    }

    private XlsxStyles styles(XlsxBook book) {
        String part = book.parts().get("styles");
        if (part == null) {
            return XlsxStyles.none();
        }
        try (PartXml xml = zip.part(part)) {
            return XlsxStyles.read(xml);
        }
    }

    private SharedTexts shared(XlsxBook book) {
        try (PartXml xml =
                zip.part(book.parts().getOrDefault("sharedStrings", "xl/sharedStrings.xml"))) {
            return SharedTexts.read(xml, limits);
        }
    }

    @Override
    public Optional<SheetRow> next() {
        try {
            Optional<SheetRow> row = rows.flatMap(XlsxRows::next);
            while (row.isEmpty() && tabs.hasNext()) {
                endSheet();
                open(tabs.next());
                row = rows.flatMap(XlsxRows::next);
            }
            if (row.isEmpty()) {
                endSheet();
            }
            return row;
        } catch (UnreadableSheetException e) {
            throw placed(e);
        }
    }

    private void endSheet() {
        rows.ifPresent(read -> merged.replaceValues(read.tab().name(), read.merged()));
    }

    private void open(XlsxBook.Tab tab) {
        closeRows();
        rows = Optional.of(new XlsxRows(tab, zip.part(tab.part()), cells, limits));
    }

    private UnreadableSheetException placed(UnreadableSheetException e) {
        String sheet = rows.map(open -> open.tab().name()).orElse("");
        return new UnreadableSheetException(
                e.problem(), sheet, rows.map(XlsxRows::row).orElse(0));
    }

    @Override
    public ImmutableList<String> merged(String sheet) {
        return ImmutableList.copyOf(merged.get(sheet));
    }

    private void closeRows() {
        rows.ifPresent(XlsxRows::close);
    }

    @Override
    public void close() {
        closeRows();
        zip.close();
    }
}
