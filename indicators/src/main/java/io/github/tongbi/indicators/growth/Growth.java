package io.github.tongbi.indicators.growth;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Judgement;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.RatioIndicator;
import io.github.tongbi.indicators.result.UndefinedReason;
import io.github.tongbi.indicators.result.Warning;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;

/**
 * The growth of a figure against that of a base period (增长速度): {@code current ÷ base − 1}.
 *
 * <p>1.74亿美元 against 1.28亿美元 is 0.359375: 35.9 % with one decimal, between 35.02 % and 36.86 %
 * for all the printed digits say. Undefined outcomes: a base of zero ({@code ZERO_BASE}), a change of
 * sign ({@code SIGN_CHANGE}, 扭亏为盈 or 由盈转亏), a loss against a loss ({@code NEGATIVE_BASE}, 减亏 or
 * 增亏), a missing figure ({@code MISSING_BASE}, {@code MISSING_CURRENT}) and a change of scope ({@code
 * SCOPE_CHANGED}). Source of the definition: National Bureau of Statistics of China, explanation of
 * main statistical indicators.
 *
 * @param <Q> the quantity that grows
 */
public final class Growth<Q extends Quantity<Q>> implements RatioIndicator {
    private static final Label CURRENT = Label.of("本期", "current period");
    private static final Label BASE = Label.of("上年同期", "same period a year earlier");
    private static final Label ON_ABSOLUTE_BASE =
            Label.of("对基期绝对值的增速", "growth on the absolute base");
    private static final Label LOSS_REDUCTION = Label.of("减亏率", "reduction of the loss");
    private static final Label NOT_COMPARABLE = Label.of("口径不可比", "not comparable");
    private static final Formula ONE = Formula.constant(Rational.ONE);

    private final Comparison comparison;
    private final @Nullable Figure<Q> current;
    private final @Nullable Figure<Q> base;
    private final Optional<Basis> basis;
    private final boolean scopeChanged;

    /**
     * Returns the growth of the current figure against that of the base period of the comparison.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Growth<Q> of(
            Comparison comparison, Figure<Q> current, Figure<Q> base) {
        current.requireSameKind(base);
        return new Growth<>(comparison, current, base, Optional.empty(), false);
    }

    /**
     * Returns the growth where either figure may be missing; the outcome then says which.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Growth<Q> of(
            Comparison comparison, Optional<Figure<Q>> current, Optional<Figure<Q>> base) {
        return current.isPresent() && base.isPresent()
                ? of(comparison, current.get(), base.get())
                : new Growth<>(
                        comparison,
                        current.orElse(null),
                        base.orElse(null),
                        Optional.empty(),
                        false);
    }

    /**
     * Returns the growth of figures whose periods are known: 2020-Q1 against 2019-Q1 year on year.
     *
     * @throws PeriodMismatchException if the base is of another period than the comparison needs,
     *     naming both
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Growth<Q> of(
            Comparison comparison, PeriodFigure<Q> current, PeriodFigure<Q> base) {
        comparison.requireBase(current.period(), base.period());
        return of(comparison, current.figure(), base.figure());
    }

    /** Returns the growth against the same period a year earlier (同比), as {@link #of} does. */
    public static <Q extends Quantity<Q>> Growth<Q> yearOnYear(Figure<Q> current, Figure<Q> base) {
        return of(Comparison.YEAR_ON_YEAR, current, base);
    }

    /** Returns the same where either figure may be missing; the outcome then says which. */
    public static <Q extends Quantity<Q>> Growth<Q> yearOnYear(
            Optional<Figure<Q>> current, Optional<Figure<Q>> base) {
        return of(Comparison.YEAR_ON_YEAR, current, base);
    }

    /** Returns the same for figures whose periods are known, and must be a year apart. */
    public static <Q extends Quantity<Q>> Growth<Q> yearOnYear(
            PeriodFigure<Q> current, PeriodFigure<Q> base) {
        return of(Comparison.YEAR_ON_YEAR, current, base);
    }

    /** Returns the growth against the period just before (环比), as {@link #of} does. */
    public static <Q extends Quantity<Q>> Growth<Q> periodOnPeriod(
            Figure<Q> current, Figure<Q> base) {
        return of(Comparison.PERIOD_ON_PERIOD, current, base);
    }

    /** Returns the growth of cumulated figures against a year earlier (累计同比), as {@link #of} does. */
    public static <Q extends Quantity<Q>> Growth<Q> yearToDate(Figure<Q> current, Figure<Q> base) {
        return of(Comparison.YEAR_TO_DATE, current, base);
    }

    /** Returns the growth against so many years earlier (比N年前), as {@link #of} does. */
    public static <Q extends Quantity<Q>> Growth<Q> onYearsEarlier(
            int years, Figure<Q> current, Figure<Q> base) {
        return of(Comparison.onYearsEarlier(years), current, base);
    }

    /** Returns the growth against a fixed base (定基), whose period names it: 比2015年增长. */
    public static <Q extends Quantity<Q>> Growth<Q> onFixedBase(
            PeriodFigure<Q> current, PeriodFigure<Q> base) {
        return of(Comparison.onFixedBase(base.period()), current, base);
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

    private Growth(
            Comparison comparison,
            @Nullable Figure<Q> current,
            @Nullable Figure<Q> base,
            Optional<Basis> basis,
            boolean scopeChanged) {
        this.comparison = comparison;
        this.current = current;
        this.base = base;
        this.basis = basis;
        this.scopeChanged = scopeChanged;
    }

    /**
     * Returns the same growth at these prices or on this basis (口径). Unless it is {@link
     * Basis#NOMINAL}, published levels do not give it: what they contradict is then {@code UNDECIDED}
     * with the warning {@link Warning#BASIS}.
     */
    public Growth<Q> withBasis(Basis other) {
        return new Growth<>(comparison, current, base, Optional.of(other), scopeChanged);
    }

    /**
     * Returns the same growth across a change of scope (统计范围变动): there is none ({@code
     * SCOPE_CHANGED}, 口径不可比) except on a comparable basis.
     */
    public Growth<Q> acrossScopes() {
        return new Growth<>(comparison, current, base, basis, true);
    }

    /** Returns what it is measured against. */
    public Comparison comparison() {
        return comparison;
    }

    /** Returns the figure of the current period. */
    public Optional<Figure<Q>> current() {
        return Optional.ofNullable(current);
    }

    /** Returns the figure of the base period. */
    public Optional<Figure<Q>> base() {
        return Optional.ofNullable(base);
    }

    /** Returns the prices or basis, if told. */
    public Optional<Basis> basis() {
        return basis;
    }

    /** Tells whether the scope changed in between, see {@link #acrossScopes}. */
    public boolean isAcrossScopes() {
        return scopeChanged;
    }

    /** Returns the growth in absolute terms, {@code current − base}, of two figures of one scope. */
    public Outcome<Derived<Q>> absoluteChange() {
        return this.<Derived<Q>>refusal()
                .orElseGet(() -> Outcome.of(Derived.difference(
                        comparison.words().change(),
                        Term.of(comparison.words().current(), requireNonNull(current)),
                        Term.of(comparison.words().base(), requireNonNull(base)))));
    }

    /**
     * Returns the current figure in percent of the base (发展速度; on a fixed base 定基指数, base = 100):
     * 135.9375 % for 1.74 after 1.28. It is undefined where the growth is.
     */
    public Derived<Ratio> index() {
        Derived<Ratio> index = Derived.ratio(comparison.words().index(), quotient());
        return reason().map(index::undefined).orElse(index);
    }

    /**
     * Returns the rate on the absolute value of the base, {@code (current − base) ÷ |base|}, which some
     * print where {@link #outcome} has none: −145.4 % for a loss of 22.4亿元 after a profit of
     * 49.34亿元. It is undefined for a base of zero, a missing figure and a change of scope.
     */
    public Derived<Ratio> onAbsoluteBase() {
        boolean onLoss = base != null && number(base).signum() < 0;
        Derived<Ratio> rate =
                Derived.ratio(ON_ABSOLUTE_BASE, onLoss ? ONE.minus(quotient()) : formula());
        return reason().filter(because -> because != UndefinedReason.SIGN_CHANGE)
                .filter(because -> because != UndefinedReason.NEGATIVE_BASE)
                .map(rate::undefined)
                .orElse(rate);
    }

    /**
     * Returns by what part a loss shrank (减亏率), {@code 1 − current ÷ base}: 20 % for a loss of 8.0亿元
     * after one of 10.0亿元, negative for a larger loss (增亏). A base that is no loss is {@code
     * NO_LOSS}; otherwise it is undefined where the two figures have no rate for another reason.
     */
    public Derived<Ratio> lossReduction() {
        Derived<Ratio> reduction = Derived.ratio(LOSS_REDUCTION, ONE.minus(quotient()));
        if (base != null && number(base).signum() > 0) {
            return reduction.undefined(UndefinedReason.NO_LOSS);
        }
        return reason().filter(because -> because != UndefinedReason.NEGATIVE_BASE)
                .map(reduction::undefined)
                .orElse(reduction);
    }

    private Optional<UndefinedReason> reason() {
        return outcome() instanceof Outcome.Undefined<Ratio> undefined
                ? Optional.of(undefined.reason())
                : Optional.empty();
    }

    /**
     * Returns the growth in times with so many decimals, 增长N倍: 2660.89 against 21.81 is 121倍. A
     * decrease is {@code ILL_FORMED}.
     */
    public Outcome<Figure<Ratio>> times(int decimals) {
        return wording(GrowthStyle.TIMES, decimals) instanceof Outcome.Undefined<Label> undefined
                ? Outcome.undefined(undefined.reason(), undefined.wording())
                : rounded(new Notation(Scale.TIMES, decimals));
    }

    /** Judges a growth printed in times, in the given reading; otherwise as {@link #judge}. */
    public Judgement<Ratio> judge(Figure<Ratio> printed, TimesReading reading) {
        boolean ratioIsPrinted = reading.isRatio(printed) && outcome().value().isPresent();
        return ratioIsPrinted ? warned(index().judge(printed)) : judge(printed);
    }

    @Override
    public Judgement<Ratio> judge(Figure<Ratio> printed, Rounding.Rule rule) {
        return warned(RatioIndicator.super.judge(printed, rule));
    }

    private Judgement<Ratio> warned(Judgement<Ratio> judgement) {
        Judgement<Ratio> scoped = scopeChanged ? judgement.withWarning(Warning.SCOPE) : judgement;
        boolean givenByLevels = basis.isEmpty() || basis.get() == Basis.NOMINAL;
        return givenByLevels ? scoped : scoped.withDoubt(Warning.BASIS);
    }

    /** Says why the two figures cannot be compared at all, whatever their numbers. */
    private <T> Optional<Outcome<T>> refusal() {
        if (current == null) {
            return Optional.of(Outcome.undefined(UndefinedReason.MISSING_CURRENT));
        }
        if (base == null) {
            return Optional.of(Outcome.undefined(UndefinedReason.MISSING_BASE));
        }
        return scopeChanged && !basis.equals(Optional.of(Basis.COMPARABLE))
                ? Optional.of(Outcome.undefined(UndefinedReason.SCOPE_CHANGED, NOT_COMPARABLE))
                : Optional.empty();
    }

    @Override
    public Label name() {
        return comparison.name();
    }

    @Override
    public Formula formula() {
        return quotient().minus(ONE);
    }

    private Formula quotient() {
        ComparisonWords words = comparison.words();
        return formula(words.current(), current).dividedBy(formula(words.base(), base));
    }

    private static Formula formula(Label name, @Nullable Figure<?> figure) {
        return figure == null ? Formula.missing(name) : Formula.of(Term.of(name, figure));
    }

    @Override
    public Outcome<Ratio> outcome() {
        return this.<Ratio>refusal()
                .orElseGet(() -> GrowthRate.of(
                        number(requireNonNull(current)), number(requireNonNull(base))));
    }

    /** Rounds without forming the quotient, whose lowest terms would take most of the time. */
    @Override
    public Outcome<Figure<Ratio>> rounded(Notation notation, Rounding.Rule rule) {
        if (current == null || base == null || scopeChanged) {
            return RatioIndicator.super.rounded(notation, rule);
        }
        Rational now = number(current);
        Rational before = number(base);
        if (!GrowthRate.isDefined(now, before)) {
            return RatioIndicator.super.rounded(notation, rule);
        }
        Rational step = notation.lastDigit();
        Rational rate = Rounding.of(rule, step).roundChange(now, before);
        return Outcome.of(new Figure<>(new Ratio(rate), notation, step, Qualifier.NONE));
    }

    private static Rational number(Figure<?> figure) {
        return figure.value().number();
    }

    /**
     * Returns the sentence that tells the growth in this style, or why there is none: where it has no
     * rate, and {@code ILL_FORMED} where a decrease is to be told in 倍 or less than a doubling in 番.
     *
     * @param decimals of the number told; tenths and doublings have none
     */
    public Outcome<Label> wording(GrowthStyle style, int decimals) {
        GrowthWords words = new GrowthWords(comparison.words(), basis);
        return style == GrowthStyle.ABSOLUTE
                ? absoluteChange().flatMap(change -> words.byAmount(change, decimals))
                : words.inStyle(style, outcome(), decimals);
    }

    /** Returns 同比增长35.9% with one decimal, as releases print it, or the undefined wording. */
    @Override
    public String toText(Locale locale) {
        return toText(locale, 1);
    }

    /** Returns 同比增长35.94% with so many decimals, or the undefined wording. */
    public String toText(Locale locale, int decimals) {
        return GrowthWords.text(wording(GrowthStyle.PERCENT, decimals), locale);
    }

    @Override
    public String toString() {
        return toText(Locale.CHINA);
    }
}
