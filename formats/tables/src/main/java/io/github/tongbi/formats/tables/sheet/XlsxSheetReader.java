package io.github.tongbi.formats.tables.sheet;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;

import java.util.Iterator;
import java.util.Optional;

/** Reads sheets from a workbook. */
final class XlsxSheetReader implements SheetReader {
    private static final int MAX_MERGED = 1 << 16;

    private final XlsxPackage zip;
    private final Limits limits;
    private final Iterator<XlsxBook.Tab> tabs;
    private final XlsxCells cells;
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
                open(tabs.next());
                row = rows.flatMap(XlsxRows::next);
            }
            return row;
        } catch (UnreadableSheetException e) {
            throw placed(e);
        }
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
    public ImmutableList<String> merged() {
        ImmutableList.Builder<String> merged = ImmutableList.builder();
        if (rows.isPresent()) {
            try (PartXml xml = zip.again(rows.get().tab().part())) {
                for (int count = 0; count < MAX_MERGED && xml.nextStart(); ) {
                    if (xml.isStart("mergeCell")) {
                        merged.add(xml.attribute("ref").orElse(""));
                        count++;
                    }
                }
            } catch (UnreadableSheetException e) {
                throw placed(e);
            }
        }
        return merged.build();
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
