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
final class FigureCodec<F extends Figure<?>> extends EntityCodec<F> {
    private static final String DECIMAL = "a plain decimal such as 2.20";

    /** Digits are checked on their own, so that a wrong unit is told at the unit. */
    private static final Codec<String> DIGITS =
            new TextCodec<>(DECIMAL, FigureCodec::decimal, Function.identity());

    /** A step may be a fraction, of 亩 for example; a figure has no digits for that. */
    private static final Codec<Rational> STEP =
            new TextCodec<>("a step such as 0.01", Rational::parse, Rational::toString);

    private static final Codec<Qualifier> QUALIFIER = TextCodec.ofEnum(Qualifier.class);

    static final Codec<Figure<Money>> MONEY =
            new FigureCodec<>(f -> f.as(Money.class, "an amount of money, in a unit such as 亿美元"));
    static final Codec<Figure<Measure>> MEASURE = new FigureCodec<>(
            f -> f.as(Measure.class, "a count or measure, in a unit such as 家 or 平方米"));
    static final Codec<Figure<Ratio>> RATIO =
            new FigureCodec<>(f -> f.as(Ratio.class, "a ratio, in %, ‰, 成 or 倍"));
    static final Codec<Figure<?>> ANY = new FigureCodec<>(Function.identity());

    private final Field<String> value = required("value", DIGITS);
    private final Field<String> unit = required("unit", Scalars.TEXT);
    private final Field<Qualifier> qualifier = optional("qualifier", QUALIFIER);
    private final Field<Rational> step = optional("step", STEP);
    private final Function<Figure<?>, F> typed;

    private FigureCodec(Function<Figure<?>, F> typed) {
        super("a figure");
        this.typed = typed;
    }

    private static String decimal(String text) {
        if (text.indexOf('/') >= 0) {
            throw new UnreadableTextException(DECIMAL, text);
        }
        Rational.parse(text);
        return text;
    }

    @Override
    F build(Values values) {
        try {
            Figure<?> printed = Figure.ofPrinted(values.get(value), values.get(unit));
            Qualifier word = values.find(qualifier).orElse(Qualifier.NONE);
            return typed.apply(stepped(printed, values).withQualifier(word));
        } catch (UnreadableTextException e) {
            throw refused("unit", e.getMessage());
        }
    }

    private <M extends Magnitude<M>> Figure<M> stepped(Figure<M> figure, Values values) {
        Optional<Rational> inScale = values.find(step);
        if (inScale.isEmpty()) {
            return figure;
        }
        Rational interval = inScale.get().multipliedBy(figure.notation().scale().factor());
        Rational number = figure.value().number();
        boolean exact = interval.signum() == 0;
        if (interval.signum() < 0 || !(exact || number.dividedBy(interval).isInteger())) {
            String expected = "expected 0 or a step that divides " + values.get(value);
            throw refused("step", expected + ", got " + Quoted.of(inScale.get().toString()));
        }
        return new Figure<>(figure.value(), figure.notation(), interval, figure.qualifier());
    }

    private static InvariantException refused(String field, @Nullable String message) {
        return new InvariantException(
                "Figure",
                ImmutableList.of(new Violation("UNREADABLE", field, String.valueOf(message))));
    }

    @Override
    void write(F figure, FieldWriter out) {
        out.write(value, figure.digits());
        out.write(unit, figure.unit());
        out.writeUnless(Qualifier.NONE, qualifier, figure.qualifier());
        if (!figure.hasPrintedStep()) {
            out.write(step, figure.step().dividedBy(figure.notation().scale().factor()));
        }
    }
}
