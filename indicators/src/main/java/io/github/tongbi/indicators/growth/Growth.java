package io.github.tongbi.indicators.growth;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Judgement;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.RatioIndicator;
import io.github.tongbi.indicators.result.UndefinedReason;

import java.util.Locale;
import java.util.Optional;

/**
 * The growth of a figure against the same period a year earlier (同比增速): {@code current ÷ base − 1}.
 *
 * <p>1.74亿美元 against 1.28亿美元 is 0.359375: 35.9 % with one decimal, between 35.02 % and 36.86 %
 * for all the printed digits say. Undefined outcomes: a base of zero ({@code ZERO_BASE}), a change of
 * sign ({@code SIGN_CHANGE}, 扭亏为盈 or 由盈转亏), a loss against a loss ({@code NEGATIVE_BASE}, 减亏 or
 * 增亏) and a missing figure ({@code MISSING_BASE}, {@code MISSING_CURRENT}). Source of the
 * definition: National Bureau of Statistics of China, explanation of main statistical indicators.
 *
 * @param <Q> the quantity that grows
 */
public final class Growth<Q extends Quantity<Q>> implements RatioIndicator {
    private static final Label NAME = Label.of("同比增速", "year-on-year growth");
    private static final Label CURRENT = Label.of("本期", "current period");
    private static final Label BASE = Label.of("上年同期", "same period a year earlier");
    private static final Label RATE = Label.of("同比增速", "growth");
    private static final Formula ONE = Formula.constant(Rational.ONE);

    private final Optional<Term<Q>> current;
    private final Optional<Term<Q>> base;

    /**
     * Returns the growth of the current figure against that of the same period a year earlier.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Growth<Q> yearOnYear(Figure<Q> current, Figure<Q> base) {
        return yearOnYear(Optional.of(current), Optional.of(base));
    }

    /**
     * Returns the growth where either figure may be missing; the outcome then says which.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Growth<Q> yearOnYear(
            Optional<Figure<Q>> current, Optional<Figure<Q>> base) {
        if (current.isPresent() && base.isPresent()) {
            current.get().value().requireSameKind(base.get().value());
        }
        return new Growth<>(
                current.map(figure -> Term.of(CURRENT, figure)),
                base.map(figure -> Term.of(BASE, figure)));
    }

    /**
     * Returns the growth of a rate, which is told in percentage points: {@code current − base}.
     *
     * <p>89.8 % after 85.0 % is +4.8 points, not +5.6 %.
     */
    public static Derived<Points> inPoints(Figure<Ratio> current, Figure<Ratio> base) {
        return Derived.points(
                Label.of("比上年同期变动", "change on a year earlier"),
                Formula.of(Term.of(CURRENT, current)).minus(Formula.of(Term.of(BASE, base))));
    }

    /**
     * Returns the base that a printed growth implies: {@code current ÷ (1 + growth)}, or {@code
     * current ÷ growth} for a growth to so many times.
     *
     * <p>2660.89万美元 after 增长121倍 implies 21.81万美元 a year earlier, in [21.72, 21.90].
     *
     * @param growth the printed growth, 36.1% or 121倍
     * @param reading what a growth in times means; it plays no part for a growth in percent
     */
    public static <Q extends Quantity<Q>> Derived<Q> impliedBase(
            Figure<Q> current, Figure<Ratio> growth, TimesReading reading) {
        Formula rate = Formula.of(Term.of(RATE, growth));
        Formula times = readsAsTimes(growth, reading) ? rate : ONE.plus(rate);
        return Derived.of(
                BASE,
                Formula.of(Term.of(CURRENT, current)).dividedBy(times),
                current.value(),
                current.notation().scale());
    }

    /**
     * Returns the base that a printed absolute increase implies: {@code current − increase}.
     *
     * <p>27家 after 比上年同期增加26家 implies 1家 a year earlier.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Derived<Q> impliedBase(
            Figure<Q> current, Figure<Q> increase) {
        return Derived.difference(
                BASE,
                Term.of(CURRENT, current),
                Term.of(Label.of("比上年同期增量", "increase on a year earlier"), increase));
    }

    private static boolean readsAsTimes(Figure<Ratio> growth, TimesReading reading) {
        return growth.notation().scale() == Scale.TIMES && reading == TimesReading.GREW_TO;
    }

    private Growth(Optional<Term<Q>> current, Optional<Term<Q>> base) {
        this.current = current;
        this.base = base;
    }

    /** Returns the figure of the current period. */
    public Optional<Figure<Q>> current() {
        return current.map(Term::figure);
    }

    /** Returns the figure of the same period a year earlier. */
    public Optional<Figure<Q>> base() {
        return base.map(Term::figure);
    }

    /** Returns the growth in absolute terms, {@code current − base}; both figures must be there. */
    public Outcome<Derived<Q>> absoluteChange() {
        return missing()
                .<Outcome<Derived<Q>>>map(Outcome::undefined)
                .orElseGet(() -> Outcome.of(Derived.difference(
                        Label.of("比上年同期增量", "change on a year earlier"),
                        current.orElseThrow(),
                        base.orElseThrow())));
    }

    /** Returns the growth in times with so many decimals, 增长N倍: 2660.89 against 21.81 is 121倍. */
    public Outcome<Figure<Ratio>> times(int decimals) {
        return rounded(new Notation(Scale.TIMES, decimals));
    }

    /** Judges a growth printed in times, in the given reading; otherwise as {@link #judge}. */
    public Judgement<Ratio> judge(Figure<Ratio> printed, TimesReading reading) {
        boolean ratioIsPrinted =
                readsAsTimes(printed, reading) && outcome().value().isPresent();
        return ratioIsPrinted ? ratioToBase().judge(printed) : judge(printed);
    }

    private Derived<Ratio> ratioToBase() {
        return Derived.ratio(Label.of("与上年同期之比", "ratio to a year earlier"), quotient());
    }

    private Optional<UndefinedReason> missing() {
        if (current.isEmpty()) {
            return Optional.of(UndefinedReason.MISSING_CURRENT);
        }
        return base.isEmpty() ? Optional.of(UndefinedReason.MISSING_BASE) : Optional.empty();
    }

    @Override
    public Label name() {
        return NAME;
    }

    @Override
    public Formula formula() {
        return quotient().minus(ONE);
    }

    private Formula quotient() {
        return current.map(Formula::of)
                .orElseGet(() -> Formula.missing(CURRENT))
                .dividedBy(base.map(Formula::of).orElseGet(() -> Formula.missing(BASE)));
    }

    @Override
    public Outcome<Ratio> outcome() {
        return missing()
                .<Outcome<Ratio>>map(Outcome::undefined)
                .orElseGet(() -> GrowthRate.of(number(current), number(base)));
    }

    private Rational number(Optional<Term<Q>> term) {
        return term.orElseThrow().figure().value().number();
    }

    /** Returns 同比增长35.9% with one decimal, as releases print it, or the undefined wording. */
    @Override
    public String toText(Locale locale) {
        return toText(locale, 1);
    }

    /** Returns 同比增长35.94% with so many decimals, or the undefined wording. */
    public String toText(Locale locale, int decimals) {
        return GrowthRate.toText(outcome(), decimals, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.CHINA);
    }
}
