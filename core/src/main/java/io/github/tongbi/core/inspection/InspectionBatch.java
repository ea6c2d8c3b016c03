package io.github.tongbi.core.inspection;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Ratio;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * Products inspected in a period and how many passed (抽检).
 *
 * <p>What passed and what failed make up what was inspected, if all three are told exactly. Example:
 * 农产品, 2020-S1, pass rate 99.4%; a report often prints the rate alone.
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

    /** Returns the category of products that it belongs to (产品类别). */
    public abstract Optional<ProductCategory> category();

    /** Returns where the samples were taken (抽样环节). */
    public abstract Optional<SamplingStage> samplingStage();

    /** Returns the region, if the report does not say it once for all. */
    public abstract Optional<RegionCode> region();

    /** Returns the period of the inspections. */
    public abstract ReferencePeriod period();

    /** Returns how many were inspected. */
    public abstract Optional<Figure<Measure>> inspected();

    /** Returns how many of them passed. */
    public abstract Optional<Figure<Measure>> passed();

    /** Returns how many of them failed (不合格). */
    public abstract Optional<Figure<Measure>> failed();

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
                .count("failed", failed())
                .notNegative("failed", failed())
                .sameUnit("failed", failed(), "inspected", inspected())
                .atMost("failed", failed(), "inspected", inspected())
                .require(
                        addsUp(),
                        "NOT_THE_SUM",
                        "inspected",
                        "expected passed and failed together, " + shown(passed()) + " and "
                                + shown(failed()) + ", got " + shown(inspected()))
                .notNegative("passRate", passRate())
                .check();
    }

    /** Tells whether the numbers agree; numbers that are not exact, or of other units, may. */
    private boolean addsUp() {
        Optional<Measure> all = exact(inspected());
        Optional<Measure> good = exact(passed());
        Optional<Measure> bad = exact(failed());
        if (all.isEmpty() || good.isEmpty() || bad.isEmpty()) {
            return true;
        }
        boolean oneUnit = all.get().unit() == good.get().unit()
                && all.get().unit() == bad.get().unit();
        return !oneUnit || good.get().plus(bad.get()).equals(all.get());
    }

    private static Optional<Measure> exact(Optional<Figure<Measure>> figure) {
        return figure.filter(f -> !f.isRange())
                .filter(f -> f.step().signum() == 0 && f.qualifier() == Qualifier.NONE)
                .map(Figure::value);
    }

    private static String shown(Optional<Figure<Measure>> figure) {
        return figure.map(f -> Quoted.of(f.toString())).orElse("nothing");
    }

    /** Builds a {@link InspectionBatch}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableInspectionBatch.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
