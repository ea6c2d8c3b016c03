package io.github.tongbi.formats.tables.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, with what no writer of ours puts into them. */
final class Workbooks {
    private static final String RELATION =
            "<Relationship Id='%s' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='%s'/>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** Returns a workbook with one sheet named {@code s} of these rows. */
    static Workbooks of(String rows) {
        return new Workbooks()
                .with("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")))
                .with(
                        "xl/workbook.xml",
                        "<workbook><workbookPr/><sheets><sheet name='s' sheetId='1' id='r1'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("r1", "worksheet", "worksheets/sheet1.xml")
                                + relation("r2", "styles", "styles.xml")
                                + relation("r3", "sharedStrings", "/xl/sharedStrings.xml")))
                .with("xl/styles.xml", "<styleSheet/>")
                .with("xl/sharedStrings.xml", "<sst/>")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    static String relations(String relations) {
        return "<Relationships>" + relations + "</Relationships>";
    }

    static String relation(String id, String kind, String target) {
        return RELATION.formatted(id, kind, target);
    }

    /** Returns a style sheet in which style 0 is general and style 1 has the format. */
    static String styles(String format) {
        return "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='"
                + format.replace("&", "&amp;").replace("'", "&apos;")
                + "'/></numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>";
    }

    Workbooks with(String name, String xml) {
        return with(name, Sheets.utf8(xml));
    }

    Workbooks with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    Workbooks without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
