package io.github.tongbi.samples.halfyear;

import com.google.common.base.Ascii;

import io.github.tongbi.core.error.Quoted;

import org.apache.commons.cli.ParseException;

import java.nio.file.Path;

/** What a report is written as, by the ending of its file. */
enum ReportFormat {
    SDMX_CSV(".sdmx.csv"),
    SDMX_JSON(".sdmx.json"),
    CSV(".csv"),
    XLSX(".xlsx"),
    JSON(".json");

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /**
     * Returns the format of a file.
     *
     * @throws ParseException if its ending is none of them
     */
    static ReportFormat of(Path file) throws ParseException {
        String name = Ascii.toLowerCase(file.toString());
        for (ReportFormat format : values()) {
            if (name.endsWith(format.ending)) {
                return format;
            }
        }
        throw new ParseException(
                "expected a file that ends in .json, .csv, .xlsx, .sdmx.csv or .sdmx.json, got "
                        + Quoted.of(file.toString()));
    }
}
