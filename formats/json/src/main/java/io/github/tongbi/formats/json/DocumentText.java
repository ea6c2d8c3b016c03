package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a document, decoded strictly as UTF-8 and without a byte order mark.
 *
 * <p>They are decoded before they are parsed, because a parser of bytes counts bytes, and a column
 * behind 亿元 would not be the one that an editor shows.
 */
final class DocumentText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private DocumentText() {}

    /**
     * Reads to the end of the stream, or just beyond the limit.
     *
     * @throws UnreadableDocumentException if there are too many bytes, or others than of UTF-8
     */
    static CharBuffer read(InputStream in, long most) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE));
        if (bytes.length > most) {
            throw refused(Place.DOCUMENT.problem(
                    "expected a document of at most " + most + " bytes, got more"));
        }
        @Nullable String problem = ByteText.problemOfStart(bytes, bytes.length);
        if (problem != null) {
            throw refused(new Problem("", 1, 1, problem));
        }
        CharBuffer text = decoded(bytes);
        boolean marked = text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK;
        return marked ? text.position(1).slice() : text;
    }

    private static CharBuffer decoded(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, text, true);
        text.flip();
        if (result.isError()) {
            String problem = ByteText.problemAt(bytes, in.position(), bytes.length);
            throw refused(end(text.toString()).problem(problem));
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
