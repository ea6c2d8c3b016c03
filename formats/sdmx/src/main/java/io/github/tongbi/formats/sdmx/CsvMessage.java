package io.github.tongbi.formats.sdmx;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.base.Throwables;
import com.google.common.primitives.Longs;

import de.siegmar.fastcsv.reader.CsvParseException;

import java.util.Optional;

/** What the CSV parser says about broken rows, in the words of the house. */
final class CsvMessage {
    private static final String LINE = "line ";
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private CsvMessage() {}

    /** Returns the refusal of the bytes below the parser, or else of the row that it stopped in. */
    static UnreadableSdmxException of(CsvParseException e, SdmxLimits limits) {
        return Throwables.getCausalChain(e).stream()
                .filter(UnreadableSdmxException.class::isInstance)
                .map(UnreadableSdmxException.class::cast)
                .findFirst()
                .orElseGet(() -> translated(Strings.nullToEmpty(e.getMessage()), limits));
    }

    private static UnreadableSdmxException translated(String said, SdmxLimits limits) {
        return new UnreadableSdmxException(
                line(said).orElse(0L), "expected " + expected(said, limits));
    }

    private static String expected(String said, SdmxLimits limits) {
        if (said.contains("limit of")) {
            return "at most " + limits.columns() + " columns, got more";
        }
        if (said.contains("max field size") || said.contains("maximum buffer size")) {
            return "at most " + limits.characters() + " characters in a field, got more";
        }
        if (said.contains("after closing quote")) {
            return "a separator or the end of the row behind a closing quote, got something else";
        }
        return said.contains("Unclosed")
                ? "a closing quote, got the end of the message"
                : "a row of a CSV message, got something else";
    }

    private static Optional<Long> line(String said) {
        int at = said.lastIndexOf(LINE);
        if (at < 0) {
            return Optional.empty();
        }
        String rest = said.substring(at + LINE.length());
        int end = DIGITS.negate().indexIn(rest);
        return Optional.ofNullable(Longs.tryParse(end < 0 ? rest : rest.substring(0, end)));
    }
}
