package io.github.tongbi.formats.fields;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of this package, which have a line for each entry and tabs between its parts. */
final class TableLines {
    private static final Splitter TABS = Splitter.on('\t');

    private TableLines() {}

    static ImmutableList<List<String>> read(String resource) {
        ImmutableList.Builder<List<String>> lines = ImmutableList.builder();
        try (InputStream in = requireNonNull(TableLines.class.getResourceAsStream(resource));
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (String line : CharStreams.readLines(text)) {
                if (!line.startsWith("#")) {
                    lines.add(TABS.splitToList(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.build();
    }
}
