package io.github.tongbi.core.fishery;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Dimension;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Unit;

import java.io.Serializable;

/**
 * What one payer gives for one vessel: {@code power × rate × coefficient}, 13.2千瓦 × 3000元 × 80% =
 * 31680元.
 *
 * @param payer who pays
 * @param power the power of the engine, zero or more
 * @param perKilowatt the rate for one kilowatt, zero or more
 * @param coefficient the share of the rate that is paid, by the age of the vessel or the day of the
 *     application; zero or more
 */
public record SubsidyPart(Label payer, Measure power, Money perKilowatt, Ratio coefficient)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the part. */
    public SubsidyPart {
        requireNonNull(payer, "payer");
        checkArgument(
                power.unit().dimension() == Dimension.POWER && power.number().signum() >= 0,
                "expected a power of 0 or more such as 13.2 千瓦, got %s",
                power);
        checkArgument(
                perKilowatt.number().signum() >= 0,
                "expected a rate of 0 or more, got %s",
                perKilowatt);
        checkArgument(
                coefficient.number().signum() >= 0,
                "expected a coefficient of 0 or more, got %s",
                coefficient);
    }

    /** Returns the amount, exact; power in horsepower is converted first. */
    public Money amount() {
        Measure kilowatts = power.to(Unit.KILOWATT);
        return perKilowatt.multipliedBy(kilowatts.number()).multipliedBy(coefficient.number());
    }
}
