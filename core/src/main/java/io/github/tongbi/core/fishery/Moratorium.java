package io.github.tongbi.core.fishery;

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
 * <p>Example: 2020, 415艘 resting, 47艘 exempt, moratorium ratio 89.8%.
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

    /** Returns the vessels that rest (休渔). */
    public abstract Figure<Measure> resting();

    /** Returns the vessels that are exempted (免休). */
    public abstract Figure<Measure> exempt();

    /** Returns the printed share of the vessels that rest (休渔比例). */
    public abstract Optional<Figure<Ratio>> ratio();

    @Value.Check
    void check() {
        Invariants.of("Moratorium")
                .flow("season", season())
                .count("resting", Optional.of(resting()))
                .notNegative("resting", Optional.of(resting()))
                .count("exempt", Optional.of(exempt()))
                .notNegative("exempt", Optional.of(exempt()))
                .sameUnit("exempt", Optional.of(exempt()), "resting", Optional.of(resting()))
                .notNegative("ratio", ratio())
                .check();
    }

    /** Builds a {@link Moratorium}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableMoratorium.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
