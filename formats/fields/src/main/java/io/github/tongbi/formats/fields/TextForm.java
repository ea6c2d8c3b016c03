package io.github.tongbi.formats.fields;

/** What a text says, as far as formats treat it differently: a schema its pattern, a table its cell. */
public enum TextForm {
    /** Any words. */
    WORDS,
    /** A plain decimal, {@code -2.20}. */
    DECIMAL,
    /** A plain decimal or a fraction, {@code 2000/3}. */
    RATIONAL,
    /** A day, {@code 2020-05-31}. */
    DATE,
    /** A reference period, {@code 2020-01-01/P5M}. */
    PERIOD,
    /** A code of a standard, {@code 91440300123456788M}. */
    CODE,
    /** One of a fixed list of names, {@code UNDER_CONSTRUCTION}. */
    CONSTANT;

    /** Tells whether the same text often comes again, so that its value is worth remembering. */
    public boolean isRepeated() {
        return this != WORDS && this != DECIMAL;
    }
}
