package io.github.tongbi.formats.tables.sheet;

import com.google.common.collect.ImmutableList;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the main part of a workbook tells.
 *
 * @param sheets the sheets with cells, in the order of their tabs
 * @param from1904 whether days are counted from 1904, as the first Macintosh did, not from 1900
 * @param folder the folder of the main part
 * @param parts the names of the parts with styles and shared texts, by their kind
 */
record XlsxBook(
        ImmutableList<Tab> sheets, boolean from1904, String folder, Map<String, String> parts) {
    /** A sheet: its name, its part and whether it is hidden. */
    record Tab(String name, String part, boolean hidden) {}

    private record Relation(String kind, String target) {}

    static XlsxBook read(XlsxPackage zip, Limits limits) {
        String main = relations(zip, "_rels/.rels", "").values().stream()
                .filter(relation -> relation.kind().equals("officeDocument"))
                .findFirst()
                .map(Relation::target)
                .filter(zip::has)
                .orElseThrow(() -> new UnreadableSheetException(
                        "expected an XLSX workbook, got a zip file of something else"));
        int slash = main.lastIndexOf('/');
        String folder = main.substring(0, Math.max(slash, 0));
        String rels = folder + "/_rels/" + main.substring(slash + 1) + ".rels";
        return read(zip, main, folder, relations(zip, rels, folder), limits);
    }

    private static XlsxBook read(
            XlsxPackage zip,
            String main,
            String folder,
            Map<String, Relation> relations,
            Limits limits) {
        ImmutableList.Builder<Tab> tabs = ImmutableList.builder();
        boolean from1904 = false;
        int count = 0;
        try (PartXml xml = zip.part(main)) {
            while (xml.nextStart()) {
                if (xml.isStart("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (xml.isStart("sheet")) {
                    if (++count > limits.sheets()) {
                        throw new UnreadableSheetException(
                                "expected at most " + limits.sheets() + " sheets, got more");
                    }
                    tab(xml, relations).ifPresent(tabs::add);
                }
            }
        }
        Map<String, String> parts = new HashMap<>();
        relations.values().forEach(relation -> parts.put(relation.kind(), relation.target()));
        return new XlsxBook(tabs.build(), from1904, folder, parts);
    }

    /** Returns a sheet of cells; empty for a sheet that is a chart. */
    private static Optional<Tab> tab(PartXml xml, Map<String, Relation> relations) {
        String name = SheetNames.read(xml.attribute("name").orElse(""));
        boolean hidden = !xml.attribute("state").orElse("visible").equals("visible");
        Relation relation = relations.get(xml.attribute("id").orElse(""));
        if (relation == null) {
            throw new UnreadableSheetException("expected a part of the sheet, got none", name, 0);
        }
        return relation.kind().equals("worksheet")
                ? Optional.of(new Tab(name, relation.target(), hidden))
                : Optional.empty();
    }

    private static Map<String, Relation> relations(XlsxPackage zip, String part, String folder) {
        Map<String, Relation> relations = new HashMap<>();
        try (PartXml xml = zip.part(part)) {
            while (xml.nextStart()) {
                if (xml.isStart("Relationship")) {
                    String type = xml.attribute("Type").orElse("");
                    String target = xml.attribute("Target").orElse("");
                    relations.put(
                            xml.attribute("Id").orElse(""),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    XlsxPackage.resolved(folder, target)));
                }
            }
        }
        return relations;
    }
}
