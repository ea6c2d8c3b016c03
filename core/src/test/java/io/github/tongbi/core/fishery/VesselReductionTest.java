package io.github.tongbi.core.fishery;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.FisheryArbitraries;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

class VesselReductionTest {
    private static VesselReduction.Builder halfYear() {
        return VesselReduction.builder()
                .region(RegionCode.parse("440307/大鹏新区"))
                .period(ReferencePeriod.ofHalf(2020, 1))
                .vessels(parseMeasure("85艘"))
                .subsidy(parseMoney("1724.48万元"));
    }

    @Test
    void reductionOfTheReportIsKeptAsPrinted() {
        VesselReduction reduction = halfYear().build();
        assertThat(reduction.region()).map(RegionCode::code).contains("440307");
        assertThat(reduction.period()).hasToString("2020-S1");
        assertThat(reduction.vessels()).hasToString("85艘");
        assertThat(reduction.subsidy()).map(Figure::toString).contains("1724.48万元");
    }

    @Test
    void reductionMayBeOfNoVesselWithoutSubsidy() {
        VesselReduction none = VesselReduction.builder()
                .period(ReferencePeriod.ofHalf(2020, 2))
                .vessels(parseMeasure("0艘"))
                .build();
        assertThat(none.vessels()).hasToString("0艘");
        assertThat(none.subsidy()).isEmpty();
    }

    @Test
    void vesselsMayBeCountedApproximately() {
        VesselReduction reduction = halfYear().vessels(parseMeasure("近百艘")).build();
        assertThat(reduction.vessels()).isEqualTo(parseMeasure("近百艘"));
    }

    @Test
    void partOfAVesselIsRefused() {
        assertRefused(halfYear().vessels(parseMeasure("8.5艘"))::build, noCount("8.5艘"));
    }

    @Test
    void powerIsNoCountOfVessels() {
        assertRefused(halfYear().vessels(parseMeasure("85千瓦"))::build, noCount("85千瓦"));
    }

    private static Violation noCount(String printed) {
        return new Violation(
                "NOT_A_COUNT",
                "vessels",
                "expected a whole count such as 415艘, got \"" + printed + '"');
    }

    @Test
    void negativeNumberOfVesselsIsRefused() {
        assertRefused(halfYear().vessels(parseMeasure("-85艘"))::build, negative("vessels", "-85艘"));
    }

    // the national goal of 2016 to 2020
    @Test
    void powerTakenOutIsKeptAsPrinted() {
        VesselReduction goal = VesselReduction.builder()
                .period(ReferencePeriod.parse("2016-01-01/P5Y"))
                .vessels(parseMeasure("20000艘"))
                .power(parseMeasure("150万千瓦"))
                .build();
        assertThat(goal.power()).map(Figure::toString).contains("150万千瓦");
    }

    @Test
    void lengthIsNoPower() {
        assertRefused(
                halfYear().power(parseMeasure("85米"))::build,
                new Violation(
                        "WRONG_DIMENSION", "power", "expected a measure of POWER, got \"85米\""));
    }

    @Test
    void negativePowerIsRefused() {
        assertRefused(halfYear().power(parseMeasure("-1千瓦"))::build, negative("power", "-1千瓦"));
    }

    @Test
    void negativeSubsidyIsRefused() {
        assertRefused(
                halfYear().subsidy(parseMoney("-1724.48万元"))::build,
                negative("subsidy", "-1724.48万元"));
    }

    private static Violation negative(String path, String printed) {
        return new Violation(
                "NEGATIVE", path, "expected a figure of 0 or more, got \"" + printed + '"');
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                halfYear().subsidy(parseMoney("-1元")).vessels(parseMeasure("-0.5艘"))::build,
                noCount("-0.5艘"),
                negative("vessels", "-0.5艘"),
                negative("subsidy", "-1元"));
    }

    @Test
    void periodAndVesselsAreMandatory() {
        assertIncomplete(VesselReduction.builder()::build, "VesselReduction", "period", "vessels");
    }

    @Test
    void reductionIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(halfYear().build(), halfYear().build())
                .addEqualityGroup(halfYear().region(RegionCode.of("440307")).build())
                .addEqualityGroup(
                        halfYear().period(ReferencePeriod.ofYear(2020)).build())
                .addEqualityGroup(halfYear().vessels(parseMeasure("86艘")).build())
                .addEqualityGroup(halfYear().power(parseMeasure("1000千瓦")).build())
                .addEqualityGroup(halfYear().subsidy(parseMoney("1724万元")).build())
                .testEquals();
    }

    @Property
    @Domain(FisheryArbitraries.class)
    void anyReductionIsRebuiltFromItsOwnFields(@ForAll VesselReduction reduction) {
        VesselReduction rebuilt = VesselReduction.builder()
                .region(reduction.region())
                .period(reduction.period())
                .vessels(reduction.vessels())
                .power(reduction.power())
                .subsidy(reduction.subsidy())
                .build();
        assertRebuilt(rebuilt, reduction);
    }

    @Property(tries = 100)
    @Domain(FisheryArbitraries.class)
    void reductionIsTheSameAfterItsSerialisation(@ForAll VesselReduction reduction) {
        assertThat(SerializableTester.reserialize(reduction)).isEqualTo(reduction);
    }
}
