package io.github.tongbi.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;

import io.github.tongbi.core.error.UnreadableTextException;

import java.io.Serializable;
import java.util.Locale;

/**
 * A figure as published (公布数): a value together with the digits that were printed, and so an
 * interval. {@code 2.4亿美元} says [2.35, 2.45)亿美元; {@code 近百个} says [90, 100).
 *
 * <p>The step is what the figure was rounded to: 0.01亿 for 2.20亿元. Exact figures have step 0: a
 * count printed as a plain integer (415艘), 100%, and any figure made {@link #exact}. A range (3-5家)
 * keeps both its ends. Figures are equal if they are printed alike and have one step; 2.50亿元 and
 * 2.5亿元 have equal values and are different figures, because the first says more.
 *
 * @param <M> what the figure states
 * @param value the printed value, exact; of a range the smaller one
 * @param end the larger value of a range, else the value itself
 * @param notation the scale, decimals and digits it is printed with; digits that the number cannot be
 *     written in become Arabic
 * @param step the interval it was rounded to, of which the value is a multiple; 0 if it is exact
 * @param qualifier the word beside it, none beside a range
 */
public record Figure<M extends Magnitude<M>>(
        M value, M end, Notation notation, Rational step, Qualifier qualifier)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the figure. */
    public Figure {
        if (!FigureChecks.isPlain(value, end, notation, step, qualifier)) {
            FigureChecks.check(value, end, notation, step, qualifier);
            notation = FigureDigits.normal(value, end, notation);
            FigureChecks.checkQualifier(value, notation, qualifier);
        }
    }

    /** Creates a figure of one value. */
    public Figure(M value, Notation notation, Rational step, Qualifier qualifier) {
        this(value, value, notation, step, qualifier);
    }

    /** Returns the value as printed in this notation, with the step that its last digit gives. */
    public static <M extends Magnitude<M>> Figure<M> of(M value, Notation notation) {
        return new Figure<>(value, notation, printedStep(value, value, notation), Qualifier.NONE);
    }

    /**
     * Returns the range from the one value to the other (3-5家), both as printed in this notation.
     *
     * @throws IllegalArgumentException unless the first is smaller than the second
     */
    public static <M extends Magnitude<M>> Figure<M> range(M value, M end, Notation notation) {
        checkArgument(
                value.compareTo(end) < 0,
                "expected a range from less to more, got %s to %s",
                value,
                end);
        return new Figure<>(
                value, end, notation, printedStep(value, end, notation), Qualifier.NONE);
    }

    /** Returns a plain count, exact: {@code Figure.count(415, Unit.VESSEL)}. */
    public static Figure<Measure> count(long count, Unit unit) {
        return of(Measure.of(count, unit), new Notation(Scale.ONE, 0));
    }

    /**
     * Publishes an exact value: rounds it, once, to the last digit of the notation.
     *
     * <p>Example: 415/462 in percent with one decimal, half-up, is 89.8%. A small negative value
     * becomes 0.0, never −0.0.
     */
    public static <M extends Magnitude<M>> Figure<M> rounded(
            M exact, Notation notation, Rounding.Rule rule) {
        Rounding rounding = Rounding.of(rule, notation.lastDigit());
        M shown = exact.withNumber(rounding.round(exact.number()));
        return new Figure<>(shown, notation, notation.lastDigit(), Qualifier.NONE);
    }

    /**
     * Reads a figure as printed: {@code 2.20亿元}, {@code 1,724.48万元}, {@code 415艘}, {@code 93.7%},
     * {@code 121倍}, {@code −21.1个百分点}, {@code 近百个}, {@code 2家以上}, {@code 3-5家}, {@code 三成}, {@code
     * 一个半月}. Full-width digits and signs are read like their half-width forms. Reads what {@link
     * #toString} writes.
     *
     * @throws UnreadableTextException if the text is no such figure; nothing is guessed
     */
    public static Figure<?> parse(String text) {
        return FigureReader.read(text);
    }

    /** Reads an amount of money, {@code 1.74亿美元}; otherwise as {@link #parse}. */
    public static Figure<Money> parseMoney(String text) {
        return parse(text).as(Money.class, "an amount of money such as 1.74亿美元");
    }

    /** Reads a count or physical measure, {@code 415艘}; otherwise as {@link #parse}. */
    public static Figure<Measure> parseMeasure(String text) {
        return parse(text).as(Measure.class, "a count or measure such as 415艘");
    }

    /** Reads a ratio, {@code 12.2%} or {@code 121倍}; otherwise as {@link #parse}. */
    public static Figure<Ratio> parseRatio(String text) {
        return parse(text).as(Ratio.class, "a ratio such as 12.2% or 121倍");
    }

    /** Reads a difference of rates, {@code −21.1个百分点}; otherwise as {@link #parse}. */
    public static Figure<Points> parsePoints(String text) {
        return parse(text).as(Points.class, "percentage points such as -21.1个百分点");
    }

    /**
     * Returns the figure of its parts as a file keeps them.
     *
     * @param digits the number as printed, {@code "2.20"}: a plain decimal
     * @param unit scale word and unit, {@code "亿元"}, {@code "%"}, {@code "家"}
     * @throws UnreadableTextException if either cannot be read
     */
    public static Figure<?> ofPrinted(String digits, String unit) {
        return FigureReader.read(digits, unit);
    }

    private static Rational printedStep(Magnitude<?> value, Magnitude<?> end, Notation notation) {
        Notation shown = FigureDigits.normal(value, end, notation);
        return FigureDigits.isExact(value, shown) ? Rational.ZERO : notation.lastDigit();
    }

    /**
     * Makes sure that the other figure states something of the same kind.
     *
     * @throws CurrencyMismatchException if both are money of different currencies
     * @throws UnitMismatchException if both are measures in different units
     */
    public void requireSameKind(Figure<M> other) {
        value.requireSameKind(other.value);
    }

    /** Returns the same figure with the qualifier. */
    public Figure<M> withQualifier(Qualifier other) {
        return other == qualifier ? this : new Figure<>(value, end, notation, step, other);
    }

    /**
     * Returns the same figure in other digits, as far as its number can be written in them.
     *
     * @throws IllegalArgumentException if its qualifier is 数, which needs Chinese numerals
     */
    public Figure<M> in(Numerals numerals) {
        return new Figure<>(value, end, notation.in(numerals), step, qualifier);
    }

    /** Returns the same figure as an exact one, for example a book value. */
    public Figure<M> exact() {
        return new Figure<>(value, end, notation, Rational.ZERO, qualifier);
    }

    /** Tells whether this is a range of two printed values, 3-5家. */
    public boolean isRange() {
        return !value.equals(end);
    }

    /** Tells whether the step is the one that the printed digits give. */
    public boolean hasPrintedStep() {
        return step.equals(printedStep(value, end, notation));
    }

    /** Returns the interval of unrounded values, taking the figure as rounded half-up. */
    public Range<M> bounds() {
        return bounds(Rounding.Rule.HALF_UP);
    }

    /**
     * Returns the interval of unrounded values that the figure stands for.
     *
     * <p>Without a qualifier these are the values that the rule takes to the printed one, and for a
     * range all from one printed end to the other. With one: 以上 is {@code [v, ∞)}, 以内 {@code (-∞,
     * v]}, 超 {@code (v, ∞)}, 不足 {@code (0, v)} (below {@code v} for a negative one), 数十 {@code [20,
     * 100)}. How far 近, 约 and 余 reach is told by {@link QualifierPolicy#HOUSE}.
     */
    public Range<M> bounds(Rounding.Rule rule) {
        return bounds(rule, QualifierPolicy.HOUSE);
    }

    /** Returns the interval with another convention for 近, 约 and 余. */
    public Range<M> bounds(Rounding.Rule rule, QualifierPolicy policy) {
        return FigureBounds.of(this, rule, policy);
    }

    /**
     * Returns this figure with its type known, which a figure of unknown kind needs before it can
     * be calculated with.
     *
     * @param type what the figure should state
     * @param expected what was expected, for the message
     * @throws UnreadableTextException if the figure states something else
     */
    @SuppressWarnings("unchecked") // the value's class, and with it the type argument, is checked
    public <N extends Magnitude<N>> Figure<N> as(Class<N> type, String expected) {
        if (!type.isInstance(value)) {
            throw new UnreadableTextException(expected, toString());
        }
        return (Figure<N>) this;
    }

    /** Returns the digits in plain form, {@code "2.20"}; of a range those of the smaller value. */
    public String digits() {
        return notation.inScale(value.number()).toPlainString();
    }

    /** Returns the digits of the larger value of a range, {@code "5"} for 3-5家, else {@link #digits}. */
    public String endDigits() {
        return notation.inScale(end.number()).toPlainString();
    }

    /** Returns scale word and unit as printed, {@code "亿元"}. */
    public String unit() {
        return unit(Locale.CHINESE);
    }

    /** Returns scale word and unit in words, {@code "hundred million CNY"} in English. */
    public String unit(Locale locale) {
        return FigureText.unit(this, locale);
    }

    /** Returns the figure in words: {@code 2.20亿元} in Chinese, {@code 2.20 hundred million CNY}. */
    public String toText(Locale locale) {
        return FigureText.of(this, locale);
    }

    /**
     * Returns the canonical printed form, {@code 2.20亿元}. A figure that is exact although its
     * digits do not say so ends in 整, as amounts do on Chinese documents: {@code 2.20亿元整}.
     */
    @Override
    public String toString() {
        return FigureText.printed(this);
    }
}
