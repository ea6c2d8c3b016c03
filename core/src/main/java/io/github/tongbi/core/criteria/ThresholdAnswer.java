package io.github.tongbi.core.criteria;

import io.github.tongbi.core.invariant.EntityStyle;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * How a unit or project stands to the threshold, and why, such as {@code ABOVE (compared with the
 * threshold)}.
 */
@Value.Immutable
@EntityStyle
public abstract class ThresholdAnswer implements Serializable {
    private static final long serialVersionUID = 1L;

    ThresholdAnswer() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    static ThresholdAnswer of(ThresholdStatus status, ThresholdReason reason) {
        return builder().status(status).reason(reason).build();
    }

    static ThresholdAnswer of(ThresholdStatus status, ThresholdReason reason, ThresholdRule rule) {
        return builder().status(status).reason(reason).rule(rule).build();
    }

    /** Returns how it stands. */
    public abstract ThresholdStatus status();

    /** Returns why. */
    public abstract ThresholdReason reason();

    /** Returns the row of the table that was used, if there is one. */
    public abstract Optional<ThresholdRule> rule();

    /** Returns the text {@code ABOVE (compared with the threshold)}. */
    @Override
    public String toString() {
        return status() + " (" + reason().label().en() + ")";
    }

    /** Builds a {@link ThresholdAnswer}; status and reason must be set. */
    public static final class Builder extends ImmutableThresholdAnswer.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
