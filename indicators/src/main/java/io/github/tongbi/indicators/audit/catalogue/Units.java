package io.github.tongbi.indicators.audit.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.catalogue.Relation;
import io.github.tongbi.core.catalogue.RelationKind;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which units the figures of a relation can stand beside each other. */
final class Units {
    private static final int NUMBER = 2;

    private final Indicators indicators;
    private final Averages averages;
    private final Places places;
    private final Set<Places.Series> severalUnits = new HashSet<>();

    Units(Indicators indicators, Averages averages, Places places) {
        this.indicators = indicators;
        this.averages = averages;
        this.places = places;
        findSeveral();
    }

    /** A family is in several units if one indicator of it is, or if it is in two currencies. */
    private void findSeveral() {
        Map<Places.Series, Magnitude<?>> currencies = new HashMap<>();
        Map<Places.Series, Magnitude<?>> units = new HashMap<>();
        for (Place place : places.all()) {
            Optional<RegionCode> region = place.slot().region();
            Places.Series family = new Places.Series(indicators.family(place.code()), region);
            Magnitude<?> zero = place.zero();
            boolean isOther = zero instanceof Money
                    ? isOther(currencies, family, zero)
                    : isOther(units, new Places.Series(place.code(), region), zero);
            if (isOther) {
                severalUnits.add(family);
            }
        }
    }

    private static boolean isOther(
            Map<Places.Series, Magnitude<?>> known, Places.Series series, Magnitude<?> zero) {
        return !known.computeIfAbsent(series, first -> zero).equals(zero);
    }

    /**
     * Tells whether the subject is a rate that can be of figures in more than one unit or currency: a
     * growth of exports, where exports are told in yuan and in dollars.
     */
    boolean isAmbiguous(Relation relation, Optional<RegionCode> region) {
        return indicators.zeroOfRate(relation.subject()).isPresent()
                && relation.inputs().stream()
                        .anyMatch(input -> indicators.zeroOfRate(input).isEmpty())
                && severalUnits.contains(
                        new Places.Series(indicators.family(relation.subject()), region));
    }

    /** Returns the places of the figures, one list for each unit that all can be told in. */
    ImmutableList<ImmutableList<Place>> of(Relation relation, ImmutableList<Slot> slots) {
        ImmutableSet.Builder<Magnitude<?>> units = ImmutableSet.builder();
        ImmutableSet.Builder<Optional<?>> shared = ImmutableSet.builder();
        boolean hasAmount = false;
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (indicators.zeroOfRate(slot.code()).isEmpty() && !isNumber(relation, i)) {
                hasAmount = true;
                units.addAll(places.units(slot.code(), slot.region()));
                shared.add(averages.per(slot.code()));
            }
        }
        if (!hasAmount) {
            return ImmutableList.of(rates(slots));
        }
        boolean isAlike =
                relation.kind() == RelationKind.AVERAGE || shared.build().size() == 1;
        return isAlike ? in(units.build(), relation, slots) : ImmutableList.of();
    }

    private static boolean isNumber(Relation relation, int position) {
        return relation.kind() == RelationKind.AVERAGE && position == NUMBER;
    }

    private ImmutableList<Place> rates(ImmutableList<Slot> slots) {
        return slots.stream()
                .map(slot -> slot.in(indicators.zeroOfRate(slot.code()).orElseThrow()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<ImmutableList<Place>> in(
            Set<Magnitude<?>> units, Relation relation, ImmutableList<Slot> slots) {
        ImmutableList.Builder<ImmutableList<Place>> all = ImmutableList.builder();
        for (Magnitude<?> unit : units) {
            ImmutableList.Builder<Place> told = ImmutableList.builder();
            for (int i = 0; i < slots.size(); i++) {
                Magnitude<?> own = isNumber(relation, i) ? numberOf(relation.subject()) : unit;
                String code = slots.get(i).code();
                told.add(slots.get(i).in(indicators.zeroOfRate(code).orElse(own)));
            }
            all.add(told.build());
        }
        return all.build();
    }

    private Magnitude<?> numberOf(String average) {
        return Measure.of(0, averages.per(average).orElseThrow());
    }
}
