package io.github.tongbi.core.report;

import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;

import org.immutables.value.Value;

import java.io.Serializable;

/**
 * Who reports about which region and period (报告头).
 *
 * <p>Example: an economic services bureau, 440307/大鹏新区, 2020-S1.
 */
@Value.Immutable
@EntityStyle
public abstract class ReportHeader implements Serializable {
    private static final long serialVersionUID = 1L;

    ReportHeader() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the bureau that reports. */
    public abstract String bureau();

    /** Returns the region that the report is about. */
    public abstract RegionCode region();

    /** Returns the period that the report is about. */
    public abstract ReferencePeriod period();

    @Value.Check
    void check() {
        Invariants.of("ReportHeader").notBlank("bureau", bureau()).check();
    }

    /** Builds a {@link ReportHeader}; every field must be set. */
    public static final class Builder extends ImmutableReportHeader.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
