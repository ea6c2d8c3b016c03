package io.github.tongbi.indicators.occupancy;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.park.SpaceUse;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figures of parks at one date, on one basis, added up in one unit. */
final class ParkTotals {
    private final OccupancyBasis basis;
    private final ImmutableList<Park> parks;
    private final Optional<Unit> unit;

    ParkTotals(OccupancyBasis basis, Iterable<Park> parks) {
        this.basis = basis;
        this.parks = ImmutableList.copyOf(parks);
        this.parks.forEach(park -> requireDate(this.parks.get(0), park));
        this.unit = this.parks.stream()
                .flatMap(this::figures)
                .map(figure -> figure.value().unit())
                .findFirst();
    }

    ImmutableList<Park> parks() {
        return parks;
    }

    private static void requireDate(Park first, Park park) {
        if (!first.asOf().equals(park.asOf())) {
            throw new PeriodMismatchException("parks", first.asOf(), park.asOf());
        }
    }

    private Stream<Figure<Measure>> figures(Park park) {
        return Stream.of(
                        lettable(park),
                        occupied(park),
                        used(park, SpaceUse::leased),
                        used(park, SpaceUse::signed),
                        used(park, SpaceUse::sold),
                        used(park, SpaceUse::selfUsed),
                        used(park, SpaceUse::reserved))
                .flatMap(Optional::stream);
    }

    private Optional<Figure<Measure>> lettable(Park park) {
        return switch (basis) {
            case AREA -> park.lettableArea();
            case UNIT -> park.lettableUnits();
            case TENANT -> park.tenantCapacity();
        };
    }

    private Optional<Figure<Measure>> occupied(Park park) {
        return switch (basis) {
            case AREA -> park.occupiedArea();
            case UNIT -> park.occupiedUnits();
            case TENANT -> park.tenants();
        };
    }

    private Optional<Figure<Measure>> used(
            Park park, Function<SpaceUse, Optional<Figure<Measure>>> part) {
        Optional<SpaceUse> use = switch (basis) {
            case AREA -> park.areaUse();
            case UNIT -> park.unitUse();
            case TENANT -> park.tenantUse();
        };
        return use.flatMap(part);
    }

    Formula lettable() {
        return total(SpaceWords.lettable(basis), this::lettable);
    }

    Formula occupied() {
        return total(SpaceWords.occupied(basis), this::occupied);
    }

    Formula leased() {
        return total(SpaceWords.LEASED, park -> used(park, SpaceUse::leased));
    }

    Formula signed() {
        return total(SpaceWords.SIGNED, park -> used(park, SpaceUse::signed));
    }

    /** Takes away what is sold, used by the parks or kept in reserve, as far as it is told. */
    Formula lessOtherUses(Formula space) {
        Formula rest = space;
        for (Park park : parks) {
            rest = less(rest, park, SpaceWords.SOLD, used(park, SpaceUse::sold));
            rest = less(rest, park, SpaceWords.SELF_USED, used(park, SpaceUse::selfUsed));
            rest = less(rest, park, SpaceWords.RESERVED, used(park, SpaceUse::reserved));
        }
        return rest;
    }

    private Formula less(Formula space, Park park, Label name, Optional<Figure<Measure>> part) {
        return part.isPresent() ? space.minus(formula(park, name, part)) : space;
    }

    private Formula total(Label name, Function<Park, Optional<Figure<Measure>>> figure) {
        return parks.stream()
                .map(park -> formula(park, name, figure.apply(park)))
                .reduce(Formula::plus)
                .orElseGet(() -> Formula.missing(name));
    }

    private Formula formula(Park park, Label name, Optional<Figure<Measure>> figure) {
        Label ofPark = Label.of(park.name() + name.zh(), park.name() + " " + name.en());
        return figure.map(present -> inUnit(unit.orElseThrow(), Term.of(ofPark, present)))
                .orElseGet(() -> Formula.missing(ofPark));
    }

    /** Returns the term as a number of the unit; areas convert, counters do not. */
    static Formula inUnit(Unit unit, Term<Measure> term) {
        Measure one = new Measure(Rational.ONE, term.figure().value().unit());
        Rational factor = one.to(unit).amount();
        return factor.equals(Rational.ONE)
                ? Formula.of(term)
                : Formula.of(term).times(Formula.constant(factor));
    }
}
