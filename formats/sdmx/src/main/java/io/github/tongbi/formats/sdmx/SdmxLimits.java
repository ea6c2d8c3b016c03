package io.github.tongbi.formats.sdmx;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * How much of a message is read before it is refused, so that memory stays bounded.
 *
 * @param observations the most observations; each takes about 40 bytes while a message is read, for
 *     the key that must not come twice
 * @param characters the most characters of one value
 * @param columns the most columns of a CSV message, and components of a JSON message
 * @param codes the most values that a JSON message lists for its components; one of more than 100
 *     characters counts as several
 * @param failures the most failures that are reported
 */
public record SdmxLimits(int observations, int characters, int columns, int codes, int failures)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static final int CHARACTERS_OF_A_CODE = 100;

    /** 2 000 000 observations, 10 000 characters, 500 columns, 200 000 codes and 1000 failures. */
    public static final SdmxLimits STANDARD =
            new SdmxLimits(2_000_000, 10_000, 500, 200_000, 1_000);

    /**
     * Creates the limits.
     *
     * @throws IllegalArgumentException if one is less than 1
     */
    public SdmxLimits {
        int least = Math.min(
                Math.min(observations, characters), Math.min(columns, Math.min(codes, failures)));
        checkArgument(least >= 1, "expected limits of 1 or more, got %s", least);
    }

    /** Returns the same limits with another number of observations. */
    public SdmxLimits withObservations(int most) {
        return new SdmxLimits(most, characters, columns, codes, failures);
    }

    /** Returns the same limits with another number of characters in a value. */
    public SdmxLimits withCharacters(int most) {
        return new SdmxLimits(observations, most, columns, codes, failures);
    }

    /** Returns the same limits with another number of columns. */
    public SdmxLimits withColumns(int most) {
        return new SdmxLimits(observations, characters, most, codes, failures);
    }

    /** Returns the same limits with another number of values that a JSON message lists. */
    public SdmxLimits withCodes(int most) {
        return new SdmxLimits(observations, characters, columns, most, failures);
    }

    /** Returns the same limits with another number of failures. */
    public SdmxLimits withFailures(int most) {
        return new SdmxLimits(observations, characters, columns, codes, most);
    }
}
