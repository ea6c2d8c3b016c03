package io.github.tongbi.core.aid;

import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * A region that an aid fund goes to (受援地), with its part of the fund if the report tells it.
 */
@Value.Immutable
@EntityStyle
public abstract class AidRecipient implements Serializable {
    private static final long serialVersionUID = 1L;

    AidRecipient() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the name of the region. */
    public abstract String name();

    /** Returns under which scheme it is aided. */
    public abstract AidScheme scheme();

    /** Returns its part of the fund. */
    public abstract Optional<Figure<Money>> amount();

    @Value.Check
    void check() {
        Invariants.of("AidRecipient")
                .notBlank("name", name())
                .notNegative("amount", amount())
                .check();
    }

    /** Builds a {@link AidRecipient}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableAidRecipient.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
