package io.github.tongbi.indicators.audit.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.catalogue.Relation;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.indicators.audit.catalogue.LeftOut.Reason;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds relations whose figures are at hand, but cannot stand beside each other. */
final class Omissions {
    private final Indicators indicators;
    private final Places places;
    private final Grounding grounding;
    private final Units units;
    private final Set<String> linked = new HashSet<>();
    private final ImmutableSet.Builder<LeftOut> found = ImmutableSet.builder();

    Omissions(Indicators indicators, Places places, Grounding grounding, Units units) {
        this.indicators = indicators;
        this.places = places;
        this.grounding = grounding;
        this.units = units;
    }

    /** Returns what is left out beside these links. */
    ImmutableList<LeftOut> beside(Iterable<Link> links) {
        for (Link link : links) {
            linked.add(key(
                    link.form().name(), link.places().stream().map(Place::slot).toList()));
        }
        for (Relation relation : indicators.catalogue().relations()) {
            for (Optional<RegionCode> region : places.regions()) {
                if (Derivation.isOfOneTime(relation) && places.mayRelate(relation, region)) {
                    look(relation, region);
                }
            }
        }
        return found.build().asList();
    }

    private static String key(String form, List<Slot> slots) {
        return form + slots;
    }

    private void look(Relation relation, Optional<RegionCode> region) {
        for (ReferencePeriod period : places.periods(region)) {
            for (World world : World.values()) {
                Slot anchor = new Slot(relation.subject(), region, period, world);
                ImmutableList<Slot> slots = grounding.slots(relation, anchor);
                if (!slots.isEmpty()) {
                    look(relation, slots);
                }
            }
        }
    }

    private void look(Relation relation, ImmutableList<Slot> slots) {
        if (linked.contains(key(indicators.form(relation).name(), slots))) {
            return;
        }
        Slot subject = slots.get(0);
        if (units.isAmbiguous(relation, subject.region())) {
            note(Reason.SEVERAL_UNITS, places.isPrinted(subject), relation, subject);
        } else if (subject.world() == World.CONSTANT && Indicators.isComparison(relation.kind())) {
            boolean isAtCurrentPrices = places.has(slots.get(1).in(World.PUBLISHED));
            note(
                    Reason.CONSTANT_PRICES,
                    isAtCurrentPrices && places.isPrinted(subject),
                    relation,
                    subject);
        } else {
            note(Reason.UNLIKE_UNITS, isAtHand(relation, slots), relation, subject);
        }
    }

    private boolean isAtHand(Relation relation, ImmutableList<Slot> slots) {
        ImmutableList<Slot> missing = slots.stream()
                .filter(slot -> !places.has(slot))
                .collect(ImmutableList.toImmutableList());
        return missing.isEmpty()
                || (missing.size() == 1
                        && Derivation.isEquation(relation.kind())
                        && grounding.canAdd(missing.get(0), slots));
    }

    private void note(Reason reason, boolean applies, Relation relation, Slot subject) {
        if (applies) {
            found.add(new LeftOut(indicators.form(relation) + "(" + subject.name() + ")", reason));
        }
    }
}
