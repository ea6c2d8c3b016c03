package io.github.tongbi.core.park;

import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * How the space of a park is used, on one basis: by area, by units or by tenants (载体使用情况).
 *
 * <p>No national definition of the parts exists; here, leased space is under a contract for rent,
 * whether its tenant has moved in or not, and signed space is under any contract but not yet
 * occupied. Example by area: leased 60万平方米, of it 5万平方米 signed and not yet occupied, sold
 * 10万平方米, kept in reserve 2万平方米.
 */
@Value.Immutable
@EntityStyle
public abstract class SpaceUse implements Serializable {
    private static final long serialVersionUID = 1L;

    SpaceUse() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what is let for rent (出租). */
    public abstract Optional<Figure<Measure>> leased();

    /** Returns what is signed for and not yet occupied (签约未入驻). */
    public abstract Optional<Figure<Measure>> signed();

    /** Returns what is sold (出售). */
    public abstract Optional<Figure<Measure>> sold();

    /** Returns what the park uses itself (自用). */
    public abstract Optional<Figure<Measure>> selfUsed();

    /** Returns what is kept in reserve (预留). */
    public abstract Optional<Figure<Measure>> reserved();

    @Value.Check
    void check() {
        Invariants.of("SpaceUse")
                .notNegative("leased", leased())
                .notNegative("signed", signed())
                .notNegative("sold", sold())
                .notNegative("selfUsed", selfUsed())
                .notNegative("reserved", reserved())
                .check();
    }

    /** Builds a {@link SpaceUse}; every field is optional. */
    public static final class Builder extends ImmutableSpaceUse.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
