package io.github.tongbi.core.quantity;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/**
 * An exact running sum (累加器) of numbers, to which more are added: 0.1, 0.2 and 1/3 are 19/30.
 *
 * <p>It never rounds and never overflows; decimals of up to four places are added in a long as long as
 * they fit. The order of additions makes no difference. It is mutable and not safe for several threads
 * at once: each thread fills its own and they are added at the end. Sums are equal if their values are.
 */
public final class RationalSum implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The long counts ten-thousandths: fen, hundredths of them, and most measures are whole. */
    private static final int DECIMALS = 4;

    private static final long NONE = Long.MIN_VALUE;

    private long parts;
    private Rational rest;

    /** Creates the sum of nothing, 0. */
    public RationalSum() {
        this(Rational.ZERO);
    }

    private RationalSum(Rational value) {
        this.rest = value;
    }

    /** Adds the number. */
    public void add(Rational number) {
        long addend =
                number instanceof DecimalRational decimal ? decimal.unitsOf(DECIMALS, NONE) : NONE;
        if (addend == NONE) {
            rest = rest.plus(number);
        } else {
            add(addend);
        }
    }

    /** Two addends of one sign overflow if the sum has the other; what was there moves to the rest. */
    private void add(long addend) {
        long sum = parts + addend;
        if (((parts ^ sum) & (addend ^ sum)) >= 0) {
            parts = sum;
        } else {
            rest = value();
            parts = addend;
        }
    }

    /** Adds all that the other sum holds; the other stays as it is. */
    public void add(RationalSum other) {
        add(other.value());
    }

    /** Subtracts the number, which takes back its addition. */
    public void subtract(Rational number) {
        add(number.negated());
    }

    /** Returns the sum so far. */
    public Rational value() {
        return rest.plus(Rational.of(parts).multipliedBy(Rational.powerOfTen(-DECIMALS)));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof RationalSum other && value().equals(other.value());
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    /** Returns the sum so far as {@link Rational} writes it. */
    @Override
    public String toString() {
        return value().toString();
    }

    private Object writeReplace() {
        return new Form(value());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("expected a sum in its serialized form");
    }

    /** The serialized form, which does not tell how the sum is held. */
    private record Form(Rational value) implements Serializable {
        private static final long serialVersionUID = 1L;

        Object readResolve() {
            return new RationalSum(value);
        }
    }
}
