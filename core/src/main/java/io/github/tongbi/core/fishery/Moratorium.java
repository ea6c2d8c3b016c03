package io.github.tongbi.core.fishery;

import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Ratio;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * The summer moratorium of one season (伏季休渔): vessels that rest and vessels exempted from it.
 *
 * <p>All gear rests but the exempt one, hook and line since 2018; auxiliary vessels rest with the
 * others unless a plan that the ministry has approved exempts them. Example: 2020, 415艘 resting, 47艘
 * auxiliary vessels exempt, moratorium ratio 89.8%.
 */
@Value.Immutable
@EntityStyle
public abstract class Moratorium implements Serializable {
    private static final long serialVersionUID = 1L;

    Moratorium() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the region, if the report does not say it once for all. */
    public abstract Optional<RegionCode> region();

    /** Returns the season, as its year or its span. */
    public abstract ReferencePeriod season();

    /** Returns from when to when the sea rests (休渔时间), within the season. */
    public abstract Optional<MoratoriumSeason> dates();

    /** Returns the gear with which vessels may go on (不休渔的作业类型). */
    public abstract ImmutableSet<FishingGear> exemptGear();

    /** Returns the kinds of vessels of which some are exempted: 捕捞辅助船 by an approved plan. */
    public abstract ImmutableSet<VesselKind> exemptKinds();

    /** Returns the vessels that rest (休渔). */
    public abstract Figure<Measure> resting();

    /** Returns the vessels that are exempted (免休). */
    public abstract Figure<Measure> exempt();

    /** Returns the printed share of the vessels that rest (休渔比例). */
    public abstract Optional<Figure<Ratio>> ratio();

    /**
     * Returns the vessels told, resting and exempt, by their printed counts: 462 for 415 and 47, of a
     * range its low end. They are what the moratorium ratio is a share of.
     */
    public Measure vessels() {
        return resting().value().plus(exempt().value());
    }

    /** Tells whether vessels with this gear have to rest. */
    public boolean covers(FishingGear gear) {
        return !exemptGear().contains(gear);
    }

    @Value.Check
    void check() {
        Invariants.of("Moratorium")
                .flow("season", season())
                .require(
                        dates().filter(this::isOutside).isEmpty(),
                        "OUTSIDE",
                        "dates",
                        "expected dates within the season " + season() + ", got "
                                + dates().map(Object::toString).orElse("none"))
                .count("resting", Optional.of(resting()))
                .notNegative("resting", Optional.of(resting()))
                .count("exempt", Optional.of(exempt()))
                .notNegative("exempt", Optional.of(exempt()))
                .sameUnit("exempt", Optional.of(exempt()), "resting", Optional.of(resting()))
                .notNegative("ratio", ratio())
                .check();
    }

    private boolean isOutside(MoratoriumSeason dates) {
        return !season().isAsOf() && !season().contains(dates.period());
    }

    /** Builds a {@link Moratorium}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableMoratorium.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
