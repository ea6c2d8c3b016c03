package io.github.tongbi.indicators.audit.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.catalogue.Relation;
import io.github.tongbi.core.catalogue.RelationKind;
import io.github.tongbi.core.catalogue.Strength;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.indicators.result.Warning;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Links the figures at hand by the relations of the catalogue, and adds the figures that follow, until
 * nothing is added. A relation adds a figure only if all others of it are there.
 */
final class Derivation {
    private final Indicators indicators;
    private final Places places;
    private final Grounding grounding;
    private final Units units;
    private final Kinds kinds;
    private final Map<Link, Optional<Warning>> links = new LinkedHashMap<>();
    private final Set<Slot> told = new HashSet<>();

    Derivation(Indicators indicators, Averages averages, Places places) {
        this.indicators = indicators;
        this.places = places;
        this.grounding = new Grounding(indicators, places);
        this.units = new Units(indicators, averages, places);
        this.kinds = new Kinds(indicators, averages, places);
        places.all().forEach(this::noteTold);
    }

    /** Returns the links, each with the doubt that it has, once nothing more follows. */
    ImmutableMap<Link, Optional<Warning>> links() {
        RestPeriods rests = new RestPeriods(indicators, places);
        ImmutableList<Link> further;
        do {
            close();
            further = rests.next();
            further.forEach(this::addRest);
        } while (!further.isEmpty());
        indicators.catalogue().relations().forEach(relation -> relate(relation, false));
        Orders.of(indicators, places).forEach(links::putIfAbsent);
        return ImmutableMap.copyOf(links);
    }

    /** Returns what is left out, once the links are there. */
    ImmutableList<LeftOut> leftOut() {
        return new Omissions(indicators, places, grounding, units).beside(links.keySet());
    }

    private void addRest(Link link) {
        Optional<Warning> doubt = doubtOfRest(link.subject());
        addMissing(link);
        links.put(link, doubt);
    }

    /**
     * Restated bases of two periods need not be of the same units. What is told of the rest by itself
     * need not fit figures to date, which are revised later.
     */
    private Optional<Warning> doubtOfRest(Place rest) {
        if (rest.slot().world() == World.COMPARABLE) {
            return Optional.of(Warning.BASIS);
        }
        boolean isKnown =
                places.has(rest) || told.contains(toldIn(rest, rest.slot().period()));
        return isKnown ? Optional.of(Warning.SCOPE) : Optional.empty();
    }

    /** Notes of which periods a family has printed figures, and of which growth over them. */
    private void noteTold(Place place) {
        if (places.isPrinted(place)) {
            ReferencePeriod period = place.slot().period();
            told.add(toldIn(place, period));
            grounding.yearEarlier(period).ifPresent(base -> told.add(toldIn(place, base)));
        }
    }

    private Slot toldIn(Place place, ReferencePeriod period) {
        String family = indicators.family(place.code());
        return new Slot(family, place.slot().region(), period, World.PUBLISHED);
    }

    private void close() {
        int before;
        do {
            before = places.size();
            for (Relation relation : indicators.catalogue().relations()) {
                if (isEquation(relation.kind())) {
                    relate(relation, true);
                }
            }
        } while (places.size() > before);
    }

    /** An inequality tells too little of a figure to add it. */
    static boolean isEquation(RelationKind kind) {
        return kind.isFormula() || kind == RelationKind.STOCK_FLOW;
    }

    private void relate(Relation relation, boolean adds) {
        for (Optional<RegionCode> region : places.regions()) {
            if (isOfOneTime(relation)
                    && places.mayRelate(relation, region)
                    && !units.isAmbiguous(relation, region)) {
                relate(relation, region, adds);
            }
        }
    }

    /** Figures to date are compared in a row, and the length of a list is not in the observations. */
    static boolean isOfOneTime(Relation relation) {
        return relation.kind() != RelationKind.MONOTONE
                && relation.kind() != RelationKind.LIST_LENGTH;
    }

    private void relate(Relation relation, Optional<RegionCode> region, boolean adds) {
        for (ReferencePeriod period : places.periods(region)) {
            for (World world : World.values()) {
                relate(relation, new Slot(relation.subject(), region, period, world), adds);
            }
        }
    }

    private void relate(Relation relation, Slot anchor, boolean adds) {
        ImmutableList<Slot> slots = grounding.slots(relation, anchor);
        if (slots.isEmpty() || missing(slots) > (adds ? 1 : 0)) {
            return;
        }
        for (ImmutableList<Place> all : units.of(relation, slots)) {
            Link link = new Link(indicators.form(relation), all);
            if (isAtHand(link) || (adds && canAdd(link))) {
                addMissing(link);
                links.putIfAbsent(link, doubt(relation));
            }
        }
    }

    private long missing(List<Slot> slots) {
        return slots.stream().filter(slot -> !places.has(slot)).count();
    }

    static Optional<Warning> doubt(Relation relation) {
        return relation.strength() == Strength.SOFT ? Optional.of(Warning.SCOPE) : Optional.empty();
    }

    private boolean isAtHand(Link link) {
        return link.places().stream().allMatch(places::has);
    }

    private boolean canAdd(Link link) {
        List<Slot> slots = link.places().stream().map(Place::slot).toList();
        List<Place> missing =
                link.places().stream().filter(place -> !places.has(place)).toList();
        return missing.size() == 1 && grounding.canAdd(missing.get(0).slot(), slots);
    }

    private void addMissing(Link link) {
        for (Place place : link.places()) {
            if (!places.has(place)) {
                places.add(place, kinds.of(place, link));
            }
        }
    }
}
