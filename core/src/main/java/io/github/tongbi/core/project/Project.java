package io.github.tongbi.core.project;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.enterprise.StrategicIndustry;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * An investment project (项目): its stage, and what was planned and completed.
 *
 * <p>Money is completed only from construction on. It may exceed what was planned. Stages are reached
 * in their order, none beyond the present one. What is counted as industrial has an industry of
 * divisions 06 to 46, and what is counted as technical renovation does not build anew. Example: of
 * industry 2762 and nature 新建, under construction on 2019-09-28, planned 5.00亿元, completed 1.25亿元,
 * 0.85亿元 of it in 2020.
 */
@Value.Immutable
@EntityStyle
public abstract class Project implements Serializable {
    private static final long serialVersionUID = 1L;

    Project() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the name. */
    public abstract String name();

    /** Returns the region, if the report does not say it once for all. */
    public abstract Optional<RegionCode> region();

    /** Returns how far it has come. */
    public abstract Stage stage();

    /** Returns what its investment is counted as. */
    public abstract InvestmentKind kind();

    /** Returns the planned total investment (计划总投资). */
    public abstract Optional<Figure<Money>> planned();

    /** Returns the investment completed since the start (累计完成投资). */
    public abstract Optional<Figure<Money>> completed();

    /** Returns the name of the park that it lies in. */
    public abstract Optional<String> park();

    /** Returns when it reached its stages, the latest last. */
    public abstract ImmutableList<StageReached> reached();

    /** Returns the industry that it invests in. */
    public abstract Optional<IndustryCode> industry();

    /** Returns the field of the strategic emerging industries that it belongs to. */
    public abstract Optional<StrategicIndustry> strategicIndustry();

    /** Returns what it does to what was there before. */
    public abstract Optional<ConstructionNature> nature();

    /** Returns the year of the yearly amounts. */
    public abstract Optional<ReferencePeriod> year();

    /** Returns what was planned for that year (本年计划投资). */
    public abstract Optional<Figure<Money>> yearPlanned();

    /** Returns what was completed since the start of that year (本年完成投资). */
    public abstract Optional<Figure<Money>> yearCompleted();

    /** Returns its places in lists of major projects. */
    public abstract ImmutableList<MajorProjectListing> listings();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("Project").notBlank("name", name());
        ProjectChecks.stages(this, invariants);
        ProjectChecks.amounts(this, invariants);
        ProjectChecks.year(this, invariants);
        ProjectChecks.kind(this, invariants);
        invariants.check();
    }

    /** Builds a {@link Project}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableProject.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
