package io.github.tongbi.indicators.audit.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;

import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.catalogue.Relation;
import io.github.tongbi.core.catalogue.RelationKind;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.indicators.audit.RelationForm;
import io.github.tongbi.indicators.result.Warning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the figures of which the later must be no less than the earlier (累计不减). */
final class Orders {
    private Orders() {}

    /** What figures share that can be compared: flows also the first day. */
    private record Row(
            Optional<RegionCode> region,
            World world,
            Magnitude<?> zero,
            Optional<LocalDate> firstDay) {}

    /** Returns neighbours, the later first. Restated bases of two periods may be of other units. */
    static ImmutableMap<Link, Optional<Warning>> of(Indicators indicators, Places places) {
        ImmutableMap.Builder<Link, Optional<Warning>> links = ImmutableMap.builder();
        for (Relation relation : indicators.catalogue().relations()) {
            if (relation.kind() == RelationKind.MONOTONE) {
                Optional<Warning> doubt = Derivation.doubt(relation);
                boolean isFlow = indicators.get(relation.subject()).nature() == Nature.FLOW;
                SetMultimap<Row, Place> rows = rows(relation.subject(), isFlow, places);
                for (Row row : rows.keySet()) {
                    boolean isRestated = row.world() == World.COMPARABLE;
                    Optional<Warning> own = isRestated ? Optional.of(Warning.BASIS) : doubt;
                    inOrder(rows.get(row)).forEach(link -> links.put(link, own));
                }
            }
        }
        return links.buildOrThrow();
    }

    private static SetMultimap<Row, Place> rows(String code, boolean isFlow, Places places) {
        SetMultimap<Row, Place> rows = LinkedHashMultimap.create();
        for (Place place : places.all()) {
            if (place.code().equals(code)) {
                Slot slot = place.slot();
                Optional<LocalDate> first =
                        Optional.of(slot.period().firstDay()).filter(day -> isFlow);
                rows.put(new Row(slot.region(), slot.world(), place.zero(), first), place);
            }
        }
        return rows;
    }

    private static List<Link> inOrder(Iterable<Place> row) {
        ImmutableList<Place> sorted = ImmutableList.sortedCopyOf(
                Comparator.comparing(place -> place.slot().period().lastDay()), row);
        ImmutableList.Builder<Link> links = ImmutableList.builder();
        for (int i = 1; i < sorted.size(); i++) {
            links.add(new Link(
                    RelationForm.MONOTONE, ImmutableList.of(sorted.get(i), sorted.get(i - 1))));
        }
        return links.build();
    }
}
