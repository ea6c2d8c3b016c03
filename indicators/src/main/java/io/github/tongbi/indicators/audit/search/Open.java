package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.linear.Extreme;
import io.github.tongbi.indicators.audit.linear.LinearForm;
import io.github.tongbi.indicators.audit.linear.LinearSystem;

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
    void narrow(Constraints constraints, Range<Rational> range, int... grounds);

    /** Says that the others are such that the variable would have to lie in the range. */
    void ask(Constraints constraints, Range<Rational> range, int ground);

    /** Returns the least upper bound of the variable that the others give. */
    Extreme highest(LinearSystem system);

    /** Returns the greatest lower bound of the variable that the others give. */
    Extreme lowest(LinearSystem system);

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
        public void narrow(Constraints constraints, Range<Rational> range, int... grounds) {
            constraints.within(Affine.of(variable()), range, grounds);
            constraints.factorWithin(product, range, isNegative, grounds);
        }

        @Override
        public void ask(Constraints constraints, Range<Rational> range, int ground) {
            constraints.factorWithin(product, range, isNegative, ground);
        }

        @Override
        public Extreme highest(LinearSystem system) {
            Affine above = product.numeratorOverOffset(isNegative);
            Affine below = product.denominator(isNegative);
            return system.maximumOfQuotient(
                    above.form(), above.constant(), below.form(), below.constant());
        }

        @Override
        public Extreme lowest(LinearSystem system) {
            Affine above = product.numeratorOverOffset(isNegative);
            Affine below = product.denominator(isNegative);
            return system.minimumOfQuotient(
                    above.form(), above.constant(), below.form(), below.constant());
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
            constraints.wholeWithin(power, Range.singleton(power.wholeOf(value)), ground);
        }

        @Override
        public void narrow(Constraints constraints, Range<Rational> range, int... grounds) {
            constraints.within(Affine.of(power.average()), range, grounds);
            Range<Rational> whole = range.hasLowerBound()
                    ? Range.downTo(power.wholeOf(range.lowerEndpoint()), range.lowerBoundType())
                    : Range.upTo(power.wholeOf(range.upperEndpoint()), range.upperBoundType());
            constraints.wholeWithin(power, whole, grounds);
        }

        /** The roots of the range are not rational as a rule; its powers are. */
        @Override
        public void ask(Constraints constraints, Range<Rational> range, int ground) {
            Range<Rational> whole = range.hasLowerBound()
                    ? Range.downTo(power.wholeOf(range.lowerEndpoint()), range.lowerBoundType())
                    : Range.upTo(power.wholeOf(range.upperEndpoint()), range.upperBoundType());
            constraints.wholeWithin(power, whole, ground);
        }

        @Override
        public Extreme highest(LinearSystem system) {
            return system.maximum(LinearForm.of(power.whole())) instanceof Extreme.Finite most
                    ? new Extreme.Finite(power.averageAbove(most.value()), true)
                    : new Extreme.Unbounded();
        }

        @Override
        public Extreme lowest(LinearSystem system) {
            return system.minimum(LinearForm.of(power.whole())) instanceof Extreme.Finite least
                    ? new Extreme.Finite(power.averageBelow(least.value()), true)
                    : new Extreme.Unbounded();
        }
    }
}
