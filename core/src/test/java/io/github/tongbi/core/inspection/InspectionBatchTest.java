package io.github.tongbi.core.inspection;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.InspectionArbitraries;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionBatchTest {
    private static final Label FARM_PRODUCTS = Label.of("农产品", "farm products");

    private static InspectionBatch.Builder halfYear() {
        return InspectionBatch.builder()
                .subject(FARM_PRODUCTS)
                .period(ReferencePeriod.ofHalf(2020, 1));
    }

    private static InspectionBatch.Builder counted() {
        return halfYear()
                .inspected(parseMeasure("500批次"))
                .passed(parseMeasure("497批次"))
                .passRate(parseRatio("99.4%"));
    }

    @ParameterizedTest
    @CsvSource({
        "农产品, farm products, 99.4%",
        "水产品, aquatic products, 100%",
        "动物疫病免疫, immunised animals, 100%"
    })
    void ratesOfTheReportStandAlone(String zh, String en, String rate) {
        InspectionBatch batch =
                halfYear().subject(Label.of(zh, en)).passRate(parseRatio(rate)).build();
        assertThat(batch.subject().zh()).isEqualTo(zh);
        assertThat(batch.period()).hasToString("2020-S1");
        assertThat(batch.passRate()).map(Figure::toString).contains(rate);
        assertThat(batch.inspected()).isEmpty();
        assertThat(batch.passed()).isEmpty();
        assertThat(batch.region()).isEmpty();
    }

    @Test
    void numbersMayStandAloneToo() {
        InspectionBatch batch = halfYear().inspected(parseMeasure("500批次")).build();
        assertThat(batch.inspected()).map(Figure::toString).contains("500批次");
        assertThat(batch.passRate()).isEmpty();
    }

    @Test
    void nothingNeedBeInspectedOrPass() {
        InspectionBatch batch = halfYear()
                .inspected(parseMeasure("0批次"))
                .passed(parseMeasure("0批次"))
                .passRate(parseRatio("0%"))
                .build();
        assertThat(batch.inspected()).contains(parseMeasure("0批次"));
        assertThat(batch.passed()).contains(parseMeasure("0批次"));
    }

    @Test
    void printedRateNeedNotBeTrue() {
        InspectionBatch batch = counted().passRate(parseRatio("100.6%")).build();
        assertThat(batch.passRate()).contains(parseRatio("100.6%"));
    }

    @ParameterizedTest
    @CsvSource({"500批次, 500批次", "近百批次, 95批次", "1.54万批次, 15400批次"})
    void allMayPassAsFarAsTheDigitsTell(String passed, String inspected) {
        InspectionBatch batch = counted()
                .inspected(parseMeasure(inspected))
                .passed(parseMeasure(passed))
                .build();
        assertThat(batch.passed()).contains(parseMeasure(passed));
    }

    @Test
    void numberFailedCategoryAndStageAreKept() {
        InspectionBatch batch = complete().build();
        assertThat(batch.failed()).map(Figure::toString).contains("3批次");
        assertThat(batch.category()).contains(ProductCategory.AQUATIC);
        assertThat(batch.samplingStage()).contains(SamplingStage.DISTRIBUTION);
    }

    private static InspectionBatch.Builder complete() {
        return counted()
                .failed(parseMeasure("3批次"))
                .category(ProductCategory.AQUATIC)
                .samplingStage(SamplingStage.DISTRIBUTION);
    }

    @ParameterizedTest
    @CsvSource({
        "500批次, 497批次, 2批次",
        "500批次, 497批次, 4批次",
        "1万批次整, 9000批次, 999批次",
    })
    void exactNumbersThatDoNotAddUpAreRefused(String inspected, String passed, String failed) {
        assertRefused(
                counted()
                        .inspected(parseMeasure(inspected))
                        .passed(parseMeasure(passed))
                        .failed(parseMeasure(failed))::build,
                new Violation(
                        "NOT_THE_SUM",
                        "inspected",
                        ("expected passed and failed together, \"" + passed + "\" and \"" + failed)
                                + ("\", got \"" + inspected + '"')));
    }

    @ParameterizedTest
    @CsvSource({
        "500批次, 497批次, 3批次",
        "近500批次, 497批次, 1批次",
        "500批次, 近500批次, 1批次",
        "500批次, 497批次, 近10批次",
        "500批次, 497批次, 2-3批次",
        "1万批次, 9000批次, 999批次",
    })
    void numbersThatAreNotAllExactNeedNotAddUp(String inspected, String passed, String failed) {
        InspectionBatch batch = counted()
                .inspected(parseMeasure(inspected))
                .passed(parseMeasure(passed))
                .failed(parseMeasure(failed))
                .build();
        assertThat(batch.failed()).contains(parseMeasure(failed));
    }

    @Test
    void moreThanInspectedCannotFail() {
        assertRefused(
                halfYear().inspected(parseMeasure("500批次")).failed(parseMeasure("501批次"))::build,
                new Violation(
                        "EXCEEDS",
                        "failed",
                        "expected at most inspected of \"500批次\", got \"501批次\""));
    }

    @Test
    void unusableNumberFailedIsRefused() {
        assertRefused(
                counted().failed(parseMeasure("-0.5件"))::build,
                noCount("failed", "-0.5件"),
                negative("failed", "-0.5件"),
                new Violation(
                        "UNIT_MISMATCH",
                        "failed",
                        "expected the unit of inspected, got \"-0.5件\""));
    }

    @Test
    void inspectionWithoutNumberAndRateIsEmpty() {
        assertRefused(
                halfYear().passed(parseMeasure("497批次"))::build,
                new Violation(
                        "EMPTY", "", "expected a number inspected or a pass rate, got neither"));
    }

    @Test
    void partOfAnInspectionIsRefused() {
        assertRefused(
                halfYear().inspected(parseMeasure("499.5批次"))::build,
                noCount("inspected", "499.5批次"));
    }

    @Test
    void weightIsNoNumberThatPassed() {
        assertRefused(
                halfYear().passRate(parseRatio("99.4%")).passed(parseMeasure("497吨"))::build,
                noCount("passed", "497吨"));
    }

    private static Violation noCount(String path, String printed) {
        return new Violation(
                "NOT_A_COUNT", path, "expected a whole count such as 415艘, got \"" + printed + '"');
    }

    @Test
    void negativeNumberInspectedIsRefused() {
        assertRefused(
                halfYear().inspected(parseMeasure("-500批次"))::build,
                negative("inspected", "-500批次"));
    }

    @Test
    void negativeNumberPassedIsRefused() {
        assertRefused(counted().passed(parseMeasure("-1批次"))::build, negative("passed", "-1批次"));
    }

    @Test
    void negativeRateIsRefused() {
        assertRefused(
                counted().passRate(parseRatio("-99.4%"))::build, negative("passRate", "-99.4%"));
    }

    private static Violation negative(String path, String printed) {
        return new Violation(
                "NEGATIVE", path, "expected a figure of 0 or more, got \"" + printed + '"');
    }

    @Test
    void numberPassedInAnotherUnitIsRefused() {
        assertRefused(counted().passed(parseMeasure("497件"))::build, mixed("497件"));
    }

    private static Violation mixed(String printed) {
        return new Violation(
                "UNIT_MISMATCH",
                "passed",
                "expected the unit of inspected, got \"" + printed + '"');
    }

    @Test
    void moreThanInspectedCannotPass() {
        assertRefused(
                counted().passed(parseMeasure("501批次"))::build,
                new Violation(
                        "EXCEEDS",
                        "passed",
                        "expected at most inspected of \"500批次\", got \"501批次\""));
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                counted()
                        .passRate(parseRatio("-1%"))
                        .passed(parseMeasure("-0.5件"))
                        .inspected(parseMeasure("-1.5批次"))::build,
                noCount("inspected", "-1.5批次"),
                negative("inspected", "-1.5批次"),
                noCount("passed", "-0.5件"),
                negative("passed", "-0.5件"),
                mixed("-0.5件"),
                negative("passRate", "-1%"));
    }

    @Test
    void subjectAndPeriodAreMandatory() {
        assertIncomplete(InspectionBatch.builder()::build, "InspectionBatch", "subject", "period");
    }

    @Test
    void inspectionIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(counted().build(), counted().build())
                .addEqualityGroup(
                        counted().subject(Label.of("水产品", "aquatic products")).build())
                .addEqualityGroup(counted().region(RegionCode.of("440307")).build())
                .addEqualityGroup(counted().period(ReferencePeriod.ofYear(2020)).build())
                .addEqualityGroup(counted().inspected(parseMeasure("501批次")).build())
                .addEqualityGroup(counted().passed(parseMeasure("496批次")).build())
                .addEqualityGroup(complete().build())
                .addEqualityGroup(complete().category(ProductCategory.FOOD).build())
                .addEqualityGroup(
                        complete().samplingStage(SamplingStage.CATERING).build())
                .addEqualityGroup(counted().failed(parseMeasure("3批次")).build())
                .addEqualityGroup(counted().passRate(parseRatio("99.40%")).build())
                .testEquals();
    }

    @Property
    @Domain(InspectionArbitraries.class)
    void anyInspectionIsRebuiltFromItsOwnFields(@ForAll InspectionBatch batch) {
        InspectionBatch rebuilt = InspectionBatch.builder()
                .subject(batch.subject())
                .category(batch.category())
                .samplingStage(batch.samplingStage())
                .failed(batch.failed())
                .region(batch.region())
                .period(batch.period())
                .inspected(batch.inspected())
                .passed(batch.passed())
                .passRate(batch.passRate())
                .build();
        assertRebuilt(rebuilt, batch);
    }

    @Property(tries = 100)
    @Domain(InspectionArbitraries.class)
    void inspectionIsTheSameAfterItsSerialisation(@ForAll InspectionBatch batch) {
        assertThat(SerializableTester.reserialize(batch)).isEqualTo(batch);
    }
}
