package io.github.tongbi.indicators.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Judgement;
import io.github.tongbi.indicators.result.Outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The average yearly growth over several years (年均增速, 两年平均增速): by level (水平法) {@code (last ÷
 * base)^(1/n) − 1}, by sum (累计法) the {@code g} of {@code (1 + g) + … + (1 + g)ⁿ = Σ levels ÷ base}.
 *
 * <p>9.1 % over two years is 4.45 % a year, in [4.427 %, 4.475 %): a printed 4.4 % is {@code TIGHT},
 * though the point rounds to 4.5 %. The number is mostly irrational; it has no exact value to ask for,
 * but every rounding and judgement of it is exact. It is undefined where the growth over the whole
 * time is. Source of the definitions: National Bureau of Statistics of China, explanation of the
 * average annual growth rate; the sum is used for fixed-asset investment only.
 */
public final class AverageGrowth {
    private static final int MAX_YEARS = 200;
    private static final int TEXT_DECIMALS = 1;

    /** Digits of the ends of an interval. */
    private static final int SHOWN_DECIMALS = 12;

    /** Digits of a percentage in an explanation. */
    private static final int TOLD_DECIMALS = 10;

    /** More digits than an explanation shows, so that it tells 4.451% from a number that goes on. */
    private static final int EXPLAINED_DECIMALS = 20;

    /** Ends of printed figures, with their ties and house conventions, have so many digits more. */
    private static final int GUARD_DIGITS = 3;

    private final Method method;
    private final YearlyFactor factor;
    private final Optional<ReferencePeriod> span;
    private final ComparisonWords words;

    /** What the average was taken of. */
    public enum Method {
        /** The last level and the base (水平法). */
        LEVELS,
        /** The growth of each year (环比增速). */
        RATES,
        /** The growth over all years together (总增速). */
        TOTAL_GROWTH,
        /** The sum of all levels and the base (累计法). */
        SUM
    }

    /**
     * Returns the average growth from the base to the last level (水平法), so many years later.
     *
     * @param years the number of steps, 1 to 200; the base year is not counted
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> AverageGrowth ofLevels(
            int years, Figure<Q> last, Figure<Q> base) {
        return ofLevels(years, Optional.of(last), Optional.of(base));
    }

    /** Returns the same where either level may be missing; the outcome then says which. */
    public static <Q extends Quantity<Q>> AverageGrowth ofLevels(
            int years, Optional<Figure<Q>> last, Optional<Figure<Q>> base) {
        checkYears(years);
        return ofGrowth(
                years, Growth.of(Comparison.onYearsEarlier(years), last, base), Optional.empty());
    }

    /**
     * Returns the same for levels whose periods tell the number of years. Of whole years the text tells
     * which: from 1949 to 1992 it is the average of 1950-1992.
     *
     * @throws PeriodMismatchException if the base is not the same period of an earlier year, naming
     *     both
     */
    public static <Q extends Quantity<Q>> AverageGrowth ofLevels(
            PeriodFigure<Q> last, PeriodFigure<Q> base) {
        ReferencePeriod end = last.period();
        int years =
                Math.max(1, end.lastDay().getYear() - base.period().lastDay().getYear());
        checkYears(years);
        Growth<Q> growth = Growth.of(Comparison.onYearsEarlier(years), last, base);
        boolean wholeYear = end.isYearToDate() && end.months().equals(OptionalInt.of(12));
        return ofGrowth(
                years,
                growth,
                wholeYear
                        ? Optional.of(ReferencePeriod.ofDays(
                                end.firstDay().minusYears(years - 1), end.lastDay()))
                        : Optional.empty());
    }

    private static AverageGrowth ofGrowth(
            int years, Growth<?> growth, Optional<ReferencePeriod> span) {
        Formula ratio = growth.index().formula();
        return new AverageGrowth(
                Method.LEVELS, new YearlyFactor(false, years, ratio, growth.outcome()), span);
    }

    /**
     * Returns the average of yearly rates, {@code ((1 + g₁)(1 + g₂)…)^(1/n) − 1}: +68.9 % after −43.1 %
     * is −1.967 % a year.
     *
     * @param rates the printed growth of each year, 1 to 200
     */
    public static AverageGrowth ofRates(List<Figure<Ratio>> rates) {
        return ChainedGrowth.of(rates).average();
    }

    /**
     * Returns the yearly average of a growth printed for several years: 9.1 % on 2019 is 4.451 % a year
     * in 2021.
     *
     * @param years 1 to 200
     * @param growth the growth over all of them; in times it is 增长N倍
     */
    public static AverageGrowth ofTotalGrowth(int years, Figure<Ratio> growth) {
        Label name = Label.of(years + "年增速", "growth over " + years + " years");
        Formula ratio = Formula.constant(Rational.ONE).plus(Formula.of(Term.of(name, growth)));
        Outcome<Ratio> overall = ChainedGrowth.of(List.of(growth)).outcome();
        return ofRatio(Method.TOTAL_GROWTH, years, ratio, overall);
    }

    /**
     * Returns the average growth by the sum of all levels (累计法): levels of 110, 121 and 133.1 after a
     * base of 100 grow by 10 % a year, and so would any three levels of that sum.
     *
     * @param levels those of the years behind the base, 1 to 200
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> AverageGrowth ofSum(
            Figure<Q> base, List<Figure<Q>> levels) {
        checkYears(levels.size());
        Label baseName = Label.of("基期", "base period");
        Formula sum = Formula.of(level(levels, 1, base));
        Rational total = levels.get(0).value().number();
        for (int year = 2; year <= levels.size(); year++) {
            Term<Q> term = level(levels, year, base);
            sum = sum.plus(Formula.of(term));
            total = total.plus(term.figure().value().number());
        }
        Formula ratio = sum.dividedBy(Formula.of(Term.of(baseName, base)));
        Outcome<Ratio> overall = GrowthRate.of(total, base.value().number());
        return new AverageGrowth(
                Method.SUM,
                new YearlyFactor(true, levels.size(), ratio, overall),
                Optional.empty());
    }

    private static <Q extends Quantity<Q>> Term<Q> level(
            List<Figure<Q>> levels, int year, Figure<Q> base) {
        Figure<Q> level = levels.get(year - 1);
        level.value().requireSameKind(base.value());
        return Term.of(Label.of("第" + year + "年", "year " + year), level);
    }

    /** Returns the average over so many years in which a level became {@code ratio} times itself. */
    static AverageGrowth ofRatio(Method method, int years, Formula ratio, Outcome<Ratio> overall) {
        checkYears(years);
        return new AverageGrowth(
                method, new YearlyFactor(false, years, ratio, overall), Optional.empty());
    }

    private static void checkYears(int years) {
        checkArgument(
                years >= 1 && years <= MAX_YEARS,
                "expected 1 to %s years, got %s",
                MAX_YEARS,
                years);
    }

    private AverageGrowth(Method method, YearlyFactor factor, Optional<ReferencePeriod> span) {
        this.method = method;
        this.factor = factor;
        this.span = span;
        this.words = ComparisonWords.average(factor.years(), span);
    }

    /** Returns the name: 年均增速, or 两年平均增速. */
    public Label name() {
        return words.name();
    }

    /** Returns what it was taken of. */
    public Method method() {
        return method;
    }

    /**
     * Returns what the yearly factors come to, as a formula over the printed figures in the order of
     * their factory: the last level ÷ the base, the sum of the levels ÷ the base, or {@code (1 + g₁)(1 +
     * g₂)…}.
     */
    public Formula ratio() {
        return factor.ratio();
    }

    /** Returns the years that it is the average of, 1950-1992, where the figures are of whole years. */
    public Optional<ReferencePeriod> span() {
        return span;
    }

    /** Returns the number of years, the base year not counted. */
    public int years() {
        return factor.years();
    }

    /** Returns the rate in percent with so many decimals, rounded once, half-up. */
    public Outcome<Figure<Ratio>> percent(int decimals) {
        return rounded(Notation.percent(decimals), Rounding.Rule.HALF_UP);
    }

    /** Returns the rate as a figure in this notation, rounded once by the rule. */
    public Outcome<Figure<Ratio>> rounded(Notation notation, Rounding.Rule rule) {
        return near(notation).map(rate -> Figure.rounded(rate, notation, rule));
    }

    /**
     * Returns the interval that the printed digits of the inputs allow, taken as half-up; an end that is
     * irrational is told with twelve decimals, rounded outward.
     */
    public Outcome<Range<Ratio>> bounds() {
        return factor.bounds(
                Rounding.Rule.HALF_UP,
                root -> root.below(SHOWN_DECIMALS),
                root -> root.above(SHOWN_DECIMALS));
    }

    /** Judges a printed average, with all figures taken as rounded half-up. */
    public Judgement<Ratio> judge(Figure<Ratio> printed) {
        return judge(printed, Rounding.Rule.HALF_UP);
    }

    /**
     * Judges a printed average against the inputs, as any indicator does. The decision is exact; the
     * value and the ends of the judgement are numbers of more digits than it depends on.
     */
    public Judgement<Ratio> judge(Figure<Ratio> printed, Rounding.Rule rule) {
        Notation notation = printed.notation();
        Function<PowerRoot, Rational> near = root -> root.near(decimals(notation));
        return Judgement.of(printed, near(notation), factor.bounds(rule, near, near), rule);
    }

    private Outcome<Ratio> near(Notation notation) {
        return factor.near(decimals(notation));
    }

    private static int decimals(Notation notation) {
        return notation.decimals() - notation.scale().exponent() + GUARD_DIGITS;
    }

    /** Returns 两年平均增长4.4%, 1950-1992年年均增长7.2% with one decimal, or the undefined wording. */
    public String toText(Locale locale) {
        GrowthWords sentence = new GrowthWords(words, Optional.empty());
        Outcome<Ratio> rate = near(Notation.percent(TEXT_DECIMALS));
        return GrowthWords.text(sentence.inPercent(rate, TEXT_DECIMALS), locale);
    }

    /**
     * Returns how the number comes about, on one line: {@code 两年平均增速 = (1 + 第1年增速)^(1/2) − 1 = …}.
     */
    public String explain(Locale locale) {
        return name().in(locale)
                + equation(factor.ratio().inNames(locale))
                + equation(factor.ratio().inFigures(locale))
                + " = "
                + result(locale);
    }

    private String equation(String of) {
        return factor.bySum()
                ? " = g, (1 + g) + … + (1 + g)^" + years() + " = " + of
                : " = (" + of + ")^(1/" + years() + ") − 1";
    }

    private static String unrounded(Rational percent) {
        return percent.toExactDecimal()
                .filter(decimal -> decimal.scale() <= TOLD_DECIMALS)
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> percent.toDecimal(TOLD_DECIMALS, RoundingMode.DOWN) + "…");
    }

    private String result(Locale locale) {
        if (factor.near(EXPLAINED_DECIMALS) instanceof Outcome.Undefined<Ratio> undefined) {
            return undefined.wording().in(locale) + " (" + undefined.reason() + ")";
        }
        Ratio rate = factor.near(EXPLAINED_DECIMALS).orElseThrow();
        Rational percent = rate.number().dividedBy(Scale.PERCENT.factor());
        return unrounded(percent) + "%";
    }

    @Override
    public String toString() {
        return toText(Locale.CHINA);
    }
}
