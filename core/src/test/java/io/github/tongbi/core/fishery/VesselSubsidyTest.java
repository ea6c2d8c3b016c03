package io.github.tongbi.core.fishery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class VesselSubsidyTest {
    private static final Label STATE = Label.of("中央财政", "central government");
    private static final Label PROVINCE = Label.of("省级财政", "province");
    private static final Ratio WHOLE = Ratio.ofPercent("100");
    private static final LocalDate DAY_2018 = LocalDate.of(2018, 7, 1);

    /** 5000元 of the central government and 2000元 of Guangdong, 2018. */
    private static final SubsidyRateTable CENTRAL =
            SubsidyRateTable.of(STATE, List.of(rate(VesselRegister.NATIONAL, "2018", "5000")));

    private static final SubsidyRateTable GUANGDONG =
            SubsidyRateTable.of(PROVINCE, List.of(rate(VesselRegister.NATIONAL, "2018", "2000")));

    /** 7000, 5000 and 3000元 by register, Liaoning 2024. */
    private static final SubsidyRateTable LIAONING = SubsidyRateTable.of(
            PROVINCE,
            List.of(
                    rate(VesselRegister.NATIONAL, "2024", "7000"),
                    rate(VesselRegister.PROVINCIAL_TEMPORARY, "2024", "5000"),
                    rate(VesselRegister.CITY_SPECIAL, "2024", "3000")));

    /** 100% by the end of 2025, 80% in the first and 50% in the second half of 2026, Dalian 2025. */
    private static final SubsidyDeadlines DALIAN = SubsidyDeadlines.of(List.of(
            deadline("2025-12-31", "100"),
            deadline("2026-06-30", "80"),
            deadline("2026-12-31", "50")));

    private static SubsidyRate rate(VesselRegister register, String period, String yuan) {
        return new SubsidyRate(register, ReferencePeriod.parse(period), Money.of(yuan, "CNY"));
    }

    private static SubsidyDeadline deadline(String lastDay, String percent) {
        return new SubsidyDeadline(LocalDate.parse(lastDay), Ratio.ofPercent(percent));
    }

    private static Measure kilowatts(String number) {
        return new Measure(Rational.parse(number), Unit.KILOWATT);
    }

    @ParameterizedTest
    @CsvSource({"100, 700000", "13.2, 92400", "0, 0", "44.1, 308700"})
    void payersAddUp(String power, String total) {
        VesselSubsidy subsidy = VesselSubsidy.of(List.of(
                CENTRAL.part(kilowatts(power), VesselRegister.NATIONAL, DAY_2018, WHOLE)
                        .orElseThrow(),
                GUANGDONG
                        .part(kilowatts(power), VesselRegister.NATIONAL, DAY_2018, WHOLE)
                        .orElseThrow()));
        assertThat(subsidy.total()).isEqualTo(Money.of(total, "CNY"));
        assertThat(subsidy.parts()).extracting(SubsidyPart::payer).containsExactly(STATE, PROVINCE);
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL, 13.2, 92400",
        "PROVINCIAL_TEMPORARY, 13.2, 66000",
        "CITY_SPECIAL, 13.2, 39600",
        "CITY_SPECIAL, 0.735, 2205",
    })
    void rateGoesByRegister(VesselRegister register, String power, String amount) {
        assertThat(LIAONING.part(kilowatts(power), register, LocalDate.of(2024, 12, 31), WHOLE))
                .map(SubsidyPart::amount)
                .contains(Money.of(amount, "CNY"));
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL, 2023-12-31",
        "NATIONAL, 2025-01-01",
        "HONG_KONG_MACAO, 2024-06-01",
    })
    void vesselForWhichTheTableHasNoRateHasNoPart(VesselRegister register, LocalDate day) {
        assertThat(LIAONING.perKilowatt(register, day)).isEmpty();
        assertThat(LIAONING.part(kilowatts("1"), register, day, WHOLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01", "2024-12-31"})
    void rateHoldsOnTheFirstAndTheLastDay(LocalDate day) {
        assertThat(LIAONING.perKilowatt(VesselRegister.NATIONAL, day))
                .contains(Money.of("7000", "CNY"));
    }

    // 13.2 kW at the reward of 3000 yuan
    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 39600",
        "2025-12-31, 39600",
        "2026-01-01, 31680",
        "2026-06-30, 31680",
        "2026-07-01, 19800",
        "2026-12-31, 19800",
        "2027-01-01, none",
    })
    void shareFallsFromDeadlineToDeadline(LocalDate day, String amount) {
        Optional<Money> reward = DALIAN.coefficient(day)
                .map(share -> new SubsidyPart(
                                PROVINCE, kilowatts("13.2"), Money.of("3000", "CNY"), share)
                        .amount());
        assertThat(reward.map(money -> money.amount().toString()).orElse("none"))
                .isEqualTo(amount);
    }

    @Test
    void shareMayGoByTheAgeOfTheVessel() {
        BandTable<Ratio> byAge = BandTable.of(
                Unit.YEAR,
                List.of(
                        Band.of(Rational.ZERO, Rational.of(10), WHOLE),
                        Band.from(Rational.of(10), Ratio.ofPercent("80"))));
        Ratio share = byAge.find(Measure.of(10, Unit.YEAR)).orElseThrow();
        assertThat(new SubsidyPart(STATE, kilowatts("100"), Money.of("5000", "CNY"), share)
                        .amount())
                .isEqualTo(Money.of("400000", "CNY"));
    }

    @Test
    void horsepowerIsConvertedFirst() {
        assertThat(new SubsidyPart(
                                STATE,
                                Measure.of(60, Unit.HORSEPOWER),
                                Money.of("5000", "CNY"),
                                WHOLE)
                        .amount())
                .isEqualTo(Money.of("220500", "CNY"));
    }

    // the goal of 2016 to 2020: 20000 vessels and 1.5 million kW
    @Test
    void goalOfAllVesselsStaysExact() {
        assertThat(new SubsidyPart(STATE, kilowatts("1500000"), Money.of("5000", "CNY"), WHOLE)
                        .amount())
                .isEqualTo(Money.of("7500000000", "CNY"));
    }

    @Property
    void subsidyOfManyVesselsIsThatOfTheirWholePower(
            @ForAll List<@IntRange(max = 100_000) Integer> tenths) {
        List<SubsidyPart> parts =
                tenths.stream().map(power -> part(Rational.of(power, 10))).toList();
        Rational whole =
                Rational.of(tenths.stream().mapToLong(Integer::longValue).sum(), 10);
        List<SubsidyPart> some = parts.isEmpty() ? List.of(part(Rational.ZERO)) : parts;
        assertThat(VesselSubsidy.of(some).total()).isEqualTo(part(whole).amount());
    }

    private static SubsidyPart part(Rational power) {
        return new SubsidyPart(
                STATE, new Measure(power, Unit.KILOWATT), Money.of("5000", "CNY"), WHOLE);
    }

    @Test
    void twoRatesOfOneRegisterOnADayAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubsidyRateTable.of(
                        STATE,
                        List.of(
                                rate(VesselRegister.NATIONAL, "2018", "5000"),
                                rate(VesselRegister.CITY_SPECIAL, "2018", "5000"),
                                rate(VesselRegister.NATIONAL, "2018-S2", "6000"))))
                .withMessage("expected one rate of NATIONAL on a day, got one for 2018 and one for"
                        + " 2018-S2");
    }

    @Test
    void ratesOfOneRegisterMayFollowEachOther() {
        SubsidyRateTable table = SubsidyRateTable.of(
                STATE,
                List.of(
                        rate(VesselRegister.NATIONAL, "2018-S1", "5000"),
                        rate(VesselRegister.NATIONAL, "2018-S2", "6000")));
        assertThat(table.perKilowatt(VesselRegister.NATIONAL, LocalDate.of(2018, 6, 30)))
                .contains(Money.of("5000", "CNY"));
        assertThat(table.perKilowatt(VesselRegister.NATIONAL, LocalDate.of(2018, 7, 1)))
                .contains(Money.of("6000", "CNY"));
    }

    @Test
    void tablesWithNothingInThemAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubsidyRateTable.of(STATE, List.of()))
                .withMessage("expected at least one rate, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubsidyDeadlines.of(List.of()))
                .withMessage("expected at least one deadline, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VesselSubsidy.of(List.of()))
                .withMessage("expected at least one part, got none");
    }

    @Test
    void deadlinesOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubsidyDeadlines.of(
                        List.of(deadline("2026-06-30", "80"), deadline("2026-06-30", "50"))))
                .withMessage("expected a deadline after 2026-06-30, got 2026-06-30");
    }

    @Test
    void currenciesAreNotMixed() {
        SubsidyRate dollars = new SubsidyRate(
                VesselRegister.CITY_SPECIAL, ReferencePeriod.ofYear(2018), Money.of("1", "USD"));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> SubsidyRateTable.of(
                        STATE, List.of(rate(VesselRegister.NATIONAL, "2018", "1"), dollars)));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> VesselSubsidy.of(List.of(
                        part(Rational.ONE),
                        new SubsidyPart(STATE, kilowatts("1"), Money.of("1", "USD"), WHOLE))));
    }

    @Test
    void negativeAndForeignValuesAreRefused() {
        Money rate = Money.of("5000", "CNY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubsidyPart(STATE, kilowatts("-1"), rate, WHOLE))
                .withMessage("expected a power of 0 or more such as 13.2 千瓦, got -1 千瓦");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubsidyPart(STATE, Measure.of(1, Unit.METRE), rate, WHOLE))
                .withMessage("expected a power of 0 or more such as 13.2 千瓦, got 1 米");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SubsidyPart(STATE, kilowatts("1"), Money.of("-1", "CNY"), WHOLE))
                .withMessage("expected a rate of 0 or more, got -1 CNY");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SubsidyPart(STATE, kilowatts("1"), rate, Ratio.ofPercent("-80")))
                .withMessage("expected a coefficient of 0 or more, got -0.8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate(VesselRegister.NATIONAL, "2018", "-1"))
                .withMessage("expected a rate of 0 or more, got -1 CNY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate(VesselRegister.NATIONAL, "2018-07-01", "1"))
                .withMessage("expected a span of time such as 2024, got a date: 2018-07-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadline("2025-12-31", "-1"))
                .withMessage("expected a coefficient of 0 or more, got -0.01");
    }

    @Test
    void tablesAndPartsAreTheSameAfterTheirSerialisation() {
        VesselSubsidy subsidy = VesselSubsidy.of(List.of(part(Rational.of(66, 5))));
        assertThat(SerializableTester.reserialize(subsidy)).isEqualTo(subsidy);
        assertThat(SerializableTester.reserialize(LIAONING)).isEqualTo(LIAONING);
        assertThat(SerializableTester.reserialize(DALIAN)).isEqualTo(DALIAN);
    }

    @Test
    void tablesAndPartsAreEqualByTheirParts() {
        new EqualsTester()
                .addEqualityGroup(
                        CENTRAL,
                        SubsidyRateTable.of(
                                STATE, List.of(rate(VesselRegister.NATIONAL, "2018", "5000"))))
                .addEqualityGroup(GUANGDONG)
                .addEqualityGroup(LIAONING)
                .addEqualityGroup(DALIAN)
                .addEqualityGroup(part(Rational.ONE), part(Rational.ONE))
                .addEqualityGroup(VesselSubsidy.of(List.of(part(Rational.ONE))))
                .testEquals();
    }
}
