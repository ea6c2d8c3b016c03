package io.github.tongbi.indicators.share;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.RatioIndicator;
import io.github.tongbi.indicators.result.Verdict;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The share of a part in its whole (比重): {@code part ÷ whole}, or {@code part ÷ (part + rest)}.
 *
 * <p>415 resting and 47 exempt vessels make a moratorium ratio of 415/462, 89.8 %. A whole of zero
 * gives {@code ZERO_DENOMINATOR}, a figure that is not there {@code MISSING_INPUT}. Source of the
 * definition: National Bureau of Statistics of China, structure relatives (结构相对数).
 */
public final class Share implements RatioIndicator {
    private static final Label SHARE = Label.of("比重", "share");
    static final Label PART = Label.of("部分", "part");
    static final Label WHOLE = Label.of("总体", "whole");
    private static final Label REST = Label.of("其余", "rest");
    private static final Label RESTING = Label.of("休渔", "resting");
    private static final Label EXEMPT = Label.of("免休", "exempt");
    private static final Figure<Ratio> PART_OF_WHOLE =
            Figure.range(new Ratio(Rational.ZERO), new Ratio(Rational.ONE), Notation.percent(0));

    private final Label name;
    private final Formula part;
    private final Formula rest;
    private final Formula whole;

    /**
     * Returns the share of a part in a printed whole.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Share ofWhole(Figure<Q> part, Figure<Q> whole) {
        return ofWhole(SHARE, Term.of(PART, part), Term.of(WHOLE, whole));
    }

    /** Returns the share of named terms, so that the explanation can tell them. */
    public static <Q extends Quantity<Q>> Share ofWhole(Label name, Term<Q> part, Term<Q> whole) {
        part.figure().value().requireSameKind(whole.figure().value());
        return of(name, Formula.of(part), Formula.of(whole));
    }

    /**
     * Returns the share of a part in a whole of the same period or date.
     *
     * @throws PeriodMismatchException if the periods are unlike, naming both
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Share ofWhole(
            PeriodFigure<Q> part, PeriodFigure<Q> whole) {
        if (!part.period().equals(whole.period())) {
            throw new PeriodMismatchException("a part", whole.period(), part.period());
        }
        return ofWhole(part.figure(), whole.figure());
    }

    static Share of(Label name, Formula part, Formula whole) {
        return new Share(name, part, whole.minus(part), whole);
    }

    /**
     * Returns the share of a part in the sum of the part and the rest.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Share ofParts(Figure<Q> part, Figure<Q> rest) {
        return ofParts(SHARE, Term.of(PART, part), Term.of(REST, rest));
    }

    /** Returns the share of named terms, so that the explanation can tell them. */
    public static <Q extends Quantity<Q>> Share ofParts(Label name, Term<Q> part, Term<Q> rest) {
        part.figure().value().requireSameKind(rest.figure().value());
        Formula one = Formula.of(part);
        Formula other = Formula.of(rest);
        return new Share(name, one, other, one.plus(other));
    }

    /** Returns the share of vessels that rest (休渔比例): {@code resting ÷ (resting + exempt)}. */
    public static Share moratoriumRatio(Moratorium moratorium) {
        return moratoriumRatio(ImmutableList.of(moratorium));
    }

    /**
     * Returns the share of vessels that rest in all regions together, {@code Σ resting ÷ Σ (resting +
     * exempt)}, never a mean of ratios.
     *
     * @throws PeriodMismatchException if they are of unlike seasons, naming two of them
     * @throws IllegalArgumentException if they are counted in different units, naming both
     */
    public static Share moratoriumRatio(Iterable<Moratorium> moratoria) {
        ImmutableList<Moratorium> all = ImmutableList.copyOf(moratoria);
        all.forEach(each -> requireSameSeason(all.get(0), each));
        Formula resting = total(all, RESTING, each -> term(RESTING, each.resting()));
        Formula exempt = total(all, EXEMPT, each -> term(EXEMPT, each.exempt()));
        return new Share(
                Label.of("休渔比例", "moratorium ratio"), resting, exempt, resting.plus(exempt));
    }

    private static void requireSameSeason(Moratorium first, Moratorium other) {
        first.resting().value().requireSameKind(other.resting().value());
        if (!first.season().equals(other.season())) {
            throw new PeriodMismatchException("moratoria", first.season(), other.season());
        }
    }

    /**
     * Returns the share of inspected products that passed (合格率): {@code passed ÷ inspected}; where one
     * of the two is not told, what failed stands in for it.
     */
    public static Share passRate(InspectionBatch batch) {
        return passRate(ImmutableList.of(batch));
    }

    /**
     * Returns the share that passed of all batches together, {@code Σ passed ÷ Σ inspected}, of
     * whatever periods; never a mean of rates.
     *
     * @throws IllegalArgumentException if they are counted in different units, naming both
     */
    public static Share passRate(Iterable<InspectionBatch> batches) {
        ImmutableList<InspectedCounts> all = InspectedCounts.of(batches);
        return of(
                Label.of("合格率", "pass rate"),
                total(all, InspectedCounts.PASSED, InspectedCounts::passed),
                total(all, InspectedCounts.INSPECTED, InspectedCounts::inspected));
    }

    private static Formula term(Label name, Figure<Measure> figure) {
        return Formula.of(Term.of(name, figure));
    }

    private static <T> Formula total(
            ImmutableList<T> all, Label name, Function<T, Formula> formula) {
        return all.stream()
                .map(formula)
                .reduce(Formula::plus)
                .orElseGet(() -> Formula.missing(name));
    }

    private Share(Label name, Formula part, Formula rest, Formula whole) {
        this.name = name;
        this.part = part;
        this.rest = rest;
        this.whole = whole;
    }

    /**
     * Returns the share of what follows from other figures.
     *
     * @param name what it is called, 出口比重
     * @param part what is shared, over figures in one unit
     * @param rest the whole less the part
     * @param whole what it is shared of
     * @throws IllegalArgumentException if all have a value and part and rest do not make the whole
     */
    public static Share of(Label name, Formula part, Formula rest, Formula whole) {
        Optional<Rational> sum = part.plus(rest).value();
        Optional<Rational> told = whole.value();
        checkArgument(
                sum.isEmpty() || told.isEmpty() || sum.equals(told),
                "expected a part and a rest that make the whole, got %s of %s",
                sum,
                told);
        return new Share(name, part, rest, whole);
    }

    /** Returns the part as a formula. */
    public Formula part() {
        return part;
    }

    /** Returns what else there is in the whole as a formula. */
    public Formula rest() {
        return rest;
    }

    /** Returns the whole as a formula. */
    public Formula whole() {
        return whole;
    }

    /** Returns the same share under another name. */
    public Share named(Label other) {
        return new Share(other, part, rest, whole);
    }

    /** Returns the share of the rest, {@code rest ÷ whole}. */
    public Share complement() {
        Label outside = Label.of(name.zh() + "以外", "outside the " + name.en());
        return new Share(outside, rest, part, whole);
    }

    /**
     * Judges whether the part can lie in its whole, from 0 to 100 %: 技改投资 of 工业投资, exports of trade.
     *
     * <p>2.41亿元 of 2.4亿元 is {@link Verdict#TIGHT}, for the whole may be 2.43亿元; 0.86亿元 of 0.85亿元 is
     * {@link Verdict#INCONSISTENT}. A part of a balance, which may be negative, need not.
     */
    public Verdict judgeAsPart() {
        return judge(PART_OF_WHOLE).verdict();
    }

    @Override
    public Label name() {
        return name;
    }

    @Override
    public Formula formula() {
        return part.dividedBy(whole);
    }

    @Override
    public String toString() {
        return toText(Locale.CHINA);
    }
}
