package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;

import java.util.function.IntFunction;

/** A constraint that is not linear, between one variable to branch over and linear sums. */
sealed interface Open {
    /** Returns the variable to branch over. */
    int variable();

    /** Tells whether the values satisfy it. */
    boolean holds(IntFunction<Rational> values);

    /** Returns values of the variable that would satisfy it, or nearly, the others being as they are. */
    ImmutableList<Rational> implied(IntFunction<Rational> values);

    /** Says that the variable has the value, which makes the constraint linear. */
    void fix(Constraints constraints, Rational value, int ground);

    /** Says that the variable lies in the range, and what follows from it. */
    void narrow(Constraints constraints, Range<Rational> range, int ground);

    /** A product whose denominator has a known sign. */
    record OfProduct(Product product, boolean isNegative) implements Open {
        @Override
        public int variable() {
            return product.factor();
        }

        @Override
        public boolean holds(IntFunction<Rational> values) {
            return product.beyond(values.apply(variable())).at(values).signum() == 0;
        }

        @Override
        public ImmutableList<Rational> implied(IntFunction<Rational> values) {
            Rational quotient = product.numerator()
                    .at(values)
                    .dividedBy(product.denominator().at(values));
            return ImmutableList.of(quotient.minus(product.offset()));
        }

        @Override
        public void fix(Constraints constraints, Rational value, int ground) {
            Range<Rational> zero = Range.singleton(Rational.ZERO);
            constraints.within(Affine.of(variable()), Range.singleton(value), ground);
            constraints.within(product.beyond(value), zero, product.ground(), ground);
        }

        @Override
        public void narrow(Constraints constraints, Range<Rational> range, int ground) {
            constraints.within(Affine.of(variable()), range, ground);
            constraints.factorWithin(product, range, isNegative, ground);
        }
    }

    /** A power, which rises with its average. */
    record OfPower(Power power) implements Open {
        @Override
        public int variable() {
            return power.average();
        }

        @Override
        public boolean holds(IntFunction<Rational> values) {
            return power.wholeOf(values.apply(power.average())).equals(values.apply(power.whole()));
        }

        @Override
        public ImmutableList<Rational> implied(IntFunction<Rational> values) {
            Rational whole = values.apply(power.whole());
            return ImmutableList.of(power.averageBelow(whole), power.averageAbove(whole));
        }

        @Override
        public void fix(Constraints constraints, Rational value, int ground) {
            constraints.within(Affine.of(power.average()), Range.singleton(value), ground);
            constraints.within(
                    Affine.of(power.whole()),
                    Range.singleton(power.wholeOf(value)),
                    power.ground(),
                    ground);
        }

        @Override
        public void narrow(Constraints constraints, Range<Rational> range, int ground) {
            constraints.within(Affine.of(power.average()), range, ground);
            Range<Rational> whole = range.hasLowerBound()
                    ? Range.downTo(power.wholeOf(range.lowerEndpoint()), range.lowerBoundType())
                    : Range.upTo(power.wholeOf(range.upperEndpoint()), range.upperBoundType());
            constraints.within(Affine.of(power.whole()), whole, power.ground(), ground);
        }
    }
}
