package io.github.tongbi.indicators.occupancy;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.RatioIndicator;
import io.github.tongbi.indicators.result.Verdict;

import java.util.Locale;

/**
 * The occupancy of one or several parks (入驻率): {@code Σ occupied ÷ Σ lettable}, on one basis.
 *
 * <p>Half of 10 and all of 90 are 95 % together, not the mean of 75 %. A rate above 100 % is possible by
 * tenant. Nothing lettable gives {@code ZERO_DENOMINATOR}, a park that does not tell its figures
 * {@code MISSING_INPUT}. No national definition exists; the basis is therefore part of the type.
 */
public final class Occupancy implements RatioIndicator {
    private static final Figure<Ratio> PART_OF_WHOLE =
            Figure.range(new Ratio(Rational.ZERO), new Ratio(Rational.ONE), Notation.percent(0));
    private static final Figure<Ratio> NOT_NEGATIVE = Figure.of(
                    new Ratio(Rational.ZERO), Notation.percent(0))
            .withQualifier(Qualifier.AT_LEAST);

    private final OccupancyBasis basis;
    private final Formula occupied;
    private final Formula available;

    /**
     * Returns occupied over lettable area (按面积), in whatever units of area: 10亩 of 1公顷 is 2/3.
     *
     * @throws IllegalArgumentException if the units do not convert, naming both
     */
    public static Occupancy byArea(Figure<Measure> occupied, Figure<Measure> lettable) {
        return single(OccupancyBasis.AREA, occupied, lettable);
    }

    /**
     * Returns occupied over lettable area of all parks together, in whatever units of area.
     *
     * @throws PeriodMismatchException if the parks are told at unlike dates, naming two of them
     */
    public static Occupancy byArea(Iterable<Park> parks) {
        return joint(OccupancyBasis.AREA, parks);
    }

    /**
     * Returns occupied over lettable units (按套间).
     *
     * @throws IllegalArgumentException if the units differ, naming both
     */
    public static Occupancy byUnit(Figure<Measure> occupied, Figure<Measure> lettable) {
        return single(OccupancyBasis.UNIT, occupied, lettable);
    }

    /** Returns occupied over lettable units of all parks together; refuses unlike dates. */
    public static Occupancy byUnit(Iterable<Park> parks) {
        return joint(OccupancyBasis.UNIT, parks);
    }

    /**
     * Returns tenants over the tenants planned for (按户数).
     *
     * @throws IllegalArgumentException if the units differ, naming both
     */
    public static Occupancy byTenant(Figure<Measure> tenants, Figure<Measure> capacity) {
        return single(OccupancyBasis.TENANT, tenants, capacity);
    }

    /** Returns tenants over the tenants planned for, of all parks together; refuses unlike dates. */
    public static Occupancy byTenant(Iterable<Park> parks) {
        return joint(OccupancyBasis.TENANT, parks);
    }

    /**
     * Returns the number of tenants planned for that a printed rate implies if it is read by tenant:
     * {@code tenants ÷ rate}, a count in 户.
     *
     * <p>57 at 93.7 % imply 60.83, in [60.80, 60.86]. No whole number lies inside, so {@link
     * Derived#judgeAsCount} refuses the reading.
     */
    public static Derived<Measure> impliedCapacity(Figure<Measure> tenants, Figure<Ratio> rate) {
        Label rateName = Label.of("入驻率", "occupancy");
        return Derived.of(
                SpaceWords.lettable(OccupancyBasis.TENANT),
                Formula.of(Term.of(SpaceWords.occupied(OccupancyBasis.TENANT), tenants))
                        .dividedBy(Formula.of(Term.of(rateName, rate))),
                new Measure(Rational.ZERO, Unit.TENANT),
                Scale.ONE);
    }

    private static Occupancy single(
            OccupancyBasis basis, Figure<Measure> occupied, Figure<Measure> available) {
        Unit unit = available.value().unit();
        return new Occupancy(
                basis,
                ParkTotals.inUnit(unit, Term.of(SpaceWords.occupied(basis), occupied)),
                ParkTotals.inUnit(unit, Term.of(SpaceWords.lettable(basis), available)));
    }

    private static Occupancy joint(OccupancyBasis basis, Iterable<Park> parks) {
        ParkTotals totals = new ParkTotals(basis, parks);
        return new Occupancy(basis, totals.occupied(), totals.lettable());
    }

    /**
     * Returns the rate of what follows from other figures, both in one unit.
     *
     * @param basis what is counted
     */
    public static Occupancy of(OccupancyBasis basis, Formula occupied, Formula available) {
        return new Occupancy(basis, occupied, available);
    }

    private Occupancy(OccupancyBasis basis, Formula occupied, Formula available) {
        this.basis = basis;
        this.occupied = occupied;
        this.available = available;
    }

    /** Returns what the rate counts. */
    public OccupancyBasis basis() {
        return basis;
    }

    /** Returns what is occupied as a formula. */
    public Formula occupied() {
        return occupied;
    }

    /** Returns what could be occupied as a formula, in the same unit. */
    public Formula available() {
        return available;
    }

    /**
     * Judges whether so much can be occupied: by area and by unit from 0 to 100 %, by tenant any rate
     * that is not negative. 1.2公顷 of 1公顷 is {@link Verdict#INCONSISTENT}.
     */
    public Verdict judgeAsPart() {
        return judge(basis == OccupancyBasis.TENANT ? NOT_NEGATIVE : PART_OF_WHOLE)
                .verdict();
    }

    /**
     * Returns the vacancy (空置率) as the complement of this rate, {@code (lettable − occupied) ÷
     * lettable}; for what is neither let nor used otherwise see {@link Letting#vacancyRate}.
     */
    public Derived<Ratio> vacancy() {
        return Derived.ratio(
                Label.of("空置率", "vacancy"), available.minus(occupied).dividedBy(available));
    }

    @Override
    public Label name() {
        return SpaceWords.rate("入驻率", "occupancy", basis);
    }

    @Override
    public Formula formula() {
        return occupied.dividedBy(available);
    }

    @Override
    public String toString() {
        return toText(Locale.CHINA);
    }
}
