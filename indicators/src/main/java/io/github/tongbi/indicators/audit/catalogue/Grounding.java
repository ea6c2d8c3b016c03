package io.github.tongbi.indicators.audit.catalogue;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.catalogue.Relation;
import io.github.tongbi.core.period.ReferencePeriod;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the figures that a relation of the catalogue speaks of for one region and period. */
final class Grounding {
    private static final int FIRST_YEAR = 1000;

    private final Indicators indicators;
    private final Places places;

    Grounding(Indicators indicators, Places places) {
        this.indicators = indicators;
        this.places = places;
    }

    /**
     * Returns the figures, the subject first, in the order that factories of audit relations take; none
     * if one of them has no such period.
     */
    ImmutableList<Slot> slots(Relation relation, Slot anchor) {
        String subject = relation.subject();
        List<String> inputs = relation.inputs();
        ImmutableList<Optional<Slot>> found = switch (relation.kind()) {
            case GROWTH, INCREASE ->
                ImmutableList.of(
                        own(subject, anchor),
                        current(inputs.get(0), anchor),
                        base(inputs.get(0), anchor));
            case CONTRIBUTION ->
                ImmutableList.of(
                        own(subject, anchor),
                        current(inputs.get(0), anchor),
                        base(inputs.get(0), anchor),
                        current(inputs.get(1), anchor),
                        base(inputs.get(1), anchor));
            case PULL ->
                ImmutableList.of(
                        own(subject, anchor),
                        current(inputs.get(0), anchor),
                        base(inputs.get(0), anchor),
                        base(inputs.get(1), anchor));
            case COMPLETION ->
                ImmutableList.of(
                        own(subject, anchor),
                        own(inputs.get(0), anchor),
                        plan(inputs.get(1), anchor));
            case STOCK_FLOW -> stockFlow(relation, anchor);
            default -> sameTime(relation, anchor);
        };
        return found.stream().allMatch(Optional::isPresent)
                ? found.stream().map(Optional::orElseThrow).collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    private ImmutableList<Optional<Slot>> sameTime(Relation relation, Slot anchor) {
        ImmutableList.Builder<Optional<Slot>> all = ImmutableList.builder();
        all.add(own(relation.subject(), anchor));
        relation.inputs().forEach(input -> all.add(own(input, anchor)));
        return all.build();
    }

    private ImmutableList<Optional<Slot>> stockFlow(Relation relation, Slot anchor) {
        ImmutableList.Builder<Optional<Slot>> all = ImmutableList.builder();
        all.add(own(relation.subject(), anchor));
        all.add(opening(relation.subject(), anchor));
        relation.inputs().forEach(flow -> all.add(own(flow, anchor)));
        return all.build();
    }

    private Optional<Slot> own(String code, Slot anchor) {
        return indicators.periodOf(code, anchor.period()).map(period -> at(code, anchor, period));
    }

    private static Slot at(String code, Slot anchor, ReferencePeriod period) {
        return new Slot(code, anchor.region(), period, anchor.world());
    }

    /** A comparable base is compared with the level as published, unless that too is restated. */
    private Optional<Slot> current(String code, Slot anchor) {
        Optional<Slot> own = own(code, anchor);
        return anchor.world() == World.COMPARABLE
                ? own.map(slot -> places.isPrinted(slot) ? slot : slot.in(World.PUBLISHED))
                : own;
    }

    /** No base is sought for what lies before all observations, so that there is an end. */
    private Optional<Slot> base(String code, Slot anchor) {
        return indicators
                .periodOf(code, anchor.period())
                .filter(period -> !period.firstDay().isBefore(places.since()))
                .flatMap(this::yearEarlier)
                .map(period -> at(code, anchor, period));
    }

    /** Returns the same period a year earlier; empty in the first year that periods have. */
    Optional<ReferencePeriod> yearEarlier(ReferencePeriod period) {
        return period.firstDay().getYear() > FIRST_YEAR
                ? Optional.of(period.yearEarlier())
                : Optional.empty();
    }

    private static Optional<Slot> opening(String code, Slot anchor) {
        LocalDate first = anchor.period().firstDay();
        return anchor.period().isAsOf() || first.getYear() == FIRST_YEAR
                ? Optional.empty()
                : Optional.of(at(code, anchor, ReferencePeriod.asOf(first.minusDays(1))));
    }

    /** The plan of the year, or the shortest that was told of a period that begins on the same day. */
    private Optional<Slot> plan(String code, Slot anchor) {
        ReferencePeriod part = anchor.period();
        Optional<Slot> own = own(code, anchor);
        if (own.isEmpty() || own.get().period().isAsOf()) {
            return own;
        }
        ReferencePeriod year = ReferencePeriod.ofYear(part.lastDay().getYear());
        Optional<Slot> ofYear =
                Optional.of(at(code, anchor, year)).filter(plan -> part.isYearToDate());
        if (ofYear.filter(places::isPrinted).isPresent()) {
            return ofYear;
        }
        return told(code, anchor).or(() -> ofYear);
    }

    private Optional<Slot> told(String code, Slot anchor) {
        ReferencePeriod part = anchor.period();
        return places.periods(anchor.region()).stream()
                .filter(whole -> !whole.isAsOf()
                        && whole.contains(part)
                        && whole.firstDay().equals(part.firstDay()))
                .map(whole -> at(code, anchor, whole))
                .filter(places::isPrinted)
                .min(Comparator.comparing(plan -> plan.period().lastDay()));
    }

    /** Tells whether the figure may be added because all others of its relation are at hand. */
    boolean canAdd(Slot missing, List<Slot> slots) {
        return !missing.equals(slots.get(0))
                || !(isRateOfStocks(missing, slots) || isToldOnAnotherBasis(missing));
    }

    /** A rate of stocks follows at their date, and not once more for every span that ends there. */
    private boolean isRateOfStocks(Slot subject, List<Slot> slots) {
        return !subject.period().isAsOf()
                && slots.stream()
                        .skip(1)
                        .allMatch(slot -> indicators.get(slot.code()).nature() == Nature.STOCK);
    }

    /** Beside a growth that is told on its basis, another would pass for a correction of it. */
    private boolean isToldOnAnotherBasis(Slot subject) {
        for (World world : World.values()) {
            if (indicators.isComparison(subject.code()) && places.isPrinted(subject.in(world))) {
                return true;
            }
        }
        return false;
    }
}
