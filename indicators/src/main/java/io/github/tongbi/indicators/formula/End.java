package io.github.tongbi.indicators.formula;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;

import java.util.Optional;

/**
 * An end of a range, or the point that two ends give: a number or an infinity.
 *
 * @param infinity −1 or 1 for an end that does not exist, else 0
 * @param number the number, 0 for an infinity
 * @param closed whether the number itself is reached
 */
record End(int infinity, Rational number, boolean closed) implements Comparable<End> {
    static End lower(Range<Rational> range) {
        return range.hasLowerBound()
                ? finite(range.lowerEndpoint(), range.lowerBoundType() == BoundType.CLOSED)
                : infinite(-1);
    }

    static End upper(Range<Rational> range) {
        return range.hasUpperBound()
                ? finite(range.upperEndpoint(), range.upperBoundType() == BoundType.CLOSED)
                : infinite(1);
    }

    private static End finite(Rational number, boolean closed) {
        return new End(0, number, closed);
    }

    private static End infinite(int sign) {
        return new End(sign, Rational.ZERO, false);
    }

    /** Returns the result of the operation, or empty where it is indeterminate. */
    static Optional<End> combine(Operator operator, End left, End right) {
        return switch (operator) {
            case PLUS -> sum(left, right);
            case MINUS -> sum(left, right.negated());
            case TIMES -> product(left, right);
            case DIVIDED_BY ->
                right.isInfinite()
                        ? overInfinity(left)
                        : product(left, finite(Rational.ONE.dividedBy(right.number), right.closed));
        };
    }

    private static Optional<End> sum(End left, End right) {
        if (left.infinity * right.infinity < 0) {
            return Optional.empty();
        }
        if (left.isInfinite() || right.isInfinite()) {
            return Optional.of(left.isInfinite() ? left : right);
        }
        return Optional.of(finite(left.number.plus(right.number), left.closed && right.closed));
    }

    private static Optional<End> product(End left, End right) {
        if (left.isInfinite() || right.isInfinite()) {
            int sign = left.signum() * right.signum();
            return sign == 0 ? Optional.empty() : Optional.of(infinite(sign));
        }
        boolean attained =
                (left.closed && right.closed) || left.isReachedZero() || right.isReachedZero();
        return Optional.of(finite(left.number.multipliedBy(right.number), attained));
    }

    private static Optional<End> overInfinity(End left) {
        return left.isInfinite()
                ? Optional.empty()
                : Optional.of(finite(Rational.ZERO, left.isReachedZero()));
    }

    private End negated() {
        return new End(-infinity, number.negated(), closed);
    }

    private boolean isReachedZero() {
        return closed && number.signum() == 0;
    }

    boolean isInfinite() {
        return infinity != 0;
    }

    private int signum() {
        return isInfinite() ? infinity : number.signum();
    }

    @Override
    public int compareTo(End other) {
        return infinity != other.infinity
                ? Integer.compare(infinity, other.infinity)
                : number.compareTo(other.number);
    }
}
