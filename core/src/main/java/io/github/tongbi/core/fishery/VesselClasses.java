package io.github.tongbi.core.fishery;

import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;

import java.util.List;
import java.util.Optional;

/** The classes of vessels as tables, and how a printed measure falls into them. */
final class VesselClasses {
    private static final Rational SHORT = Rational.of(12);
    private static final Rational LONG = Rational.of(24);
    /** 60马力 and 600马力 of 0.735千瓦. */
    private static final Rational WEAK = Rational.of(441, 10);

    private static final Rational STRONG = Rational.of(441);

    private static final BandTable<VesselSize> BY_LENGTH =
            table(Unit.METRE, SHORT, LONG, VesselSize.SMALL, VesselSize.MEDIUM, VesselSize.LARGE);

    private static final BandTable<VesselSize> BY_POWER = table(
            Unit.KILOWATT, WEAK, STRONG, VesselSize.SMALL, VesselSize.MEDIUM, VesselSize.LARGE);

    private static final BandTable<NamePlate> PLATES = table(
            Unit.METRE, SHORT, LONG, NamePlate.CLASS_III, NamePlate.CLASS_II, NamePlate.CLASS_I);

    private VesselClasses() {}

    private static <E extends Enum<E>> BandTable<E> table(
            Unit unit, Rational first, Rational second, E low, E middle, E high) {
        return BandTable.of(
                unit,
                List.of(
                        Band.of(Rational.ZERO, first, low),
                        Band.of(first, second, middle),
                        Band.from(second, high)));
    }

    static VesselSize byLength(Figure<Measure> length) {
        return only(BY_LENGTH.candidates(length.bounds()), VesselSize.UNDECIDED);
    }

    static NamePlate namePlate(Figure<Measure> length) {
        return only(PLATES.candidates(length.bounds()), NamePlate.UNDECIDED);
    }

    /** A vessel of little power is small only if it is short as well. */
    static VesselSize byPower(Figure<Measure> power, Optional<Figure<Measure>> length) {
        ImmutableSet<VesselSize> sizes = BY_POWER.candidates(power.bounds());
        VesselSize lengthClass = length.map(VesselClasses::byLength).orElse(VesselSize.UNDECIDED);
        if (!sizes.contains(VesselSize.SMALL) || lengthClass == VesselSize.SMALL) {
            return only(sizes, VesselSize.UNDECIDED);
        }
        boolean isLong = lengthClass != VesselSize.UNDECIDED;
        return isLong && !sizes.contains(VesselSize.LARGE)
                ? VesselSize.MEDIUM
                : VesselSize.UNDECIDED;
    }

    private static <E> E only(ImmutableSet<E> candidates, E undecided) {
        return candidates.size() == 1 ? candidates.iterator().next() : undecided;
    }
}
