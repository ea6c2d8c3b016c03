package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.report.Report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents for the tests, as texts with a header on their second line. */
final class Documents {
    static final String HEADER =
            "\"header\": {\"bureau\": \"经济服务局\", \"region\": \"440307\", \"period\": \"2020-S1\"}";

    private Documents() {}

    /** Returns a document with the lines from its third on, without the comma before them. */
    static String report(String... lines) {
        return "{\n" + HEADER + ",\n" + String.join("\n", lines) + "\n}";
    }

    /** Returns a document with trade of one period, the other fields of it on the fourth line. */
    static String trade(String fields) {
        return report("\"trade\": [{\"period\": \"2020-Q1\",", fields, "}]");
    }

    static Report read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    static Report read(byte[] document) {
        Report report = ReportDocument.read(new ByteArrayInputStream(document));
        Schemas.requireValid(new String(document, StandardCharsets.UTF_8).replace("\uFEFF", ""));
        return report;
    }

    static byte[] write(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportDocument.write(report, out);
        return out.toByteArray();
    }

    /** Returns the problems as lines; none if the document can be read. */
    static List<String> problems(String document) {
        return problems(document.getBytes(StandardCharsets.UTF_8)).stream()
                .map(Problem::toString)
                .toList();
    }

    static List<Problem> problems(byte[] document) {
        try {
            read(document);
            return ImmutableList.of();
        } catch (UnreadableDocumentException e) {
            return e.problems();
        }
    }
}
