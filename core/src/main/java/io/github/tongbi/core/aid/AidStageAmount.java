package io.github.tongbi.core.aid;

import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import org.immutables.value.Value;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How much of an aid fund has come to a stage (环节金额), and when: 2000万元 paid out by 30 June 2020.
 */
@Value.Immutable
@EntityStyle
public abstract class AidStageAmount implements Serializable {
    private static final long serialVersionUID = 1L;

    AidStageAmount() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the stage. */
    public abstract AidStage stage();

    /** Returns the amount that has come to it. */
    public abstract Figure<Money> amount();

    /** Returns the day on which it had come to it. */
    public abstract Optional<LocalDate> date();

    @Value.Check
    void check() {
        Invariants.of("AidStageAmount")
                .notNegative("amount", Optional.of(amount()))
                .check();
    }

    /** Builds an {@link AidStageAmount}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableAidStageAmount.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
