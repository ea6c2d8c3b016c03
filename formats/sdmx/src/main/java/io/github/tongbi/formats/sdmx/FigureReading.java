package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Numerals;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;

import java.util.Optional;

/**
 * Puts a figure together: the number in the unit is OBS_VALUE × 10^UNIT_MULT.
 *
 * <p>A multiplier without a scale word, 9 for billions, is written in the next lower one: 1.5 with 9
 * is 15亿. The step stays that of the digits that were there.
 */
final class FigureReading {
    private static final String DECIMAL = "a plain decimal such as 2.20";
    private static final int MOST = 38;

    private final Row row;
    private final Magnitude<?> zero;
    private final Rational value;
    private final Optional<Rational> end;
    private final int multiplier;
    private final int decimals;
    private final Scale scale;

    /** Returns the figure, or empty after what is wrong with it was reported. */
    static Optional<Figure<?>> read(Row row) {
        Optional<Rational> value = row.read(Component.OBS_VALUE, FigureReading::decimal);
        Optional<Rational> end = row.read(Component.OBS_VALUE_END, FigureReading::decimal);
        Optional<UnitCode> unit =
                row.require(Component.UNIT_MEASURE, "a unit such as CNY", UnitCode::parse);
        Optional<Integer> multiplier =
                row.require(Component.UNIT_MULT, "a multiplier such as 8", FigureReading::exponent);
        int decimals = decimals(row);
        if (value.isEmpty() || unit.isEmpty() || multiplier.isEmpty() || !row.isSound()) {
            return Optional.empty();
        }
        if (!unit.get().isScaled() && multiplier.get() != 0) {
            row.refuse(Component.UNIT_MULT, "0 with UNIT_MEASURE " + unit.get().code());
            return Optional.empty();
        }
        return new FigureReading(row, unit.get(), value.get(), end, multiplier.get(), decimals)
                .figure();
    }

    private FigureReading(
            Row row,
            UnitCode unit,
            Rational value,
            Optional<Rational> end,
            int multiplier,
            int decimals) {
        this.row = row;
        this.zero = unit.zero();
        this.value = value;
        this.end = end;
        this.multiplier = unit.isScaled() ? multiplier : unit.scale().exponent();
        this.decimals = decimals;
        this.scale = unit.isScaled() ? scale(multiplier) : unit.scale();
    }

    /** Returns the largest scale that is not above the multiplier, or {@link Scale#ONE}. */
    private Scale scale(int exponent) {
        Scale found = Scale.ONE;
        for (Scale candidate : Scale.values()) {
            boolean larger = candidate.exponent() > found.exponent();
            if (larger && candidate.exponent() <= exponent && candidate.fits(zero)) {
                found = candidate;
            }
        }
        return found;
    }

    private static Rational decimal(String text) {
        if (text.indexOf('/') >= 0) {
            throw new UnreadableTextException(DECIMAL, text);
        }
        return Rational.parse(text);
    }

    private static int exponent(String text) {
        return integer(text, -MOST, "a multiplier from -38 to 38");
    }

    private static int integer(String text, int least, String expected) {
        boolean negative = text.startsWith("-");
        int digits = text.length() - (negative ? 1 : 0);
        boolean readable = digits >= 1 && digits <= 2;
        for (int i = negative ? 1 : 0; readable && i < text.length(); i++) {
            readable = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        int number = readable ? Integer.parseInt(text) : Integer.MAX_VALUE;
        if (number < least || number > MOST) {
            throw new UnreadableTextException(expected, text);
        }
        return number;
    }

    /** Returns how many decimals are shown; DECIMALS may tell of zeros that a program left out. */
    private static int decimals(Row row) {
        int written = Math.max(
                written(row.text(Component.OBS_VALUE)), written(row.text(Component.OBS_VALUE_END)));
        int told = row.read(Component.DECIMALS, text -> integer(text, 0, "a number from 0 to 38"))
                .orElse(written);
        if (told < written && row.isSound()) {
            row.refuse(Component.DECIMALS, "at least the " + written + " decimals of OBS_VALUE");
        }
        return told;
    }

    private static int written(String text) {
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1;
    }

    private Optional<Figure<?>> figure() {
        try {
            return printed(zero).flatMap(this::stepped).flatMap(this::qualified);
        } catch (IllegalArgumentException e) {
            row.fail(Component.OBS_VALUE, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private <M extends Magnitude<M>> Optional<Figure<?>> printed(Magnitude<M> kind) {
        Rational factor = Rational.powerOfTen(multiplier);
        M number = kind.withNumber(value.multipliedBy(factor));
        Notation notation = notation();
        if (end.isEmpty()) {
            return Optional.of(atStepOfDigits(Figure.of(number, notation)));
        }
        if (end.get().compareTo(value) <= 0) {
            row.refuse(
                    Component.OBS_VALUE_END,
                    "more than OBS_VALUE " + row.text(Component.OBS_VALUE));
            return Optional.empty();
        }
        M last = kind.withNumber(end.get().multipliedBy(factor));
        return Optional.of(atStepOfDigits(Figure.range(number, last, notation)));
    }

    private Notation notation() {
        int behind = Math.max(0, decimals - (multiplier - scale.exponent()));
        Numerals numerals =
                row.read(Component.NUMERALS, CodeName.of(Numerals.class)).orElse(Numerals.ARABIC);
        return new Notation(scale, behind, numerals);
    }

    /** A scale word that took the place of a multiplier shows zeros that were not there. */
    private <M extends Magnitude<M>> Figure<M> atStepOfDigits(Figure<M> figure) {
        return multiplier <= scale.exponent()
                ? figure
                : withStep(figure, Rational.powerOfTen(multiplier - decimals));
    }

    private static <M extends Magnitude<M>> Figure<M> withStep(Figure<M> figure, Rational step) {
        return new Figure<>(
                figure.value(), figure.end(), figure.notation(), step, figure.qualifier());
    }

    private Optional<Figure<?>> stepped(Figure<?> figure) {
        Optional<Rational> told = row.read(Component.STEP, Rational::parse);
        if (told.isEmpty()) {
            return Optional.of(figure);
        }
        Rational step = told.get().multipliedBy(Rational.powerOfTen(multiplier));
        boolean divides = step.signum() == 0
                || (step.signum() > 0
                        && isMultiple(figure.value(), step)
                        && isMultiple(figure.end(), step));
        if (!divides) {
            row.refuse(Component.STEP, "0 or a step that divides " + row.text(Component.OBS_VALUE));
            return Optional.empty();
        }
        return Optional.of(withStep(figure, step));
    }

    private static boolean isMultiple(Magnitude<?> value, Rational step) {
        return value.number().dividedBy(step).isInteger();
    }

    private Optional<Figure<?>> qualified(Figure<?> figure) {
        Qualifier word =
                row.read(Component.QUALIFIER, CodeName.of(Qualifier.class)).orElse(Qualifier.NONE);
        boolean stands = word == Qualifier.NONE
                || (!figure.isRange() && word.fits(figure.value(), figure.notation()));
        if (!stands) {
            row.refuse(Component.QUALIFIER, "a qualifier that fits \"" + figure + "\"");
            return Optional.empty();
        }
        return row.isSound() ? Optional.of(figure.withQualifier(word)) : Optional.empty();
    }
}
