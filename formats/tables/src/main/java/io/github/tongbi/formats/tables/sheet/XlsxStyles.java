package io.github.tongbi.formats.tables.sheet;

import com.google.common.collect.ImmutableList;

import java.util.HashMap;
import java.util.Map;

/** The number formats of a workbook, by the style of a cell. */
final class XlsxStyles {
    private static final int MAX = 1 << 16;
    private static final NumberFormat GENERAL = NumberFormat.of("General");

    private final ImmutableList<NumberFormat> formats;

    static XlsxStyles none() {
        return new XlsxStyles(ImmutableList.of());
    }

    static XlsxStyles read(PartXml xml) {
        Map<Integer, NumberFormat> own = new HashMap<>();
        ImmutableList.Builder<NumberFormat> formats = ImmutableList.builder();
        boolean cells = false;
        int count = 0;
        while (xml.next()) {
            if (xml.isStart("numFmt") || (cells && xml.isStart("xf"))) {
                if (++count > MAX) {
                    throw new UnreadableSheetException(
                            "expected at most " + MAX + " styles, got more");
                }
                int id = id(xml);
                if (xml.isStart("xf")) {
                    formats.add(own.computeIfAbsent(id, XlsxStyles::builtIn));
                } else {
                    own.put(id, NumberFormat.of(xml.attribute("formatCode").orElse("")));
                }
            }
            cells = xml.isStart("cellXfs") || (cells && !xml.isEnd("cellXfs"));
        }
        return new XlsxStyles(formats.build());
    }

    private static int id(PartXml xml) {
        return Math.max(0, WholeNumber.of(xml.attribute("numFmtId").orElse("0")));
    }

    private static NumberFormat builtIn(int id) {
        String code = BuiltInFormats.code(id);
        return code.equals("General") ? GENERAL : NumberFormat.of(code);
    }

    private XlsxStyles(ImmutableList<NumberFormat> formats) {
        this.formats = formats;
    }

    /** Returns the format of a style by its index; the general one if there is none. */
    NumberFormat format(String style) {
        int index = WholeNumber.of(style);
        return index < 0 || index >= formats.size() ? GENERAL : formats.get(index);
    }

    NumberFormat general() {
        return GENERAL;
    }
}
