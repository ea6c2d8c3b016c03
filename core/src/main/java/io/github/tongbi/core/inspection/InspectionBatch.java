package io.github.tongbi.core.inspection;

import io.github.tongbi.core.catalogue.Label;
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
 * Products inspected in a period and how many passed (抽检).
 *
 * <p>Example: 农产品, 2020-S1, pass rate 99.4%; a report often prints the rate alone.
 */
@Value.Immutable
@EntityStyle
public abstract class InspectionBatch implements Serializable {
    private static final long serialVersionUID = 1L;

    InspectionBatch() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what was inspected. */
    public abstract Label subject();

    /** Returns the region, if the report does not say it once for all. */
    public abstract Optional<RegionCode> region();

    /** Returns the period of the inspections. */
    public abstract ReferencePeriod period();

    /** Returns how many were inspected. */
    public abstract Optional<Figure<Measure>> inspected();

    /** Returns how many of them passed. */
    public abstract Optional<Figure<Measure>> passed();

    /** Returns the printed share that passed (合格率). */
    public abstract Optional<Figure<Ratio>> passRate();

    @Value.Check
    void check() {
        Invariants.of("InspectionBatch")
                .flow("period", period())
                .require(
                        inspected().isPresent() || passRate().isPresent(),
                        "EMPTY",
                        "",
                        "expected a number inspected or a pass rate, got neither")
                .count("inspected", inspected())
                .notNegative("inspected", inspected())
                .count("passed", passed())
                .notNegative("passed", passed())
                .sameUnit("passed", passed(), "inspected", inspected())
                .atMost("passed", passed(), "inspected", inspected())
                .notNegative("passRate", passRate())
                .check();
    }

    /** Builds a {@link InspectionBatch}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableInspectionBatch.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
