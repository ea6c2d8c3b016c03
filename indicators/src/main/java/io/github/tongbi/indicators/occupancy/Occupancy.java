package io.github.tongbi.indicators.occupancy;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.RatioIndicator;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The occupancy of one or several parks (入驻率): {@code Σ occupied ÷ Σ lettable}, on one basis.
 *
 * <p>Half of 10 and all of 90 are 95 % together, not the mean of 75 %. A rate above 100 % is possible by
 * tenant. Nothing lettable gives {@code ZERO_DENOMINATOR}, a park that does not tell its figures
 * {@code MISSING_INPUT}. No national definition exists; the basis is therefore part of the type.
 */
public final class Occupancy implements RatioIndicator {
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

    /** Returns occupied over lettable area of all parks together, in whatever units of area. */
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

    /** Returns occupied over lettable units of all parks together. */
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

    /** Returns tenants over the tenants planned for, of all parks together. */
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
                name(OccupancyBasis.TENANT, false),
                Formula.of(Term.of(name(OccupancyBasis.TENANT, true), tenants))
                        .dividedBy(Formula.of(Term.of(rateName, rate))),
                new Measure(Rational.ZERO, Unit.TENANT),
                Scale.ONE);
    }

    private static Occupancy single(
            OccupancyBasis basis, Figure<Measure> occupied, Figure<Measure> available) {
        Unit unit = available.value().unit();
        return new Occupancy(
                basis,
                inUnit(unit, Term.of(name(basis, true), occupied)),
                inUnit(unit, Term.of(name(basis, false), available)));
    }

    private static Occupancy joint(OccupancyBasis basis, Iterable<Park> parks) {
        ImmutableList<Park> all = ImmutableList.copyOf(parks);
        Optional<Unit> unit = all.stream()
                .flatMap(park -> Stream.of(available(basis, park), occupied(basis, park)))
                .flatMap(Optional::stream)
                .map(figure -> figure.value().unit())
                .findFirst();
        return new Occupancy(
                basis,
                total(all, unit, name(basis, true), park -> occupied(basis, park)),
                total(all, unit, name(basis, false), park -> available(basis, park)));
    }

    /** Returns the term as a number of the unit; areas convert, counters do not. */
    private static Formula inUnit(Unit unit, Term<Measure> term) {
        Measure one = new Measure(Rational.ONE, term.figure().value().unit());
        Rational factor = one.to(unit).amount();
        return factor.equals(Rational.ONE)
                ? Formula.of(term)
                : Formula.of(term).times(Formula.constant(factor));
    }

    private static Optional<Figure<Measure>> occupied(OccupancyBasis basis, Park park) {
        return switch (basis) {
            case AREA -> park.occupiedArea();
            case UNIT -> park.occupiedUnits();
            case TENANT -> park.tenants();
        };
    }

    private static Optional<Figure<Measure>> available(OccupancyBasis basis, Park park) {
        return switch (basis) {
            case AREA -> park.lettableArea();
            case UNIT -> park.lettableUnits();
            case TENANT -> park.tenantCapacity();
        };
    }

    private static Formula total(
            ImmutableList<Park> parks,
            Optional<Unit> unit,
            Label name,
            Function<Park, Optional<Figure<Measure>>> figure) {
        return parks.stream()
                .map(park -> formula(park, unit, name, figure.apply(park)))
                .reduce(Formula::plus)
                .orElseGet(() -> Formula.missing(name));
    }

    private static Formula formula(
            Park park, Optional<Unit> unit, Label name, Optional<Figure<Measure>> figure) {
        Label ofPark = Label.of(park.name() + name.zh(), park.name() + " " + name.en());
        return figure.map(present -> inUnit(unit.orElseThrow(), Term.of(ofPark, present)))
                .orElseGet(() -> Formula.missing(ofPark));
    }

    private static Label name(OccupancyBasis basis, boolean occupied) {
        return switch (basis) {
            case AREA ->
                occupied ? Label.of("已用面积", "occupied area") : Label.of("可租面积", "lettable area");
            case UNIT ->
                occupied ? Label.of("已用套间", "occupied units") : Label.of("可租套间", "lettable units");
            case TENANT ->
                occupied ? Label.of("入驻户数", "tenants") : Label.of("可入驻户数", "tenant capacity");
        };
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

    /** Returns the vacancy (空置率): {@code (lettable − occupied) ÷ lettable}. */
    public Derived<Ratio> vacancy() {
        return Derived.ratio(
                Label.of("空置率", "vacancy"), available.minus(occupied).dividedBy(available));
    }

    @Override
    public Label name() {
        return switch (basis) {
            case AREA -> Label.of("入驻率(按面积)", "occupancy by area");
            case UNIT -> Label.of("入驻率(按套间)", "occupancy by unit");
            case TENANT -> Label.of("入驻率(按户数)", "occupancy by tenant");
        };
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
