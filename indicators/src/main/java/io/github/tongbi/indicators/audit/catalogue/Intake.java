package io.github.tongbi.indicators.audit.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;

import io.github.tongbi.core.catalogue.IndicatorUnit;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.audit.FigureKind;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives every observation its place, and keeps of revised figures the latest. */
final class Intake {
    /** Makes names and answers independent of the order in which observations are given. */
    private static final Comparator<Observation> ORDER = Comparator.comparing(
                    Observation::indicator)
            .thenComparing(Intake::regionText)
            .thenComparing(Observation::period)
            .thenComparing(Observation::status)
            .thenComparing(Observation::toString);

    private final Indicators indicators;
    private final ImmutableList<Observation> observations;
    private final Averages averages;
    private final Set<Year> published = new HashSet<>();
    private final Places places = new Places();

    /** One calendar year of a family of indicators in a region. */
    private record Year(String family, Optional<RegionCode> region, int year) {}

    Intake(Indicators indicators, List<Observation> given) {
        this.indicators = indicators;
        refuseUnfit(given);
        this.observations = ImmutableList.sortedCopyOf(ORDER, ImmutableSet.copyOf(given));
        this.averages = new Averages(indicators, observations);
    }

    private static String regionText(Observation observation) {
        return observation.region().map(RegionCode::toString).orElse("");
    }

    private void refuseUnfit(List<Observation> given) {
        ImmutableList.Builder<Violation> found = ImmutableList.builder();
        for (int i = 0; i < given.size(); i++) {
            for (Violation fault : indicators.catalogue().check(given.get(i))) {
                String path = "observations[" + i + "]." + fault.path();
                found.add(new Violation(fault.code(), path, fault.message()));
            }
        }
        ImmutableList<Violation> all = found.build();
        if (!all.isEmpty()) {
            throw new InvariantException("ObservationNetwork", all);
        }
    }

    Averages averages() {
        return averages;
    }

    /** Returns the places of all observations, missing ones last. */
    Places places() {
        for (Observation observation : observations) {
            if (observation.figure().isPresent() && indicators.isLevel(observation.indicator())) {
                published.add(year(observation, 0));
            }
        }
        SetMultimap<Place, Observation> told = LinkedHashMultimap.create();
        for (Observation observation : observations) {
            observation
                    .figure()
                    .map(figure -> slot(observation).in(figure.value().withNumber(Rational.ZERO)))
                    .ifPresent(place -> told.put(place, observation));
        }
        told.keySet().forEach(place -> addPrinted(place, told.get(place)));
        observations.stream()
                .filter(observation -> observation.figure().isEmpty())
                .forEach(this::addMissing);
        return places;
    }

    private Year year(Observation observation, int yearsBefore) {
        return new Year(
                indicators.family(observation.indicator()),
                observation.region(),
                observation.period().lastDay().getYear() - yearsBefore);
    }

    private Slot slot(Observation observation) {
        World world = observation.basis().map(World::of).orElseGet(() -> unsaid(observation));
        return new Slot(observation.indicator(), observation.region(), observation.period(), world);
    }

    /** A growth whose basis is not said must not make published levels of a year earlier wrong. */
    private World unsaid(Observation observation) {
        return indicators.isComparison(observation.indicator())
                        && published.contains(year(observation, 1))
                ? World.COMPARABLE
                : World.PUBLISHED;
    }

    private void addPrinted(Place place, Collection<Observation> told) {
        ImmutableList<Observation> latest = told.stream()
                .filter(one -> told.stream().noneMatch(other -> replaces(other, one)))
                .collect(ImmutableList.toImmutableList());
        FigureKind kind = FigureKind.of(latest.get(0).figure().orElseThrow());
        places.addObserved(place, averages.shared(place.code(), kind), latest);
    }

    private static boolean replaces(Observation later, Observation earlier) {
        Optional<LocalDate> day = later.published();
        Optional<LocalDate> before = earlier.published();
        if (day.isPresent() && before.isPresent() && !day.equals(before)) {
            return day.get().isAfter(before.get());
        }
        return later.status() == ObservationStatus.REVISED
                && earlier.status() != ObservationStatus.REVISED;
    }

    private void addMissing(Observation observation) {
        Slot slot = slot(observation);
        if (!places.has(slot)) {
            FigureKind kind = kindOfMissing(slot);
            places.addObserved(slot.in(kind.zero()), kind, ImmutableList.of(observation));
        }
    }

    /** A missing figure is thought to be told as others of its indicator or family are. */
    private FigureKind kindOfMissing(Slot slot) {
        Optional<Magnitude<?>> rate = indicators.zeroOfRate(slot.code());
        if (rate.isPresent()) {
            return Kinds.ofRate(indicators, slot.code());
        }
        Optional<FigureKind> relative = places.all().stream()
                .filter(place -> isRelative(place.slot(), slot))
                .sorted(Comparator.comparing(place -> place.code().equals(slot.code()) ? 0 : 1))
                .map(places::kind)
                .findFirst();
        FigureKind kind = relative.orElseGet(() -> usualKind(slot.code()));
        return averages.shared(
                slot.code(), new FigureKind(kind.zero(), kind.scale(), Optional.empty()));
    }

    private boolean isRelative(Slot other, Slot slot) {
        IndicatorUnit unit = indicators.get(slot.code()).unit();
        return other.region().equals(slot.region())
                && indicators.family(other.code()).equals(indicators.family(slot.code()))
                && indicators.get(other.code()).unit().equals(unit);
    }

    private FigureKind usualKind(String code) {
        IndicatorUnit unit = indicators.get(code).unit();
        return unit.units().isEmpty()
                ? new FigureKind(Money.of("0", "CNY"), Scale.HUNDRED_MILLION, Optional.empty())
                : new FigureKind(
                        Measure.of(0, unit.units().iterator().next()), Scale.ONE, Optional.empty());
    }
}
