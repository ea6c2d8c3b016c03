package io.github.tongbi.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

import java.io.Serializable;
import java.math.RoundingMode;

/**
 * A rule for rounding to whole multiples of an interval (数值修约, 修约间隔), in one step.
 *
 * <p>{@code Rounding.of(HALF_UP, Rational.of(1, 2))} rounds 60.25 to 60.5. The interval may be any
 * positive number: 0.1, 100, 0.5 or 20. Negative numbers are rounded by their absolute value.
 * Rounding goes from the unrounded number straight to the result: 15.4546 to whole numbers is 15,
 * not 16 by way of 15.455 and 15.5 (GB/T 8170-2008 forbids it). {@link Figure} therefore has no
 * method that rounds a figure again.
 *
 * @param rule what to do with the digits dropped
 * @param interval the distance of neighbouring results, positive
 */
public record Rounding(Rule rule, Rational interval) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What to do with the digits dropped. */
    public enum Rule {
        /** 四舍五入, to the nearest, ties away from zero: what releases of statistics use. */
        HALF_UP(RoundingMode.HALF_UP),
        /** GB/T 8170-2008 进舍规则, to the nearest, ties to the even multiple. */
        HALF_EVEN(RoundingMode.HALF_EVEN),
        /** 去尾, toward zero. */
        TRUNCATE(RoundingMode.DOWN);

        private final RoundingMode mode;

        Rule(RoundingMode mode) {
            this.mode = mode;
        }

        RoundingMode mode() {
            return mode;
        }
    }

    /** Creates the rounding. */
    public Rounding {
        requireNonNull(rule, "rule");
        checkArgument(
                interval.signum() > 0, "expected a positive rounding interval, got %s", interval);
    }

    /** Returns the rounding by this rule to multiples of the interval. */
    public static Rounding of(Rule rule, Rational interval) {
        return new Rounding(rule, interval);
    }

    /** Returns the rounding half-up to so many decimals; a negative number rounds to 10, 100, …. */
    public static Rounding halfUp(int decimals) {
        return of(Rule.HALF_UP, Rational.powerOfTen(-decimals));
    }

    /** Returns the multiple of the interval that the rule gives: 28.350 to 0.1 half-even is 28.4. */
    public Rational round(Rational exact) {
        Rational multiples = exact.dividedBy(interval);
        return multiples.toWhole(rule.mode()).multipliedBy(interval);
    }

    /**
     * Returns the multiple that the rule gives for {@code (current − base) ÷ base}, which is what {@link
     * #round} gives for that quotient, in a fraction of the time: 1.74 after 1.28 to 0.001 is 0.359.
     *
     * @throws ArithmeticException if the base is zero
     */
    public Rational roundChange(Rational current, Rational base) {
        return current.roundedChange(base, interval, rule.mode());
    }

    /**
     * Returns all numbers that this rounding takes to the given one: half-up to 0.1, 2.4 comes from
     * {@code [2.35, 2.45)}, −2.4 from {@code (-2.45, -2.35]} and 0 from {@code (-0.05, 0.05)}.
     *
     * @throws IllegalArgumentException if the number is no multiple of the interval
     */
    public Range<Rational> preimage(Rational rounded) {
        Rational multiples = rounded.dividedBy(interval);
        checkArgument(
                multiples.isInteger(), "expected a multiple of %s, got %s", interval, rounded);
        if (rule == Rule.TRUNCATE) {
            return truncated(rounded);
        }
        Rational half = interval.dividedBy(Rational.of(2));
        BoundType inner = innerEnd(multiples);
        BoundType outer = rule == Rule.HALF_UP ? BoundType.OPEN : inner;
        return rounded.signum() < 0
                ? Range.range(rounded.minus(half), outer, rounded.plus(half), inner)
                : Range.range(rounded.minus(half), inner, rounded.plus(half), outer);
    }

    /** Returns how the end nearer to zero is closed; for zero itself, how both ends are. */
    private BoundType innerEnd(Rational multiples) {
        boolean closed = rule == Rule.HALF_UP
                ? multiples.signum() != 0
                : multiples.dividedBy(Rational.of(2)).isInteger();
        return closed ? BoundType.CLOSED : BoundType.OPEN;
    }

    private Range<Rational> truncated(Rational rounded) {
        return switch (rounded.signum()) {
            case 1 -> Range.closedOpen(rounded, rounded.plus(interval));
            case -1 -> Range.openClosed(rounded.minus(interval), rounded);
            default -> Range.open(interval.negated(), interval);
        };
    }
}
