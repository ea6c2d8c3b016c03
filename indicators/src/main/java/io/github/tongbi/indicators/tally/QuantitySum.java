package io.github.tongbi.indicators.tally;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.RationalSum;
import io.github.tongbi.core.quantity.Scale;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** A running sum of quantities of one kind, which the first of them decides. */
final class QuantitySum<Q extends Quantity<Q>> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Nothing of the kind, so that it does not tell which quantity came first. */
    private @Nullable Q zero;

    private RationalSum sum = new RationalSum();

    /** Makes sure that the quantity can be added. */
    void require(Q quantity) {
        if (zero != null) {
            zero.requireSameKind(quantity);
        }
        checkArgument(
                quantity.number().isDecimal(),
                "expected an amount that is a decimal of at most %s places, got %s",
                Rational.MAX_DIGITS,
                quantity);
    }

    void add(Q quantity) {
        begin(quantity);
        sum.add(quantity.number());
    }

    /** Adds so many of the unit. */
    void add(Q unit, long number) {
        begin(unit);
        sum.add(times(unit, number));
    }

    private Rational times(Q unit, long number) {
        return unit.number().multipliedBy(Rational.of(number));
    }

    private void begin(Q quantity) {
        if (zero == null) {
            zero = quantity.withNumber(Rational.ZERO);
        }
    }

    /** Returns this sum and so many of the unit, if there is one; this one stays as it is. */
    QuantitySum<Q> with(@Nullable Q unit, long number) {
        if (unit == null) {
            return this;
        }
        QuantitySum<Q> both = new QuantitySum<>();
        both.add(this);
        both.add(unit, number);
        return both;
    }

    void subtract(Q quantity) {
        sum.subtract(quantity.number());
    }

    /** Makes sure that the other sum can be added. */
    void require(QuantitySum<Q> other) {
        if (zero != null && other.zero != null) {
            zero.requireSameKind(other.zero);
        }
    }

    void add(QuantitySum<Q> other) {
        if (zero == null) {
            zero = other.zero;
        }
        sum.add(other.sum);
    }

    /** Starts anew, of any kind. */
    void clear() {
        zero = null;
        sum = new RationalSum();
    }

    boolean isZero() {
        return sum.value().signum() == 0;
    }

    /** Returns the sum as an exact figure, or empty if nothing was added. */
    Optional<Figure<Q>> figure() {
        return zero == null ? Optional.empty() : Optional.of(figure(zero));
    }

    private Figure<Q> figure(Q kind) {
        Rational value = sum.value();
        BigDecimal decimal = value.toExactDecimal().orElseThrow().stripTrailingZeros();
        Notation notation = new Notation(Scale.ONE, Math.max(0, decimal.scale()));
        return Figure.of(kind.withNumber(value), notation).exact();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof QuantitySum<?> other
                && Objects.equals(zero, other.zero)
                && sum.equals(other.sum);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zero, sum);
    }

    @Override
    public String toString() {
        return figure().map(Figure::toString).orElse("——");
    }
}
