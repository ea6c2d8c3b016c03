package io.github.tongbi.core.quantity;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.error.UnreadableTextException;

/**
 * An exact pure number (比率), such as {@code 0.122} or {@code 415/462}.
 *
 * <p>Percent, permille, times (倍) and tenths (成) are notations of a ratio, see {@link Scale}. The
 * difference of two ratios is {@link Points}; the sum of two percentages does not exist.
 *
 * @param number the number itself: 0.122 for 12.2 %
 */
public record Ratio(Rational number) implements Magnitude<Ratio> {
    private static final long serialVersionUID = 1L;

    /** Creates the ratio. */
    public Ratio {
        requireNonNull(number, "number");
    }

    /** Returns the ratio of the percentage: {@code Ratio.ofPercent("12.2")} is 0.122. */
    public static Ratio ofPercent(String percent) {
        return new Ratio(Rational.parse(percent).multipliedBy(Rational.powerOfTen(-2)));
    }

    /**
     * Reads what {@link #toString} writes, {@code "0.122"} or {@code "415/462"}.
     *
     * @throws UnreadableTextException if the text is anything else
     */
    public static Ratio parse(String text) {
        return new Ratio(Rational.parse(text));
    }

    /** Returns the difference in percentage points (百分点): 12.2 % minus 1/3 is −21.13… points. */
    public Points minus(Ratio other) {
        return new Points(number.minus(other.number));
    }

    /** Returns this ratio raised by percentage points. */
    public Ratio plus(Points points) {
        return new Ratio(number.plus(points.number()));
    }

    /** Returns {@code 1 - this}: the share of the rest. */
    public Ratio complement() {
        return new Ratio(Rational.ONE.minus(number));
    }

    @Override
    public Ratio withNumber(Rational other) {
        return new Ratio(other);
    }

    @Override
    public void requireSameKind(Ratio other) {
        requireNonNull(other, "other");
    }

    @Override
    public String toString() {
        return number.toString();
    }
}
