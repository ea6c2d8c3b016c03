package io.github.tongbi.core.fishery;

import static com.google.common.base.Preconditions.checkArgument;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rates of one payer for vessels taken out of service (减船补助标准表), by register and date.
 *
 * <p>Example: a province pays 7000, 5000 and 3000元 per kilowatt for vessels of the national register,
 * with a temporary licence of the province, and with a special licence of a city. What several payers
 * give for one vessel, the central government 5000 and the province 2000元, stands in a table each.
 *
 * @param payer who pays
 * @param rates the rates, in one currency; of one register at most one holds on a day
 */
public record SubsidyRateTable(Label payer, ImmutableList<SubsidyRate> rates)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the table. */
    public SubsidyRateTable {
        requireNonNull(payer, "payer");
        checkArgument(!rates.isEmpty(), "expected at least one rate, got none");
        for (int i = 0; i < rates.size(); i++) {
            checkRate(rates.get(i), rates.subList(0, i));
        }
    }

    private static void checkRate(SubsidyRate rate, List<SubsidyRate> before) {
        for (SubsidyRate other : before) {
            other.perKilowatt().requireSameKind(rate.perKilowatt());
            checkArgument(
                    !rate.overlaps(other),
                    "expected one rate of %s on a day, got one for %s and one for %s",
                    rate.register(),
                    other.period(),
                    rate.period());
        }
    }

    /**
     * Returns the table of these rates.
     *
     * @throws IllegalArgumentException if there is none, or two of one register hold on a day
     * @throws CurrencyMismatchException if they are not in one currency
     */
    public static SubsidyRateTable of(Label payer, List<SubsidyRate> rates) {
        return new SubsidyRateTable(payer, ImmutableList.copyOf(rates));
    }

    /** Returns the amount for one kilowatt on the day, or empty if the table has none for it. */
    public Optional<Money> perKilowatt(VesselRegister register, LocalDate day) {
        for (SubsidyRate rate : rates) {
            if (rate.register() == register
                    && !day.isBefore(rate.period().firstDay())
                    && !day.isAfter(rate.period().lastDay())) {
                return Optional.of(rate.perKilowatt());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns what this payer gives for a vessel, or empty if the table has no rate for it.
     *
     * @param power the power of the engine, in kilowatts or horsepower
     * @param register the register of the vessel
     * @param day the day that the rate is taken of
     * @param coefficient the share of the rate that is paid, 1 for all of it
     */
    public Optional<SubsidyPart> part(
            Measure power, VesselRegister register, LocalDate day, Ratio coefficient) {
        return perKilowatt(register, day)
                .map(rate -> new SubsidyPart(payer, power, rate, coefficient));
    }
}
