package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;

/**
 * Figures as {@code {"value": "2.20", "unit": "亿元"}}, with {@code qualifier} and {@code step} where they
 * say more than the digits.
 */
final class FigureCodec {
    private static final String DECIMAL = "a plain decimal such as 2.20";

    /** Digits are checked on their own, so that a wrong unit is told at the unit. */
    private static final Codec<String> DIGITS =
            new TextCodec<>(DECIMAL, FigureCodec::decimal, Function.identity());

    /** A step may be a fraction, of 亩 for example; a figure has no digits for that. */
    private static final Codec<Rational> STEP =
            new TextCodec<>("a step such as 0.01", Rational::parse, Rational::toString);

    static final Codec<Figure<Money>> MONEY =
            codec(f -> f.as(Money.class, "an amount of money, in a unit such as 亿美元"));
    static final Codec<Figure<Measure>> MEASURE =
            codec(f -> f.as(Measure.class, "a count or measure, in a unit such as 家 or 平方米"));
    static final Codec<Figure<Ratio>> RATIO =
            codec(f -> f.as(Ratio.class, "a ratio, in %, ‰, 成 or 倍"));
    static final Codec<Figure<?>> ANY = codec(Function.identity());

    private FigureCodec() {}

    private static <F extends Figure<?>> Codec<F> codec(Function<Figure<?>, F> typed) {
        return EntityCodec.<F, Parts<F>>of("a figure", () -> new Parts<>(typed), Parts::figure)
                .required("value", DIGITS, Figure::digits, Parts::value)
                .required("unit", Scalars.TEXT, Figure::unit, Parts::unit)
                .usually(
                        Qualifier.NONE,
                        "qualifier",
                        TextCodec.ofEnum(Qualifier.class),
                        Figure::qualifier,
                        Parts::qualifier)
                .optional("step", STEP, FigureCodec::step, Parts::step);
    }

    private static Optional<Rational> step(Figure<?> figure) {
        Rational inScale = figure.step().dividedBy(figure.notation().scale().factor());
        return figure.hasPrintedStep() ? Optional.empty() : Optional.of(inScale);
    }

    private static String decimal(String text) {
        if (text.indexOf('/') >= 0) {
            throw new UnreadableTextException(DECIMAL, text);
        }
        Rational.parse(text);
        return text;
    }

    /** The parts of a figure while its object is read. */
    private static final class Parts<F extends Figure<?>> {
        private final Function<Figure<?>, F> typed;
        private String value = "";
        private String unit = "";
        private Qualifier qualifier = Qualifier.NONE;
        private @Nullable Rational step;

        Parts(Function<Figure<?>, F> typed) {
            this.typed = typed;
        }

        void value(String digits) {
            this.value = digits;
        }

        void unit(String word) {
            this.unit = word;
        }

        void qualifier(Qualifier word) {
            this.qualifier = word;
        }

        void step(Rational inScale) {
            this.step = inScale;
        }

        F figure() {
            try {
                return typed.apply(stepped(Figure.ofPrinted(value, unit)).withQualifier(qualifier));
            } catch (UnreadableTextException e) {
                throw refused("unit", e.getMessage());
            }
        }

        private <M extends Magnitude<M>> Figure<M> stepped(Figure<M> figure) {
            if (step == null) {
                return figure;
            }
            Rational interval = step.multipliedBy(figure.notation().scale().factor());
            Rational number = figure.value().number();
            boolean exact = interval.signum() == 0;
            if (interval.signum() < 0 || !(exact || number.dividedBy(interval).isInteger())) {
                String expected = "expected 0 or a step that divides " + value;
                throw refused("step", expected + ", got " + Quoted.of(step.toString()));
            }
            return new Figure<>(figure.value(), figure.notation(), interval, figure.qualifier());
        }

        private static InvariantException refused(String field, @Nullable String message) {
            return new InvariantException(
                    "Figure",
                    ImmutableList.of(new Violation("UNREADABLE", field, String.valueOf(message))));
        }
    }
}
