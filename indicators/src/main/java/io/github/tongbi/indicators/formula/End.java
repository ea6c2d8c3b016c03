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
            case TIMES -> Optional.of(product(left, right));
            case DIVIDED_BY -> right.isInfinite() ? overInfinity(left) : quotient(left, right);
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

    /** Zero times infinity is zero: the other factor only comes near infinity. */
    private static End product(End left, End right) {
        boolean reachedZero = left.isReachedZero() || right.isReachedZero();
        if (left.isInfinite() || right.isInfinite()) {
            int sign = left.signum() * right.signum();
            return sign == 0 ? finite(Rational.ZERO, reachedZero) : infinite(sign);
        }
        return finite(
                left.number.multipliedBy(right.number),
                (left.closed && right.closed) || reachedZero);
    }

    private static Optional<End> quotient(End left, End right) {
        End inverse = finite(Rational.ONE.dividedBy(right.number), right.closed);
        return Optional.of(product(left, inverse));
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
