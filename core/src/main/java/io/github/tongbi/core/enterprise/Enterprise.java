package io.github.tongbi.core.enterprise;

import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * An enterprise (企业) of the district: its standing and its registered capital.
 *
 * <p>The foreign part of the capital never exceeds the whole, as far as both are in one currency.
 */
@Value.Immutable
@EntityStyle
public abstract class Enterprise implements Serializable {
    private static final long serialVersionUID = 1L;

    Enterprise() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the registered name. */
    public abstract String name();

    /** Returns the region, if the report does not say it once for all. */
    public abstract Optional<RegionCode> region();

    /** Returns what has become of it. */
    public abstract EnterpriseStatus status();

    /** Returns the registered capital (注册资本). */
    public abstract Optional<Figure<Money>> registeredCapital();

    /** Returns the foreign part of the registered capital. */
    public abstract Optional<Figure<Money>> foreignCapital();

    @Value.Check
    void check() {
        Invariants.of("Enterprise")
                .notBlank("name", name())
                .notNegative("registeredCapital", registeredCapital())
                .notNegative("foreignCapital", foreignCapital())
                .atMost(
                        "foreignCapital",
                        foreignCapital(),
                        "registeredCapital",
                        registeredCapital())
                .check();
    }

    /** Builds a {@link Enterprise}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableEnterprise.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
