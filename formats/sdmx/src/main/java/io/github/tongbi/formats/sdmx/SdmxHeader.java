package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who sends a JSON message, and when it was made (报文头). Nothing is taken from a clock, so that the
 * same observations make the same message.
 *
 * @param id the id of the message, {@code "HALF_YEAR_2020"}: letters, digits, {@code _@$-}
 * @param sender the id of the sender, {@code "LONGGANG"}
 * @param prepared when the message was made, {@code 2020-07-15T08:00:00Z}
 */
public record SdmxHeader(String id, String sender, Instant prepared) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the header.
     *
     * @throws UnreadableTextException if an id is empty or has other characters
     */
    public SdmxHeader {
        requireId(id);
        requireId(sender);
    }

    private static void requireId(String text) {
        if (!SdmxId.isId(text)) {
            throw new UnreadableTextException("an id such as HALF_YEAR_2020", text);
        }
    }
}
