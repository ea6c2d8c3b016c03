package io.github.tongbi.formats.sdmx;

import com.google.common.base.CharMatcher;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.Serializable;

/**
 * What SDMX names an artefact by (结构标识), {@code TONGBI:OBSERVATIONS(1.0.0)}: the agency that
 * maintains it, its id and its version.
 *
 * @param agency the agency, {@code "TONGBI"}; parts of it stand between points
 * @param id the id, {@code "OBSERVATIONS"}
 * @param version the version, {@code "1.0.0"}
 */
public record ArtefactId(String agency, String id, String version) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String EXPECTED = "an artefact such as TONGBI:OBSERVATIONS(1.0.0)";
    private static final int LONGEST = 200;
    private static final CharMatcher LETTERS =
            CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('a', 'z'));
    private static final CharMatcher NAME =
            LETTERS.or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("_-"));
    private static final CharMatcher DOTTED = NAME.or(CharMatcher.is('.'));

    /**
     * Creates the name.
     *
     * @throws UnreadableTextException if a part has no letter or digit to begin with, or characters
     *     other than letters, digits, {@code _} and {@code -}
     */
    public ArtefactId {
        boolean fits = isName(agency, DOTTED)
                && isName(id, NAME)
                && !version.isEmpty()
                && DOTTED.matchesAllOf(version);
        if (!fits || agency.length() + id.length() + version.length() > LONGEST) {
            throw new UnreadableTextException(EXPECTED, text(agency, id, version));
        }
    }

    private static boolean isName(String text, CharMatcher characters) {
        return !text.isEmpty() && LETTERS.matches(text.charAt(0)) && characters.matchesAllOf(text);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws UnreadableTextException if the text is anything else
     */
    public static ArtefactId parse(String text) {
        int colon = text.indexOf(':');
        int open = text.indexOf('(', colon + 1);
        if (colon < 0 || open < 0 || !text.endsWith(")")) {
            throw new UnreadableTextException(EXPECTED, text);
        }
        return new ArtefactId(
                text.substring(0, colon),
                text.substring(colon + 1, open),
                text.substring(open + 1, text.length() - 1));
    }

    /** Returns another artefact of the agency in the same version. */
    ArtefactId sibling(String other) {
        return new ArtefactId(agency, other, version);
    }

    /** Returns the URN, {@code urn:sdmx:org.sdmx.infomodel.codelist.Codelist=TONGBI:CL_FREQ(1.0.0)}. */
    String urn(String type) {
        return "urn:sdmx:org.sdmx.infomodel." + type + "=" + this;
    }

    @Override
    public String toString() {
        return text(agency, id, version);
    }

    private static String text(String agency, String id, String version) {
        return agency + ":" + id + "(" + version + ")";
    }
}
