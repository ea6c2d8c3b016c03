package io.github.tongbi.core.quantity;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.error.UnreadableTextException;

/**
 * The exact difference of two ratios, told in percentage points (百分点), such as {@code -21.1 pp}.
 *
 * @param number the difference of the ratios: −0.211 for −21.1 points
 */
public record Points(Rational number) implements Magnitude<Points> {
    private static final long serialVersionUID = 1L;
    private static final String SUFFIX = " pp";

    /** Creates the difference. */
    public Points {
        requireNonNull(number, "number");
    }

    /** Returns so many percentage points: {@code Points.ofPercentagePoints("-21.1")}. */
    public static Points ofPercentagePoints(String points) {
        return new Points(Rational.parse(points).multipliedBy(Rational.powerOfTen(-2)));
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws UnreadableTextException if the text is anything else
     */
    public static Points parse(String text) {
        if (!text.endsWith(SUFFIX)) {
            throw new UnreadableTextException("percentage points such as -21.1 pp", text);
        }
        return ofPercentagePoints(text.substring(0, text.length() - SUFFIX.length()));
    }

    /** Returns the sum. */
    public Points plus(Points other) {
        return new Points(number.plus(other.number));
    }

    /** Returns the difference. */
    public Points minus(Points other) {
        return new Points(number.minus(other.number));
    }

    @Override
    public Points withNumber(Rational other) {
        return new Points(other);
    }

    @Override
    public void requireSameKind(Points other) {
        requireNonNull(other, "other");
    }

    @Override
    public String toString() {
        return number.multipliedBy(Rational.powerOfTen(2)) + SUFFIX;
    }
}
