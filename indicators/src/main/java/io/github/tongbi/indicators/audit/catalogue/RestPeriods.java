package io.github.tongbi.indicators.audit.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;

import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.indicators.audit.RelationForm;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes figures to date apart: the second quarter is the first half without the first quarter. */
final class RestPeriods {
    private static final Comparator<Place> BY_LAST_DAY =
            Comparator.comparing(place -> place.slot().period().lastDay());

    private final Indicators indicators;
    private final Places places;
    private final Set<Link> given = new HashSet<>();

    RestPeriods(Indicators indicators, Places places) {
        this.indicators = indicators;
        this.places = places;
    }

    /** Returns the differences of figures to date that are new since the last call. */
    ImmutableList<Link> next() {
        SetMultimap<Object, Place> years = LinkedHashMultimap.create();
        for (Place place : places.all()) {
            if (isToDate(place)) {
                years.put(year(place), place);
            }
        }
        ImmutableList.Builder<Link> links = ImmutableList.builder();
        for (Object year : years.keySet()) {
            addRests(ImmutableList.sortedCopyOf(BY_LAST_DAY, years.get(year)), links);
        }
        return links.build();
    }

    private boolean isToDate(Place place) {
        return indicators.get(place.code()).nature() == Nature.FLOW
                && place.slot().period().isYearToDate();
    }

    /** Returns the same place over 1 January, so that all of one series and year are equal. */
    private static Place year(Place place) {
        LocalDate first = place.slot().period().firstDay();
        return over(place, ReferencePeriod.ofDays(first, first));
    }

    private static Place over(Place place, ReferencePeriod period) {
        Slot slot = place.slot();
        return new Slot(slot.code(), slot.region(), period, slot.world()).in(place.zero());
    }

    /** Neighbours tell a rest that nobody told; other pairs only check one that is at hand. */
    private void addRests(List<Place> toDate, ImmutableList.Builder<Link> links) {
        for (int whole = 1; whole < toDate.size(); whole++) {
            for (int before = 0; before < whole; before++) {
                Link link = link(toDate.get(whole), toDate.get(before));
                boolean isWanted = before == whole - 1 || places.has(link.subject());
                if (isWanted && given.add(link)) {
                    links.add(link);
                }
            }
        }
    }

    private static Link link(Place whole, Place before) {
        ReferencePeriod rest =
                whole.slot().period().remainderAfter(before.slot().period());
        return new Link(
                RelationForm.DECUMULATION, ImmutableList.of(over(whole, rest), whole, before));
    }
}
