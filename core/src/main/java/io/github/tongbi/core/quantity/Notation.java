package io.github.tongbi.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How a number is written: its scale, how many decimals it shows, and in which digits. {@code
 * 2.20亿元} has the scale 亿 and two decimals, in Arabic digits without commas.
 *
 * @param scale the power of ten with its word
 * @param decimals the digits after the point, 0 to 38
 * @param numerals the kind of digits
 */
public record Notation(Scale scale, int decimals, Numerals numerals) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What nearly every rate is told in. */
    private static final Notation PERCENT = new Notation(Scale.PERCENT, 1);

    /** Creates the notation. */
    public Notation {
        requireNonNull(scale, "scale");
        requireNonNull(numerals, "numerals");
        checkArgument(
                decimals >= 0 && decimals <= Rational.MAX_DIGITS,
                "expected 0 to %s decimals, got %s",
                Rational.MAX_DIGITS,
                decimals);
    }

    /** Creates the notation in Arabic digits without commas. */
    public Notation(Scale scale, int decimals) {
        this(scale, decimals, Numerals.ARABIC);
    }

    /** Returns the percent notation with so many decimals. */
    public static Notation percent(int decimals) {
        return decimals == 1 ? PERCENT : new Notation(Scale.PERCENT, decimals);
    }

    /** Returns the notation in percentage points with so many decimals. */
    public static Notation percentagePoints(int decimals) {
        return new Notation(Scale.PERCENTAGE_POINTS, decimals);
    }

    /** Returns the same notation in other digits. */
    public Notation in(Numerals other) {
        return new Notation(scale, decimals, other);
    }

    /** Returns the value of one unit in the last digit shown: 0.01亿 = 1000000 for 2.20亿. */
    public Rational lastDigit() {
        return Rational.powerOfTen(scale.exponent() - decimals);
    }

    /** Tells whether that value is this one. */
    boolean isLastDigit(Rational value) {
        return value.isPowerOfTen(scale.exponent() - decimals);
    }

    /** Tells whether numbers are written in this scale and without decimals. */
    boolean isPlain(Scale other) {
        return scale == other && decimals == 0;
    }

    /** Tells whether the number has no digits beyond those shown. */
    boolean shows(Rational number) {
        return number.isMultipleOf(lastDigit());
    }

    /** Returns the number before the scale word, 2.20 for 220000000; the number must be shown. */
    BigDecimal inScale(Rational number) {
        return number.inPowersOfTen(scale.exponent(), decimals);
    }
}
