package io.github.tongbi.core.fishery;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;

import io.github.tongbi.arbitraries.FisheryArbitraries;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

class MoratoriumTest {
    private static Moratorium.Builder summer() {
        return Moratorium.builder()
                .region(RegionCode.parse("440307/大鹏新区"))
                .season(ReferencePeriod.ofYear(2020))
                .resting(parseMeasure("415艘"))
                .exempt(parseMeasure("47艘"))
                .ratio(parseRatio("89.8%"));
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
                .testEquals();
    }

    @Property
    @Domain(FisheryArbitraries.class)
    void anyMoratoriumIsRebuiltFromItsOwnFields(@ForAll Moratorium moratorium) {
        Moratorium rebuilt = Moratorium.builder()
                .region(moratorium.region())
                .season(moratorium.season())
                .resting(moratorium.resting())
                .exempt(moratorium.exempt())
                .ratio(moratorium.ratio())
                .build();
        assertRebuilt(rebuilt, moratorium);
    }
}
