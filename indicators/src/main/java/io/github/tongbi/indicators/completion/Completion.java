package io.github.tongbi.indicators.completion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Outcome;

import java.util.Locale;
import java.util.function.BinaryOperator;

/**
 * The completion of a plan (计划完成率): {@code completed ÷ plan}.
 *
 * <p>2.20亿元 of 18亿元 is 12.2 %; more than 100 % is over-fulfilment. A plan of zero gives {@code
 * ZERO_PLAN}, a negative one {@code NEGATIVE_PLAN}. Source of the definition: textbooks of
 * statistics, plan completion by level (水平法) and by sum (累计法).
 *
 * @param <Q> the quantity planned
 */
public final class Completion<Q extends Quantity<Q>> implements PlanCompletion {
    private static final Label COMPLETED = Label.of("完成", "completed");
    private static final Label PLAN = Label.of("计划", "plan");

    private final Derived<Q> completed;
    private final Derived<Q> plan;

    /**
     * Returns the completion of the plan, by level (水平法): 63 of 56 is 112.5 %.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Completion<Q> of(Figure<Q> completed, Figure<Q> plan) {
        return of(Term.of(COMPLETED, completed), Term.of(PLAN, plan));
    }

    /**
     * Returns the completion of a plan where either follows from other figures: a plan that a rate of
     * completion implies, or the sum of several.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Completion<Q> of(Derived<Q> completed, Derived<Q> plan) {
        Parts.kind(completed).requireSameKind(Parts.kind(plan));
        return new Completion<>(completed, plan);
    }

    private static <Q extends Quantity<Q>> Completion<Q> of(Term<Q> completed, Term<Q> plan) {
        completed.figure().value().requireSameKind(plan.figure().value());
        return new Completion<>(told(COMPLETED, completed), told(PLAN, plan));
    }

    private static <Q extends Quantity<Q>> Derived<Q> told(Label name, Term<Q> term) {
        Figure<Q> figure = term.figure();
        return Derived.of(
                name, Formula.of(term), figure.value(), figure.notation().scale());
    }

    /**
     * Returns the completion of the plan of a period by what its beginning brought: 1-4月 of 2020. A
     * stock planned for a date is held against the stock on that date or before.
     *
     * @throws PeriodMismatchException if the first period does not begin the second, naming both
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Completion<Q> of(
            PeriodFigure<Q> completed, PeriodFigure<Q> plan) {
        requireBeginning(completed.period(), plan.period());
        return of(completed.figure(), plan.figure());
    }

    /**
     * Returns the completion of an investment plan; of a plan that was revised, of the version given.
     *
     * @throws IllegalArgumentException if they are of different kinds or currencies, naming both
     * @throws PeriodMismatchException if the progress does not begin the period of the plan
     */
    public static Completion<Money> of(InvestmentProgress progress, InvestmentPlan plan) {
        checkArgument(
                progress.kind() == plan.kind(),
                "expected progress and plan of one kind, got %s and %s",
                progress.kind(),
                plan.kind());
        requireBeginning(progress.period(), plan.period());
        Label name = plan.version()
                .map(date -> Label.of("计划(" + date + ")", "plan of " + date))
                .orElse(PLAN);
        return of(Term.of(COMPLETED, progress.completed()), Term.of(name, plan.amount()));
    }

    private static void requireBeginning(ReferencePeriod part, ReferencePeriod plan) {
        boolean begins = plan.isAsOf()
                ? part.isAsOf() && !part.lastDay().isAfter(plan.lastDay())
                : !part.isAsOf() && part.firstDay().equals(plan.firstDay()) && plan.contains(part);
        if (!begins) {
            throw new PeriodMismatchException("a beginning", plan, part);
        }
    }

    /**
     * Returns the completion of several plans together, by sum (累计法): {@code Σ completed ÷ Σ plan}, for
     * the years of a long plan as for the projects of a programme. It is no mean of rates.
     *
     * @throws IllegalArgumentException if there is none, or they differ in currency or unit
     */
    public static <Q extends Quantity<Q>> Completion<Q> ofSums(Iterable<Completion<Q>> parts) {
        ImmutableList<Completion<Q>> all = ImmutableList.copyOf(parts);
        checkArgument(!all.isEmpty(), "expected at least one completion, got none");
        return all.stream()
                .reduce((sum, next) -> sum.combined(next, Formula::plus))
                .orElseThrow();
    }

    /**
     * Returns the plan that a printed completion rate implies: {@code completed ÷ rate}.
     *
     * <p>2.20亿元 at 12.2 % implies 18.03亿元, in [17.92, 18.15].
     */
    public static <Q extends Quantity<Q>> Derived<Q> impliedPlan(
            Figure<Q> completed, Figure<Ratio> rate) {
        return Derived.of(
                PLAN,
                Formula.of(Term.of(COMPLETED, completed))
                        .dividedBy(Formula.of(Term.of(NAME, rate))),
                completed.value(),
                completed.notation().scale());
    }

    private Completion(Derived<Q> completed, Derived<Q> plan) {
        this.completed = completed;
        this.plan = plan;
    }

    /** Returns what was completed. */
    public Derived<Q> completed() {
        return completed;
    }

    /** Returns what was planned. */
    public Derived<Q> plan() {
        return plan;
    }

    /**
     * Returns the completion of the rest, without a part that has its own plan: 2.20 of 18亿元 without
     * 0.85 of 10亿元 is 1.35 of 8亿元, 16.875 %.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public Completion<Q> without(Completion<Q> part) {
        return combined(part, Formula::minus);
    }

    private Completion<Q> combined(Completion<Q> other, BinaryOperator<Formula> operation) {
        return new Completion<>(
                combined(completed, other.completed, operation),
                combined(plan, other.plan, operation));
    }

    private static <Q extends Quantity<Q>> Derived<Q> combined(
            Derived<Q> one, Derived<Q> other, BinaryOperator<Formula> operation) {
        Q kind = Parts.kind(one);
        kind.requireSameKind(Parts.kind(other));
        Formula formula = operation.apply(one.formula(), other.formula());
        return Derived.of(one.name(), formula, kind, one.scale());
    }

    /**
     * Returns by how much the unrounded completion is ahead of the time progress, in percentage
     * points; negative if it is behind.
     *
     * <p>629.0 of 647.4亿元 in October is ahead by 13.8 points; from the rounded 97.2 % it would be 13.9.
     */
    public Derived<Points> gapTo(TimeProgress progress) {
        Derived<Points> gap = progress.gapOf(formula());
        return undefinedReason().map(gap::undefined).orElse(gap);
    }

    /** Returns the pace that the rest of the period needs, against the pace so far. */
    public Pace<Q> paceAt(TimeProgress progress) {
        return new Pace<>(this, progress);
    }

    @Override
    public Formula formula() {
        return completed.formula().dividedBy(plan.formula());
    }

    @Override
    public Outcome<Ratio> outcome() {
        return PlanRate.of(Parts.number(completed), Parts.number(plan));
    }

    /** Returns 完成计划的12.2% with one decimal, or the undefined wording. */
    @Override
    public String toText(Locale locale) {
        return percent(1)
                .map(rate -> Label.of("完成计划的" + rate, rate + " of the plan completed"))
                .value()
                .orElseGet(() -> Label.of("——", "n/a"))
                .in(locale);
    }

    @Override
    public String toString() {
        return toText(Locale.CHINA);
    }
}
