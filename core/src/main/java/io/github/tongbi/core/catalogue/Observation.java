package io.github.tongbi.core.catalogue;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import org.immutables.value.Value;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One figure of one indicator, with where, when and how final it is (观测值).
 *
 * <p>Example: indicator {@code SERVICE_ITEMS}, 审批和服务事项, as of 2020-06-30, 450个, NORMAL. Whether
 * period and unit fit the indicator is for {@link Catalogue#check} to say.
 */
@Value.Immutable
@EntityStyle
public abstract class Observation implements Serializable {
    private static final long serialVersionUID = 1L;

    Observation() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the code of the indicator, {@code SERVICE_ITEMS}. */
    public abstract String indicator();

    /** Returns the name of the indicator. */
    public abstract Label label();

    /** Returns the section of the report that it stands in. */
    public abstract Optional<Label> section();

    /** Returns the region, if the report does not say it once for all. */
    public abstract Optional<RegionCode> region();

    /** Returns the period of a flow or the date of a stock. */
    public abstract ReferencePeriod period();

    /** Returns the figure; it is there unless the status says that it is missing. */
    public abstract Optional<Figure<?>> figure();

    /** Returns what the figure is valued at (口径), if it was said. */
    public abstract Optional<Basis> basis();

    /** Returns where the figure was published, {@code "2020年上半年工作总结"}. */
    public abstract Optional<String> source();

    /** Returns the day it was published; a later day tells a revised figure from the first. */
    public abstract Optional<LocalDate> published();

    /** Returns how final the figure is. */
    @Value.Default
    public ObservationStatus status() {
        return ObservationStatus.NORMAL;
    }

    private boolean isMissing() {
        return status() == ObservationStatus.MISSING;
    }

    private String expectation() {
        return figure().map(f ->
                        "expected no figure with status MISSING, got " + Quoted.of(f.toString()))
                .orElseGet(() -> "expected a figure with status " + status() + ", got nothing");
    }

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("Observation").notBlank("indicator", indicator());
        if (figure().isPresent() == isMissing()) {
            invariants.require(false, "STATUS", "figure", expectation());
        }
        source().ifPresent(text -> invariants.notBlank("source", text));
        invariants.check();
    }

    /** Builds a {@link Observation}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableObservation.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
