package io.github.tongbi.core.quantity;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

/** The intervals that figures stand for, by rounding rule and qualifier. */
final class FigureBounds {
    private static final Rational TEN = Rational.of(10);

    private FigureBounds() {}

    static <M extends Magnitude<M>> Range<M> of(
            Figure<M> figure, Rounding.Rule rule, QualifierPolicy policy) {
        Range<Rational> numbers = figure.isRange()
                ? Range.closed(figure.value().number(), figure.end().number())
                : numbers(figure, rule, policy);
        M value = figure.value();
        if (!numbers.hasLowerBound()) {
            return Range.upTo(value.withNumber(numbers.upperEndpoint()), numbers.upperBoundType());
        }
        M low = value.withNumber(numbers.lowerEndpoint());
        return numbers.hasUpperBound()
                ? Range.range(
                        low,
                        numbers.lowerBoundType(),
                        value.withNumber(numbers.upperEndpoint()),
                        numbers.upperBoundType())
                : Range.downTo(low, numbers.lowerBoundType());
    }

    private static Range<Rational> numbers(
            Figure<?> figure, Rounding.Rule rule, QualifierPolicy policy) {
        Rational number = figure.value().number();
        return switch (figure.qualifier()) {
            case NONE, LAST -> box(figure, rule);
            case AT_LEAST -> Range.atLeast(number);
            case AT_MOST -> Range.atMost(number);
            case OVER -> Range.greaterThan(number);
            case UNDER ->
                number.signum() > 0 ? Range.open(Rational.ZERO, number) : Range.lessThan(number);
            case NEAR -> number.signum() == 0 ? around(figure, policy) : nearly(figure, policy);
            case SOMEWHAT_OVER -> somewhatOver(figure, policy);
            case ABOUT -> around(figure, policy);
            case SEVERAL ->
                Range.closedOpen(number.multipliedBy(Rational.of(2)), number.multipliedBy(TEN));
        };
    }

    private static Range<Rational> box(Figure<?> figure, Rounding.Rule rule) {
        Rational number = figure.value().number();
        return figure.step().signum() == 0
                ? Range.singleton(number)
                : Rounding.of(rule, figure.step()).preimage(number);
    }

    private static Range<Rational> around(Figure<?> figure, QualifierPolicy policy) {
        Rational number = figure.value().number();
        Rational distance = policy.about(number.abs(), unit(figure));
        return Range.closed(number.minus(distance), number.plus(distance));
    }

    private static Range<Rational> nearly(Figure<?> figure, QualifierPolicy policy) {
        Rational number = figure.value().number();
        Rational distance = policy.near(number.abs(), unit(figure));
        return awayFromZero(number, number.minus(signed(distance, number)), BoundType.CLOSED);
    }

    private static Range<Rational> somewhatOver(Figure<?> figure, QualifierPolicy policy) {
        Rational number = figure.value().number();
        Rational distance = policy.somewhatOver(number.abs(), unit(figure));
        return awayFromZero(number, number.plus(signed(distance, number)), BoundType.OPEN);
    }

    /** Returns the range from the number itself, left out, to the other end. */
    private static Range<Rational> awayFromZero(Rational number, Rational end, BoundType type) {
        return end.compareTo(number) < 0
                ? Range.range(end, type, number, BoundType.OPEN)
                : Range.range(number, BoundType.OPEN, end, type);
    }

    private static Rational signed(Rational distance, Rational number) {
        return number.signum() < 0 ? distance.negated() : distance;
    }

    /** Returns one unit of the last digit that is not zero: 100 for 300, 0.1万 for 3.6万. */
    private static Rational unit(Figure<?> figure) {
        Rational unit = figure.notation().lastDigit();
        Rational digits = figure.value().number().dividedBy(unit);
        while (digits.signum() != 0 && digits.dividedBy(TEN).isInteger()) {
            digits = digits.dividedBy(TEN);
            unit = unit.multipliedBy(TEN);
        }
        return unit;
    }
}
