package io.github.tongbi.formats.sdmx;

/**
 * The version of the SDMX-CSV or SDMX-JSON message, which the bytes alone do not tell.
 *
 * <p>{@code M} in the column ACTION is Merge in 2.1 and means nothing in 2.0; {@code #N/A} is a value
 * that is missing on purpose in 2.1 and a text like any other in 2.0.
 */
public enum SdmxVersion {
    /** SDMX-CSV 2.0 and SDMX-JSON 2.0, for SDMX 3.0. */
    V2_0("2.0"),
    /** SDMX-CSV 2.1 and SDMX-JSON 2.1, for SDMX 3.1. */
    V2_1("2.1");

    /** What stands for a value that is missing on purpose, of text and decimals alike. */
    static final String NOT_AVAILABLE = "#N/A";

    /** The same for the data types Float and Double, which other writers take for a value. */
    static final String NOT_A_NUMBER = "NaN";

    private final String text;

    SdmxVersion(String text) {
        this.text = text;
    }

    /** Tells whether {@code #N/A} and Merge belong to the version. */
    boolean marksMissing() {
        return this == V2_1;
    }

    /** Returns the number, {@code 2.1}. */
    @Override
    public String toString() {
        return text;
    }
}
