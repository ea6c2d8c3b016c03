package io.github.tongbi.core.enterprise;

import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;

import org.immutables.value.Value;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an enterprise is certified as, and for how long (资质, 认定).
 *
 * <p>Example: high-tech enterprise, certificate GR202044200001, valid from 2020-12-11 until
 * 2023-12-10, both days included.
 */
@Value.Immutable
@EntityStyle
public abstract class Qualification implements Serializable {
    private static final long serialVersionUID = 1L;

    Qualification() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what it certifies. */
    public abstract QualificationKind kind();

    /** Returns the number of the certificate (证书编号). */
    public abstract Optional<String> certificate();

    /** Returns the first day on which it is valid. */
    public abstract Optional<LocalDate> validFrom();

    /** Returns the last day on which it is valid. */
    public abstract Optional<LocalDate> validUntil();

    /** Tells whether the date is within its validity, as far as the ends of that are told. */
    public boolean isValidOn(LocalDate date) {
        return validFrom().filter(date::isBefore).isEmpty()
                && validUntil().filter(date::isAfter).isEmpty();
    }

    @Value.Check
    void check() {
        Invariants.of("Qualification")
                .notBlank("certificate", certificate().orElse("-"))
                .notBefore("validUntil", validUntil(), "validFrom", validFrom())
                .check();
    }

    /** Builds a {@link Qualification}; the kind must be set. */
    public static final class Builder extends ImmutableQualification.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
