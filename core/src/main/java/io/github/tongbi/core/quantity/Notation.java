package io.github.tongbi.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.RoundingMode;

/**
 * How a number is written: its scale and how many decimals it shows. {@code 2.20亿元} has the scale 亿
 * and two decimals.
 *
 * @param scale the power of ten with its word
 * @param decimals the digits after the point, 0 to 38
 */
public record Notation(Scale scale, int decimals) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the notation. */
    public Notation {
        requireNonNull(scale, "scale");
        checkArgument(
                decimals >= 0 && decimals <= Rational.MAX_DIGITS,
                "expected 0 to %s decimals, got %s",
                Rational.MAX_DIGITS,
                decimals);
    }

    /** Returns the percent notation with so many decimals. */
    public static Notation percent(int decimals) {
        return new Notation(Scale.PERCENT, decimals);
    }

    /** Returns the notation in percentage points with so many decimals. */
    public static Notation percentagePoints(int decimals) {
        return new Notation(Scale.PERCENTAGE_POINTS, decimals);
    }

    /** Returns the value of one unit in the last digit shown: 0.01亿 = 1000000 for 2.20亿. */
    public Rational lastDigit() {
        return Rational.powerOfTen(scale.exponent() - decimals);
    }

    /** Tells whether numbers are written in this scale and without decimals. */
    boolean isPlain(Scale other) {
        return scale == other && decimals == 0;
    }

    /** Tells whether the number has no digits beyond those shown. */
    boolean shows(Rational number) {
        return number.dividedBy(lastDigit()).isInteger();
    }

    /** Returns the digits, {@code "2.20"} for 220000000 in this notation; the number must be shown. */
    String digits(Rational number) {
        return number.dividedBy(scale.factor())
                .toDecimal(decimals, RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
