package io.github.tongbi.core.fishery;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.quantity.Ratio;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The share of a subsidy that is paid to those who are done by a day: 80% by 30 June 2026.
 *
 * @param lastDay the last day of it, included
 * @param coefficient the share, zero or more
 */
public record SubsidyDeadline(LocalDate lastDay, Ratio coefficient) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the deadline. */
    public SubsidyDeadline {
        requireNonNull(lastDay, "lastDay");
        checkArgument(
                coefficient.number().signum() >= 0,
                "expected a coefficient of 0 or more, got %s",
                coefficient);
    }
}
