package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Formula;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A sum of figures by name, each times a number, and a number: {@code exports − imports + 0}. */
record Combination(ImmutableMap<String, Rational> coefficients, Rational constant) {
    static Combination of(String name) {
        return new Combination(ImmutableMap.of(name, Rational.ONE), Rational.ZERO);
    }

    static Combination constant(Rational number) {
        return new Combination(ImmutableMap.of(), number);
    }

    static Combination sum(Iterable<String> names) {
        Combination sum = constant(Rational.ZERO);
        for (String name : names) {
            sum = sum.plus(of(name));
        }
        return sum;
    }

    Combination plus(Combination other) {
        Map<String, Rational> sums = new LinkedHashMap<>(coefficients);
        other.coefficients.forEach((name, factor) -> sums.merge(name, factor, Rational::plus));
        sums.values().removeIf(factor -> factor.signum() == 0);
        return new Combination(ImmutableMap.copyOf(sums), constant.plus(other.constant));
    }

    Combination plus(Rational number) {
        return new Combination(coefficients, constant.plus(number));
    }

    Combination minus(Combination other) {
        return plus(other.times(Rational.of(-1)));
    }

    Combination times(Rational factor) {
        ImmutableMap.Builder<String, Rational> products = ImmutableMap.builder();
        coefficients.forEach((name, own) -> products.put(name, own.multipliedBy(factor)));
        return new Combination(products.buildOrThrow(), constant.multipliedBy(factor));
    }

    Rational factorOf(String name) {
        return Optional.ofNullable(coefficients.get(name)).orElse(Rational.ZERO);
    }

    Combination without(String name) {
        return minus(of(name).times(factorOf(name)));
    }

    Rational at(Function<String, Rational> values) {
        Rational sum = constant;
        for (Map.Entry<String, Rational> each : coefficients.entrySet()) {
            sum = sum.plus(each.getValue().multipliedBy(values.apply(each.getKey())));
        }
        return sum;
    }

    /** Returns the sum as a formula, positive addends first, so that nothing starts with a minus. */
    Formula formula(Function<String, Formula> known) {
        Optional<Formula> sum = Optional.empty();
        for (Map.Entry<String, Rational> each : coefficients.entrySet()) {
            if (each.getValue().signum() > 0) {
                Formula addend = scaled(known.apply(each.getKey()), each.getValue());
                sum = Optional.of(sum.map(before -> before.plus(addend)).orElse(addend));
            }
        }
        if (constant.signum() > 0 || sum.isEmpty()) {
            Formula addend = Formula.constant(constant.signum() > 0 ? constant : Rational.ZERO);
            sum = Optional.of(sum.map(addend::plus).orElse(addend));
        }
        Formula rest = sum.get();
        for (Map.Entry<String, Rational> each : coefficients.entrySet()) {
            if (each.getValue().signum() < 0) {
                rest = rest.minus(
                        scaled(known.apply(each.getKey()), each.getValue().negated()));
            }
        }
        return constant.signum() < 0 ? rest.minus(Formula.constant(constant.negated())) : rest;
    }

    private static Formula scaled(Formula formula, Rational factor) {
        return factor.equals(Rational.ONE) ? formula : formula.times(Formula.constant(factor));
    }
}
