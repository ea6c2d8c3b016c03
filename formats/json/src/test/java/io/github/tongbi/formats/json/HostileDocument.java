package io.github.tongbi.formats.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Iterables;
import com.google.common.io.ByteSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;

/** Documents that are meant to take memory or time, made while they are read. */
enum HostileDocument {
    /** {@code [[[[…}. */
    NESTED_ARRAYS("", "[", 100_000_000, ""),
    /** {@code [][][]…}. */
    FLAT_ARRAYS("", "[]", 50_000_000, ""),
    /** Objects, each in the field of the one before it. */
    NESTED_OBJECTS("", "{\"a\":", 20_000_000, ""),
    SPACES("", " ", 100_000_000, "{}"),
    ONE_TEXT("{\"header\": \"", "万", 30_000_000, "\"}"),
    DEEP_BUT_SHORT("", "[", 1_000, ""),
    DEEP_OBJECTS_BUT_SHORT("", "{\"a\":", 1_000, ""),
    MANY_DOCUMENTS("", "[]", 1_000_000, ""),
    LONG_TEXT("{\"header\": {\"bureau\": \"", "万", 1_000_000, "\"}}"),
    LONG_NAME("{\"header\": {\"", "n", 4_000_000, "\": 1}}"),
    LONG_NUMBER("{\"header\": {\"bureau\": 1", "0", 4_000_000, "}}"),
    MILLION_ENTRIES("{\"vessels\": [0", ",0", 1_000_000, "]}"),
    MILLION_ENTRIES_OF_AN_UNKNOWN_FIELD("{\"x\": [0", ",0", 1_000_000, "]}"),
    MILLION_REPEATED_FIELDS("{\"x\":0", ",\"header\":0", 300_000, "}"),
    /** The model that takes most memory for its length, as many times as a document may hold it. */
    FULL_OF_FIGURES(
            "{" + Documents.HEADER + ", \"parks\": [" + Parks.ONE,
            "," + Parks.ONE,
            Parks.MOST,
            "]}"),
    /** One name again and again. */
    MANY_NAMES(
            "{" + Documents.HEADER
                    + ", \"serviceCounts\": [{\"asOf\": \"2020-06-30\", \"baseRegisterNames\": [\"a\"",
            ",\"a\"",
            1_000_000,
            "]}]}"),
    /** One part of the trade again and again. */
    MANY_PARTS(
            "{" + Documents.HEADER + ", \"trade\": [{\"period\": \"2020\", \"parts\": ["
                    + Parts.ONE,
            "," + Parts.ONE,
            80_000,
            "], \"total\": {\"value\": 2, \"unit\": \"元\"}}]}");

    private final String head;
    private final String part;
    private final int parts;
    private final String tail;

    HostileDocument(String head, String part, int parts, String tail) {
        this.head = head;
        this.part = part;
        this.parts = parts;
        this.tail = tail;
    }

    /** Returns the bytes, which are made while they are read. */
    InputStream open() throws IOException {
        Iterable<ByteSource> middle = Collections.nCopies(parts, bytes(part));
        return ByteSource.concat(
                        Iterables.concat(List.of(bytes(head)), middle, List.of(bytes(tail))))
                .openStream();
    }

    private static ByteSource bytes(String text) {
        return ByteSource.wrap(text.getBytes(UTF_8));
    }

    private static final class Parts {
        static final String ONE = "{\"chapter\":\"01\",\"total\":{\"value\":1,\"unit\":\"元\"}}";
    }

    private static final class Parks {
        static final String FIGURE = ":{\"value\":1,\"unit\":\"户\"}";
        static final String ONE = "{\"name\":\"a\",\"asOf\":\"2020-05-31\",\"tenants\"" + FIGURE
                + ",\"approved\"" + FIGURE + ",\"lettableUnits\"" + FIGURE
                + ",\"occupiedUnits\"" + FIGURE + ",\"tenantCapacity\"" + FIGURE + "}";
        static final int MOST = (4_194_304 - 300) / (ONE.getBytes(UTF_8).length + 1);
    }
}
