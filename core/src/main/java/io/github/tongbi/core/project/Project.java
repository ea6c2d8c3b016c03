package io.github.tongbi.core.project;

import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * An investment project (项目): its stage, and what was planned and completed.
 *
 * <p>Money is completed only from construction on. It may exceed what was planned.
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

    private boolean isBuilding() {
        return stage().compareTo(Stage.UNDER_CONSTRUCTION) >= 0;
    }

    private static boolean isZero(Figure<Money> amount) {
        return amount.value().number().signum() == 0;
    }

    @Value.Check
    void check() {
        Invariants.of("Project")
                .notBlank("name", name())
                .notNegative("planned", planned())
                .notNegative("completed", completed())
                .sameCurrency("completed", completed(), "planned", planned())
                .require(
                        isBuilding() || completed().filter(f -> !isZero(f)).isEmpty(),
                        "STAGE_ORDER",
                        "completed",
                        "expected no completed investment before construction, at stage " + stage())
                .check();
    }

    /** Builds a {@link Project}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableProject.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
