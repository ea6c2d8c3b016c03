package io.github.tongbi.core.park;

import io.github.tongbi.core.identity.CreditCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.quantity.Dimension;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;

import org.immutables.value.Value;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one tenant holds in a park, from its signature to its leaving (入园, 租赁).
 *
 * <p>Whoever it is, is known by name, by credit code or by both. It enters not before it signs and
 * leaves not before it enters. Example: 海洋生物中试平台, 1200平方米 for rent, signed on 2019-11-08,
 * entered on 2020-03-01.
 */
@Value.Immutable
@EntityStyle
public abstract class Tenancy implements Serializable {
    private static final long serialVersionUID = 1L;

    Tenancy() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the name of the tenant. */
    public abstract Optional<String> tenant();

    /** Returns the credit code of the tenant. */
    public abstract Optional<CreditCode> creditCode();

    /** Returns the area it holds. */
    public abstract Optional<Figure<Measure>> area();

    /** Returns the units it holds: flats, rooms, buildings. */
    public abstract Optional<Figure<Measure>> units();

    /** Returns on what terms it holds them; {@code LEASED} unless said otherwise. */
    @Value.Default
    public TenancyTerms terms() {
        return TenancyTerms.LEASED;
    }

    /** Returns the date of the contract (签约). */
    public abstract Optional<LocalDate> signedOn();

    /** Returns the date on which the space was handed over (入驻). */
    public abstract Optional<LocalDate> enteredOn();

    /** Returns the first date on which the tenant is no longer there (退出). */
    public abstract Optional<LocalDate> leftOn();

    /** Tells whether the contract holds on the date: signed, if that is told, and not left. */
    public boolean isHeldOn(LocalDate date) {
        return signedOn().filter(date::isBefore).isEmpty()
                && leftOn().filter(left -> !date.isBefore(left)).isEmpty();
    }

    /** Tells whether the tenant is known to be in its space on the date: entered, and not left. */
    public boolean isOccupiedOn(LocalDate date) {
        return isHeldOn(date)
                && enteredOn().filter(entered -> !date.isBefore(entered)).isPresent();
    }

    @Value.Check
    void check() {
        Invariants.of("Tenancy")
                .require(
                        tenant().isPresent() || creditCode().isPresent(),
                        "EMPTY",
                        "",
                        "expected a tenant or its credit code, got none of them")
                .notBlank("tenant", tenant().orElse("-"))
                .dimension("area", area(), Dimension.AREA)
                .notNegative("area", area())
                .count("units", units())
                .notNegative("units", units())
                .notBefore("enteredOn", enteredOn(), "signedOn", signedOn())
                .notBefore("leftOn", leftOn(), "signedOn", signedOn())
                .notBefore("leftOn", leftOn(), "enteredOn", enteredOn())
                .check();
    }

    /** Builds a {@link Tenancy}; every field is optional, but the tenant must be known somehow. */
    public static final class Builder extends ImmutableTenancy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
