package io.github.tongbi.arbitraries;

import io.github.tongbi.core.fishery.SubsidyDeadline;
import io.github.tongbi.core.fishery.SubsidyDeadlines;
import io.github.tongbi.core.fishery.SubsidyPart;
import io.github.tongbi.core.fishery.SubsidyRate;
import io.github.tongbi.core.fishery.SubsidyRateTable;
import io.github.tongbi.core.fishery.VesselRegister;
import io.github.tongbi.core.fishery.VesselSubsidy;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;

/** Generators for the subsidies of vessels taken out of service. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class SubsidyArbitraries extends DomainContextBase {
    private static final int FEW = 4;
    private static final Currency YUAN = Currency.getInstance("CNY");

    /** Creates the domain, as jqwik does. */
    public SubsidyArbitraries() {}

    private static Arbitrary<Rational> tenths() {
        return Arbitraries.longs().between(0, 100_000).map(number -> Rational.of(number, 10));
    }

    private static Arbitrary<Money> amounts() {
        return tenths().map(yuan -> new Money(yuan, YUAN));
    }

    private static Arbitrary<Ratio> coefficients() {
        return Arbitraries.integers().between(0, 120).map(n -> new Ratio(Rational.of(n, 100)));
    }

    /** Returns rates of a year in yuan. */
    @Provide
    public static Arbitrary<SubsidyRate> rates() {
        return Combinators.combine(
                        Arbitraries.of(VesselRegister.class),
                        Arbitraries.integers().between(2016, 2020),
                        amounts())
                .as((register, year, amount) ->
                        new SubsidyRate(register, ReferencePeriod.ofYear(year), amount));
    }

    /** Returns tables with one rate for a register and a year. */
    @Provide
    public static Arbitrary<SubsidyRateTable> rateTables() {
        return Combinators.combine(
                        FieldArbitraries.labels(),
                        rates().list()
                                .ofMinSize(1)
                                .ofMaxSize(FEW)
                                .uniqueElements(rate -> Tuple.of(rate.register(), rate.period())))
                .as(SubsidyRateTable::of);
    }

    /** Returns parts of a subsidy in yuan, for power in kilowatts or horsepower. */
    @Provide
    public static Arbitrary<SubsidyPart> parts() {
        Arbitrary<Measure> powers = Combinators.combine(
                        tenths(), Arbitraries.of(Unit.KILOWATT, Unit.HORSEPOWER))
                .as(Measure::new);
        return Combinators.combine(FieldArbitraries.labels(), powers, amounts(), coefficients())
                .as(SubsidyPart::new);
    }

    /** Returns subsidies of one to four parts. */
    @Provide
    public static Arbitrary<VesselSubsidy> subsidies() {
        return parts().list().ofMinSize(1).ofMaxSize(FEW).map(VesselSubsidy::of);
    }

    /** Returns single deadlines. */
    @Provide
    public static Arbitrary<SubsidyDeadline> singleDeadlines() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 5_000)
                .map(day -> LocalDate.of(2016, 1, 1).plusDays(day));
        return Combinators.combine(days, coefficients()).as(SubsidyDeadline::new);
    }

    /** Returns one to four deadlines, from early to late. */
    @Provide
    public static Arbitrary<SubsidyDeadlines> deadlines() {
        return singleDeadlines()
                .list()
                .ofMinSize(1)
                .ofMaxSize(FEW)
                .uniqueElements(SubsidyDeadline::lastDay)
                .map(deadlines -> SubsidyDeadlines.of(deadlines.stream()
                        .sorted(Comparator.comparing(SubsidyDeadline::lastDay))
                        .toList()));
    }
}
