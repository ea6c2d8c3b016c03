package io.github.tongbi.formats.fields;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Numerals;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;

/**
 * Figures as {@code {"value": "2.20", "unit": "亿元"}}, with {@code to} for a range, and {@code qualifier},
 * {@code step} and {@code numerals} where they say more than the digits.
 */
public final class FigureType<F extends Figure<?>> extends EntityType<F> {
    private static final String DECIMAL = "a plain decimal such as 2.20";

    /** Digits are checked on their own, so that a wrong unit is told at the unit. */
    private static final TextType<String> DIGITS = new TextType<>(
            String.class, TextForm.DECIMAL, DECIMAL, FigureType::decimal, Function.identity());

    /** A step may be a fraction, of 亩 for example; a figure has no digits for that. */
    private static final TextType<Rational> STEP = new TextType<>(
            Rational.class,
            TextForm.RATIONAL,
            "a step such as 0.01",
            Rational::parse,
            Rational::toString);

    private static final TextType<Qualifier> QUALIFIER = TextType.ofEnum(Qualifier.class);

    private static final TextType<Numerals> NUMERALS = TextType.ofEnum(Numerals.class);

    /** Amounts of money. */
    public static final FigureType<Figure<Money>> MONEY =
            new FigureType<>(f -> f.as(Money.class, "an amount of money, in a unit such as 亿美元"));
    /** Counts and measures. */
    public static final FigureType<Figure<Measure>> MEASURE = new FigureType<>(
            f -> f.as(Measure.class, "a count or measure, in a unit such as 家 or 平方米"));
    /** Ratios. */
    public static final FigureType<Figure<Ratio>> RATIO =
            new FigureType<>(f -> f.as(Ratio.class, "a ratio, in %, ‰, 成 or 倍"));
    /** Differences of ratios. */
    public static final FigureType<Figure<Points>> POINTS =
            new FigureType<>(f -> f.as(Points.class, "percentage points, in 个百分点 or 个基点"));
    /** Figures of whatever kind, percentage points among them. */
    public static final FigureType<Figure<?>> ANY = new FigureType<>(Function.identity());

    private final Field<String> value = required("value", DIGITS);
    private final Field<String> to = optional("to", DIGITS);
    private final Field<String> unit = required("unit", Scalars.TEXT);
    private final Field<Qualifier> qualifier = optional("qualifier", QUALIFIER);
    private final Field<Rational> step = optional("step", STEP);
    private final Field<Numerals> numerals = optional("numerals", NUMERALS);
    private final Function<Figure<?>, F> typed;

    private FigureType(Function<Figure<?>, F> typed) {
        super(Figure.class, "a figure");
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
    public F build(Values values) {
        try {
            Figure<?> printed = Figure.ofPrinted(values.get(value), values.get(unit));
            return typed.apply(isPrintedAlone(values) ? printed : worded(printed, values));
        } catch (UnreadableTextException e) {
            throw refused("unit", e.getMessage());
        }
    }

    private boolean isPrintedAlone(Values values) {
        return !values.has(to)
                && !values.has(qualifier)
                && !values.has(step)
                && !values.has(numerals);
    }

    private Figure<?> worded(Figure<?> printed, Values values) {
        return qualified(stepped(written(printed, values), values), values);
    }

    /** Returns the figure as the document writes it: in its digits, and up to the end of a range. */
    private <M extends Magnitude<M>> Figure<M> written(Figure<M> figure, Values values) {
        Notation notation = figure.notation().in(values.find(numerals).orElse(Numerals.ARABIC));
        Optional<String> end = values.find(to);
        return end.isEmpty()
                ? Figure.of(figure.value(), notation)
                : range(figure, Figure.ofPrinted(end.get(), values.get(unit)), notation);
    }

    private static <M extends Magnitude<M>> Figure<M> range(
            Figure<M> figure, Figure<?> last, Notation notation) {
        M end = figure.value().withNumber(last.value().number());
        int decimals = Math.max(notation.decimals(), last.notation().decimals());
        if (figure.value().compareTo(end) >= 0) {
            String expected = "expected more than the value " + figure.digits();
            throw refused("to", expected + ", got " + Quoted.of(last.digits()));
        }
        return Figure.range(
                figure.value(), end, new Notation(notation.scale(), decimals, notation.numerals()));
    }

    private <M extends Magnitude<M>> Figure<M> qualified(Figure<M> figure, Values values) {
        Qualifier word = values.find(qualifier).orElse(Qualifier.NONE);
        boolean stands = word == Qualifier.NONE
                || (!figure.isRange() && word.fits(figure.value(), figure.notation()));
        if (!stands) {
            String expected = "expected a qualifier that fits " + Quoted.of(figure.toString());
            throw refused("qualifier", expected + ", got " + Quoted.of(word.name()));
        }
        return figure.withQualifier(word);
    }

    private <M extends Magnitude<M>> Figure<M> stepped(Figure<M> figure, Values values) {
        Optional<Rational> inScale = values.find(step);
        return inScale.isEmpty() ? figure : withStep(figure, inScale.get());
    }

    /**
     * Returns the figure as rounded to another step than its digits say: {@code 450个} to tens.
     *
     * @param step the step in the scale of the figure, {@code 10}; 0 for an exact figure
     * @throws InvariantException if the figure is no multiple of the step
     */
    public static <M extends Magnitude<M>> Figure<M> withStep(Figure<M> figure, Rational step) {
        Rational interval = step.multipliedBy(figure.notation().scale().factor());
        Rational number = figure.value().number();
        boolean divides = interval.signum() == 0
                || (interval.signum() > 0
                        && number.dividedBy(interval).isInteger()
                        && figure.end().number().dividedBy(interval).isInteger());
        if (!divides) {
            String expected = "expected 0 or a step that divides " + figure.digits();
            throw refused("step", expected + ", got " + Quoted.of(step.toString()));
        }
        return new Figure<>(
                figure.value(), figure.end(), figure.notation(), interval, figure.qualifier());
    }

    /** Returns the step that the digits do not say, in the scale of the figure: {@code 10}. */
    public static Optional<Rational> unsaidStep(Figure<?> figure) {
        return figure.hasPrintedStep()
                ? Optional.empty()
                : Optional.of(figure.step().dividedBy(figure.notation().scale().factor()));
    }

    /**
     * Returns the figure as one of this kind.
     *
     * @throws UnreadableTextException if it states something else
     */
    public F of(Figure<?> figure) {
        return typed.apply(figure);
    }

    private static InvariantException refused(String field, @Nullable String message) {
        return new InvariantException(
                "Figure",
                ImmutableList.of(new Violation("UNREADABLE", field, String.valueOf(message))));
    }

    @Override
    public void write(F figure, FieldSink out) {
        out.write(value, figure.digits());
        if (figure.isRange()) {
            out.write(to, figure.endDigits());
        }
        out.write(unit, figure.unit());
        out.writeUnless(Qualifier.NONE, qualifier, figure.qualifier());
        out.writeUnless(Numerals.ARABIC, numerals, figure.notation().numerals());
        out.writeIfPresent(step, unsaidStep(figure));
    }
}
