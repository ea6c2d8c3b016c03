package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The characters of a document, decoded strictly as UTF-8 and without a byte order mark.
 *
 * <p>They are decoded before they are parsed, because a parser of bytes counts bytes, and a column
 * behind 亿元 would not be the one that an editor shows.
 */
final class DocumentText {
    static final int MAX_BYTES = 4 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private DocumentText() {}

    /**
     * Reads to the end of the stream, or just beyond the limit.
     *
     * @throws UnreadableDocumentException if there are too many bytes, or others than of UTF-8
     */
    static CharBuffer read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw refused(Place.DOCUMENT.problem(
                    "expected a document of at most " + MAX_BYTES + " bytes, got more"));
        }
        CharBuffer text = decoded(ByteBuffer.wrap(bytes));
        boolean marked = text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK;
        return marked ? text.position(1).slice() : text;
    }

    private static CharBuffer decoded(ByteBuffer bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            String found = Integer.toHexString(bytes.get() & 0xFF).toUpperCase(Locale.ROOT);
            throw refused(end(text.toString()).problem("expected UTF-8, got the byte 0x" + found));
        }
        return text;
    }

    private static Place end(String text) {
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        return new Place("", line, text.length() - text.lastIndexOf('\n'));
    }

    private static UnreadableDocumentException refused(Problem problem) {
        return new UnreadableDocumentException(ImmutableList.of(problem));
    }
}
