package io.github.tongbi.indicators.audit.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.Relation;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.indicators.audit.FigureKind;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The figures at hand: those observed, and those that relations have added. */
final class Places {
    private final Map<Place, FigureKind> kinds = new LinkedHashMap<>();
    private final Map<Place, ImmutableList<Observation>> statements = new LinkedHashMap<>();
    private final SetMultimap<Slot, Place> bySlot = LinkedHashMultimap.create();
    private final SetMultimap<Series, Magnitude<?>> units = LinkedHashMultimap.create();
    private final Map<Optional<RegionCode>, TreeSet<ReferencePeriod>> periods =
            new LinkedHashMap<>();
    private LocalDate since = LocalDate.MAX;

    /** One indicator of one region, over all periods. */
    record Series(String code, Optional<RegionCode> region) {}

    /** Adds a figure that was observed; more statements of one figure come in the order told. */
    void addObserved(Place place, FigureKind kind, ImmutableList<Observation> told) {
        LocalDate first = place.slot().period().firstDay();
        since = first.isBefore(since) ? first : since;
        statements.put(place, told);
        add(place, kind);
    }

    /** Adds a figure that nobody told. */
    void add(Place place, FigureKind kind) {
        Slot slot = place.slot();
        kinds.put(place, kind);
        bySlot.put(slot, place);
        units.put(new Series(slot.code(), slot.region()), place.zero());
        periods.computeIfAbsent(slot.region(), region -> new TreeSet<>()).add(slot.period());
    }

    boolean has(Place place) {
        return kinds.containsKey(place);
    }

    /** Tells whether the figure is at hand, in whatever unit. */
    boolean has(Slot slot) {
        return bySlot.containsKey(slot);
    }

    boolean isPrinted(Slot slot) {
        return bySlot.get(slot).stream().anyMatch(this::isPrinted);
    }

    boolean isPrinted(Place place) {
        return told(place).stream().anyMatch(observation -> observation.figure().isPresent());
    }

    /** Returns the statements of the figure, a missing one too; none if relations have added it. */
    ImmutableList<Observation> told(Place place) {
        return statements.getOrDefault(place, ImmutableList.of());
    }

    FigureKind kind(Place place) {
        return Optional.ofNullable(kinds.get(place)).orElseThrow();
    }

    /** Returns all figures, in the order added. */
    ImmutableSet<Place> all() {
        return ImmutableSet.copyOf(kinds.keySet());
    }

    int size() {
        return kinds.size();
    }

    /** Tells whether the region has figures of all indicators of the relation but one. */
    boolean mayRelate(Relation relation, Optional<RegionCode> region) {
        int missing = isToldIn(region, relation.subject()) ? 0 : 1;
        for (String input : relation.inputs()) {
            missing += isToldIn(region, input) ? 0 : 1;
        }
        return missing <= 1;
    }

    private boolean isToldIn(Optional<RegionCode> region, String code) {
        return units.containsKey(new Series(code, region));
    }

    ImmutableSet<Optional<RegionCode>> regions() {
        return ImmutableSet.copyOf(periods.keySet());
    }

    /** Returns the periods of the region's figures, in their order. */
    ImmutableSet<ReferencePeriod> periods(Optional<RegionCode> region) {
        return ImmutableSet.copyOf(periods.getOrDefault(region, new TreeSet<>()));
    }

    /** Returns the units that the indicator is told in, each as nothing of it. */
    ImmutableSet<Magnitude<?>> units(String code, Optional<RegionCode> region) {
        return ImmutableSet.copyOf(units.get(new Series(code, region)));
    }

    /** Returns the first day of the earliest observation. */
    LocalDate since() {
        return since;
    }
}
