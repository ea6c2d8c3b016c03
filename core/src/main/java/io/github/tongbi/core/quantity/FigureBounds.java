package io.github.tongbi.core.quantity;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

/** The intervals that figures stand for, by rounding rule and qualifier. */
final class FigureBounds {
    private FigureBounds() {}

    static <M extends Magnitude<M>> Range<M> of(Figure<M> figure, Rounding.Rule rule) {
        Range<Rational> numbers = numbers(figure, rule);
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

    private static Range<Rational> numbers(Figure<?> figure, Rounding.Rule rule) {
        Rational number = figure.value().number();
        return switch (figure.qualifier()) {
            case NONE -> box(figure, rule);
            case AT_LEAST -> Range.atLeast(number);
            case AT_MOST -> Range.atMost(number);
            case OVER -> Range.greaterThan(number);
            case UNDER ->
                number.signum() > 0 ? Range.open(Rational.ZERO, number) : Range.lessThan(number);
            case NEAR -> number.signum() == 0 ? around(figure) : nearly(figure);
            case SOMEWHAT_OVER ->
                awayFromZero(number, number.plus(signed(unit(figure), number)), BoundType.OPEN);
            case ABOUT -> around(figure);
        };
    }

    private static Range<Rational> box(Figure<?> figure, Rounding.Rule rule) {
        Rational number = figure.value().number();
        return figure.step().signum() == 0
                ? Range.singleton(number)
                : Rounding.of(rule, figure.step()).preimage(number);
    }

    private static Range<Rational> around(Figure<?> figure) {
        Rational number = figure.value().number();
        Rational distance = unit(figure).dividedBy(Rational.of(2));
        return Range.closed(number.minus(distance), number.plus(distance));
    }

    private static Range<Rational> nearly(Figure<?> figure) {
        Rational number = figure.value().number();
        return awayFromZero(number, number.minus(nearness(figure)), BoundType.CLOSED);
    }

    /** Returns the range from the number itself, left out, to the other end. */
    private static Range<Rational> awayFromZero(Rational number, Rational end, BoundType type) {
        return end.compareTo(number) < 0
                ? Range.range(end, type, number, BoundType.OPEN)
                : Range.range(number, BoundType.OPEN, end, type);
    }

    private static Rational nearness(Figure<?> figure) {
        Rational number = figure.value().number();
        Rational unit = unit(figure);
        boolean oneLeadingDigit = number.abs().dividedBy(unit).compareTo(Rational.of(10)) < 0;
        return oneLeadingDigit ? number.dividedBy(Rational.of(10)) : signed(unit, number);
    }

    private static Rational signed(Rational unit, Rational number) {
        return number.signum() < 0 ? unit.negated() : unit;
    }

    /** Returns one unit of the last digit that is not zero: 100 for 300, 0.1万 for 3.6万. */
    private static Rational unit(Figure<?> figure) {
        Rational unit = figure.notation().lastDigit();
        Rational ten = Rational.of(10);
        Rational digits = figure.value().number().dividedBy(unit);
        while (digits.signum() != 0 && digits.dividedBy(ten).isInteger()) {
            digits = digits.dividedBy(ten);
            unit = unit.multipliedBy(ten);
        }
        return unit;
    }
}
