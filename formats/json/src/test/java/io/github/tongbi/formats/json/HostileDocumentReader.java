package io.github.tongbi.formats.json;

import io.github.tongbi.core.report.Report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints what comes of reading every hostile document; run in a process with little memory. */
final class HostileDocumentReader {
    private HostileDocumentReader() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (HostileDocument document : HostileDocument.values()) {
            out.println(document + ": " + outcome(document));
        }
    }

    static String outcome(HostileDocument document) throws IOException {
        try {
            Report report = ReportDocument.read(document.open());
            return report.parks().size() + " parks";
        } catch (UnreadableDocumentException e) {
            Problem last = e.problems().get(e.problems().size() - 1);
            return "problems: " + e.problems().size() + ", the last: " + last;
        }
    }
}
