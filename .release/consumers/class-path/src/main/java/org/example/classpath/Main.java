package org.example.classpath;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.formats.sdmx.SdmxStructure;
import io.github.tongbi.formats.tables.Tables;
import io.github.tongbi.formats.tables.sheet.SheetWriter;
import io.github.tongbi.formats.tables.sheet.XlsxSheets;
import io.github.tongbi.indicators.growth.Growth;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** What a system of a bureau does first with each artifact. */
public final class Main {
    private Main() {}

    /** Prints a line for each. */
    public static void main(String[] args) {
        System.setOut(new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8));
        Growth<?> growth = Growth.yearOnYear(
                Figure.parseMoney("1.74亿美元"), Figure.parseMoney("1.28亿美元"));
        System.out.println(growth.toText(Locale.CHINA));

        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String json = mapper.writeValueAsString(Figure.parseMoney("2.20亿元"));
        System.out.println(json + " " + mapper.readValue(json, Figure.class));

        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (SheetWriter out = XlsxSheets.writer(workbook)) {
            Tables.of(Enterprise.class).write(List.of(), out, Locale.CHINA);
        }
        System.out.println(workbook.size() > 1000);
        System.out.println(SdmxStructure.of(Catalogue.standard()).dataflow());
    }
}
