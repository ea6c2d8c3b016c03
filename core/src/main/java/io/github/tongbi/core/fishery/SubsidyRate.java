package io.github.tongbi.core.fishery;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Money;

import java.io.Serializable;

/**
 * What one register of vessels is paid for each kilowatt taken out of service in a period (补助标准),
 * such as 7000元 for the national register in 2024.
 *
 * @param register the register
 * @param period when the rate holds, a span of time
 * @param perKilowatt the amount for one kilowatt, zero or more
 */
public record SubsidyRate(VesselRegister register, ReferencePeriod period, Money perKilowatt)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the rate. */
    public SubsidyRate {
        requireNonNull(register, "register");
        checkArgument(
                !period.isAsOf(), "expected a span of time such as 2024, got a date: %s", period);
        checkArgument(
                perKilowatt.number().signum() >= 0,
                "expected a rate of 0 or more, got %s",
                perKilowatt);
    }

    /** Tells whether both are rates of one register that hold on a common day. */
    boolean overlaps(SubsidyRate other) {
        return register == other.register
                && !period.firstDay().isAfter(other.period.lastDay())
                && !other.period.firstDay().isAfter(period.lastDay());
    }
}
