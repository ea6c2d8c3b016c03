package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.search.Quotient.Sign;
import io.github.tongbi.indicators.formula.Formula;

import java.util.Optional;
import java.util.function.Function;

/** What a relation says in numbers. Every relation is one law or a few of these three shapes. */
sealed interface Law {

    /** Returns the names of the figures in it. */
    ImmutableSet<String> names();

    /** Tells whether it holds for these exact values. */
    boolean holds(Function<String, Rational> values);

    /**
     * Returns the figure of that name as a formula of the others, or empty if the law does not
     * determine it.
     */
    Optional<Formula> solvedFor(String name, Function<String, Formula> others);

    /** {@code sum = 0}. */
    record Equation(Combination sum) implements Law {
        @Override
        public ImmutableSet<String> names() {
            return sum.coefficients().keySet();
        }

        @Override
        public boolean holds(Function<String, Rational> values) {
            return sum.at(values).signum() == 0;
        }

        @Override
        public Optional<Formula> solvedFor(String name, Function<String, Formula> others) {
            Rational factor = sum.factorOf(name);
            Rational inverse = Rational.of(-1).dividedBy(factor);
            return Optional.of(sum.without(name).times(inverse).formula(others));
        }
    }

    /** {@code sum ≥ 0}. */
    record Inequality(Combination sum) implements Law {
        @Override
        public ImmutableSet<String> names() {
            return sum.coefficients().keySet();
        }

        @Override
        public boolean holds(Function<String, Rational> values) {
            return sum.at(values).signum() >= 0;
        }

        @Override
        public Optional<Formula> solvedFor(String name, Function<String, Formula> others) {
            return Optional.empty();
        }
    }

    /** {@code (rate + offset) × denominator = numerator}, with a denominator of the allowed sign. */
    record Quotient(
            String rate, Rational offset, Combination denominator, Combination numerator, Sign sign)
            implements Law {

        @Override
        public ImmutableSet<String> names() {
            return ImmutableSet.<String>builder()
                    .add(rate)
                    .addAll(numerator.coefficients().keySet())
                    .addAll(denominator.coefficients().keySet())
                    .build();
        }

        @Override
        public boolean holds(Function<String, Rational> values) {
            Rational divisor = denominator.at(values);
            Rational factor = values.apply(rate).plus(offset);
            return sign.allows(divisor)
                    && factor.multipliedBy(divisor).equals(numerator.at(values));
        }

        @Override
        public Optional<Formula> solvedFor(String name, Function<String, Formula> others) {
            if (name.equals(rate)) {
                Formula quotient = numerator.formula(others).dividedBy(denominator.formula(others));
                return Optional.of(less(quotient, offset));
            }
            boolean above = numerator.coefficients().containsKey(name);
            if (above && denominator.coefficients().containsKey(name)) {
                return Optional.empty();
            }
            Formula factor = more(others.apply(rate), offset);
            return Optional.of(
                    above ? inNumerator(name, others, factor) : below(name, others, factor));
        }

        private Formula inNumerator(String name, Function<String, Formula> others, Formula factor) {
            Formula product = denominator.formula(others).times(factor);
            Combination rest = numerator.without(name);
            Formula sum = isZero(rest) ? product : product.minus(rest.formula(others));
            return divided(sum, numerator.factorOf(name));
        }

        private Formula below(String name, Function<String, Formula> others, Formula factor) {
            Formula quotient = numerator.formula(others).dividedBy(factor);
            Combination rest = denominator.without(name);
            Formula sum = isZero(rest) ? quotient : quotient.minus(rest.formula(others));
            return divided(sum, denominator.factorOf(name));
        }

        private static boolean isZero(Combination rest) {
            return rest.coefficients().isEmpty() && rest.constant().signum() == 0;
        }

        private static Formula divided(Formula sum, Rational factor) {
            return factor.equals(Rational.ONE) ? sum : sum.dividedBy(Formula.constant(factor));
        }

        private static Formula more(Formula formula, Rational number) {
            return number.signum() == 0 ? formula : Formula.constant(number).plus(formula);
        }

        private static Formula less(Formula formula, Rational number) {
            return number.signum() == 0 ? formula : formula.minus(Formula.constant(number));
        }
    }

    /** {@code (1 + average)^years = 1 + whole}, both sides positive. */
    record Power(String average, int years, String whole) implements Law {
        @Override
        public ImmutableSet<String> names() {
            return ImmutableSet.of(average, whole);
        }

        @Override
        public boolean holds(Function<String, Rational> values) {
            Rational factor = values.apply(average).plus(Rational.ONE);
            Rational power = Rational.ONE;
            for (int year = 0; year < years; year++) {
                power = power.multipliedBy(factor);
            }
            return factor.signum() > 0 && power.equals(values.apply(whole).plus(Rational.ONE));
        }

        @Override
        public Optional<Formula> solvedFor(String name, Function<String, Formula> others) {
            if (name.equals(average)) {
                return Optional.empty();
            }
            Formula factor = Formula.constant(Rational.ONE).plus(others.apply(average));
            Formula power = factor;
            for (int year = 1; year < years; year++) {
                power = power.times(factor);
            }
            return Optional.of(power.minus(Formula.constant(Rational.ONE)));
        }
    }

    /** Returns the names but one. */
    default ImmutableSet<String> namesBut(String name) {
        return Sets.difference(names(), ImmutableSet.of(name)).immutableCopy();
    }
}
