package io.github.tongbi.core.fishery;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.FisheryArbitraries;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoratoriumTest {
    private static Moratorium.Builder summer() {
        return Moratorium.builder()
                .region(RegionCode.parse("440307/大鹏新区"))
                .season(ReferencePeriod.ofYear(2020))
                .resting(parseMeasure("415艘"))
                .exempt(parseMeasure("47艘"))
                .ratio(parseRatio("89.8%"));
    }

    private static final MoratoriumSeason DATES =
            MoratoriumSeason.parse("SOUTH_CHINA_SEA 2020-05-01T12:00/2020-08-16T12:00");

    private static Moratorium.Builder ruled() {
        return summer().dates(DATES)
                .addExemptGear(FishingGear.HOOK_AND_LINE)
                .addExemptKinds(VesselKind.AUXILIARY);
    }

    // this report 2020; Huilai 2021; Shenzhen 2020 (press)
    @ParameterizedTest
    @CsvSource({"415, 47, 462, 89.8%", "745, 11, 756, 98.5%", "1146, 380, 1526, 75.1%"})
    void ratioIsTheShareOfTheVesselsTold(String resting, String exempt, long all, String ratio) {
        Moratorium moratorium = summer().resting(parseMeasure(resting + "艘"))
                .exempt(parseMeasure(exempt + "艘"))
                .build();
        assertThat(moratorium.vessels()).isEqualTo(Measure.of(all, Unit.VESSEL));
        assertThat(Figure.rounded(
                        moratorium.resting().value().dividedBy(moratorium.vessels()),
                        Notation.percent(1),
                        Rounding.Rule.HALF_UP))
                .hasToString(ratio);
    }

    @Test
    void rulesOfTheSeasonAreKept() {
        Moratorium moratorium = ruled().build();
        assertThat(moratorium.dates()).contains(DATES);
        assertThat(moratorium.exemptGear()).containsExactly(FishingGear.HOOK_AND_LINE);
        assertThat(moratorium.exemptKinds()).containsExactly(VesselKind.AUXILIARY);
    }

    @ParameterizedTest
    @EnumSource(FishingGear.class)
    void allGearRestsButTheExemptOne(FishingGear gear) {
        assertThat(ruled().build().covers(gear)).isEqualTo(gear != FishingGear.HOOK_AND_LINE);
        assertThat(summer().build().covers(gear)).isTrue();
    }

    @Test
    void datesMayFillTheSeason() {
        ReferencePeriod season = ReferencePeriod.parse("2020-05-01/2020-08-16");
        assertThat(ruled().season(season).build().season()).isEqualTo(season);
    }

    @Test
    void datesOutsideTheSeasonAreRefused() {
        assertRefused(
                ruled().season(ReferencePeriod.ofYear(2021))::build,
                new Violation(
                        "OUTSIDE",
                        "dates",
                        "expected dates within the season 2021, got SOUTH_CHINA_SEA"
                                + " 2020-05-01T12:00/2020-08-16T12:00"));
    }

    @Test
    void dateIsNoSeason() {
        assertRefused(
                ruled().season(ReferencePeriod.parse("2020-06-30"))::build,
                new Violation(
                        "NOT_A_FLOW",
                        "season",
                        "expected a span of time such as 2020-01-01/P4M, got a date: 2020-06-30"));
    }

    @Test
    void moratoriumOfTheReportIsKeptAsPrinted() {
        Moratorium moratorium = summer().build();
        assertThat(moratorium.region()).map(RegionCode::code).contains("440307");
        assertThat(moratorium.season()).hasToString("2020");
        assertThat(moratorium.resting()).hasToString("415艘");
        assertThat(moratorium.exempt()).hasToString("47艘");
        assertThat(moratorium.ratio()).map(Figure::toString).contains("89.8%");
    }

    @Test
    void nobodyNeedRestOrBeExempt() {
        Moratorium moratorium =
                summer().resting(parseMeasure("0艘")).exempt(parseMeasure("0艘")).build();
        assertThat(moratorium.resting()).hasToString("0艘");
        assertThat(moratorium.exempt()).hasToString("0艘");
    }

    @Test
    void vesselsMayBeCountedApproximately() {
        Moratorium moratorium = summer().exempt(parseMeasure("近百艘")).build();
        assertThat(moratorium.exempt()).isEqualTo(parseMeasure("近百艘"));
    }

    @Test
    void printedRatioNeedNotBeTrue() {
        Moratorium moratorium = summer().ratio(parseRatio("101.5%")).build();
        assertThat(moratorium.ratio()).contains(parseRatio("101.5%"));
    }

    @Test
    void partOfARestingVesselIsRefused() {
        assertRefused(
                summer().resting(parseMeasure("415.5艘"))::build, noCount("resting", "415.5艘"));
    }

    @Test
    void partOfAnExemptVesselIsRefused() {
        assertRefused(summer().exempt(parseMeasure("4.7艘"))::build, noCount("exempt", "4.7艘"));
    }

    private static Violation noCount(String path, String printed) {
        return new Violation(
                "NOT_A_COUNT", path, "expected a whole count such as 415艘, got \"" + printed + '"');
    }

    @Test
    void negativeRestingVesselsAreRefused() {
        assertRefused(summer().resting(parseMeasure("-415艘"))::build, negative("resting", "-415艘"));
    }

    @Test
    void negativeExemptVesselsAreRefused() {
        assertRefused(summer().exempt(parseMeasure("-47艘"))::build, negative("exempt", "-47艘"));
    }

    @Test
    void negativeRatioIsRefused() {
        assertRefused(summer().ratio(parseRatio("-89.8%"))::build, negative("ratio", "-89.8%"));
    }

    private static Violation negative(String path, String printed) {
        return new Violation(
                "NEGATIVE", path, "expected a figure of 0 or more, got \"" + printed + '"');
    }

    @Test
    void exemptVesselsInAnotherUnitAreRefused() {
        assertRefused(summer().exempt(parseMeasure("47条"))::build, mixed("47条"));
    }

    private static Violation mixed(String printed) {
        return new Violation(
                "UNIT_MISMATCH", "exempt", "expected the unit of resting, got \"" + printed + '"');
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                summer().ratio(parseRatio("-1%"))
                        .exempt(parseMeasure("-0.5条"))
                        .resting(parseMeasure("-2.5艘"))::build,
                noCount("resting", "-2.5艘"),
                negative("resting", "-2.5艘"),
                noCount("exempt", "-0.5条"),
                negative("exempt", "-0.5条"),
                mixed("-0.5条"),
                negative("ratio", "-1%"));
    }

    @Test
    void seasonAndBothCountsAreMandatory() {
        assertIncomplete(Moratorium.builder()::build, "Moratorium", "season", "resting", "exempt");
    }

    @Test
    void moratoriumIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(summer().build(), summer().build())
                .addEqualityGroup(summer().region(RegionCode.of("440307")).build())
                .addEqualityGroup(summer().season(ReferencePeriod.ofYear(2021)).build())
                .addEqualityGroup(summer().resting(parseMeasure("416艘")).build())
                .addEqualityGroup(summer().exempt(parseMeasure("46艘")).build())
                .addEqualityGroup(summer().ratio(parseRatio("89.83%")).build())
                .addEqualityGroup(summer().dates(DATES).build())
                .addEqualityGroup(
                        summer().addExemptGear(FishingGear.HOOK_AND_LINE).build())
                .addEqualityGroup(summer().addExemptKinds(VesselKind.AUXILIARY).build())
                .testEquals();
    }

    @Property
    @Domain(FisheryArbitraries.class)
    void anyMoratoriumIsRebuiltFromItsOwnFields(@ForAll Moratorium moratorium) {
        Moratorium rebuilt = Moratorium.builder()
                .region(moratorium.region())
                .season(moratorium.season())
                .dates(moratorium.dates())
                .exemptGear(moratorium.exemptGear())
                .exemptKinds(moratorium.exemptKinds())
                .resting(moratorium.resting())
                .exempt(moratorium.exempt())
                .ratio(moratorium.ratio())
                .build();
        assertRebuilt(rebuilt, moratorium);
    }

    @Property(tries = 100)
    @Domain(FisheryArbitraries.class)
    void moratoriumIsTheSameAfterItsSerialisation(@ForAll Moratorium moratorium) {
        assertThat(SerializableTester.reserialize(moratorium)).isEqualTo(moratorium);
    }
}
