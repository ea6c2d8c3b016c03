package io.github.tongbi.core.aid;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;

import io.github.tongbi.arbitraries.AidArbitraries;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class AidStageOrderTest {
    private static AidFund.Builder arranged(String amount) {
        return AidFund.builder()
                .period(ReferencePeriod.ofYear(2020))
                .stage(AidStage.ARRANGED)
                .amount(parseMoney(amount));
    }

    private static AidStageAmount at(AidStage stage, String amount) {
        return AidStageAmount.builder().stage(stage).amount(parseMoney(amount)).build();
    }

    private static AidStageAmount at(AidStage stage, String amount, String date) {
        return AidStageAmount.builder()
                .stage(stage)
                .amount(parseMoney(amount))
                .date(LocalDate.parse(date))
                .build();
    }

    @Test
    void everyStageHasItsAmountAndDate() {
        AidFund fund = arranged("2997.32万元")
                .date(LocalDate.of(2020, 1, 15))
                .addStages(
                        at(AidStage.SPENT, "1000万元", "2020-06-30"),
                        at(AidStage.ALLOCATED, "2500万元"),
                        at(AidStage.DISBURSED, "2000万元", "2020-03-01"))
                .build();
        assertThat(fund.amountAt(AidStage.ARRANGED)).contains(parseMoney("2997.32万元"));
        assertThat(fund.amountAt(AidStage.ALLOCATED)).contains(parseMoney("2500万元"));
        assertThat(fund.amountAt(AidStage.SPENT)).contains(parseMoney("1000万元"));
        assertThat(fund.amountAt(AidStage.RECEIVED)).isEmpty();
        assertThat(fund.dateAt(AidStage.ARRANGED)).contains(LocalDate.of(2020, 1, 15));
        assertThat(fund.dateAt(AidStage.DISBURSED)).contains(LocalDate.of(2020, 3, 1));
        assertThat(fund.dateAt(AidStage.ALLOCATED)).isEmpty();
        assertThat(fund.dateAt(AidStage.RECEIVED)).isEmpty();
    }

    // equal amounts, amounts that rounding allows, money carried over, a final account of its own
    @ParameterizedTest
    @CsvSource({
        "100万元, ALLOCATED, 100万元",
        "100万元, ALLOCATED, 100.4万元",
        "1亿元, SPENT, 14999万元",
        "100万元, RECEIVED, 150万元",
        "100万元, FINAL_ACCOUNT, 150万元",
        "近100万元, SPENT, 99万元",
    })
    void amountMayReachTheOneBeforeIt(String arranged, AidStage stage, String amount) {
        AidFund fund = arranged(arranged).addStages(at(stage, amount)).build();
        assertThat(fund.amountAt(stage)).map(Figure::toString).contains(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "100万元, ALLOCATED, 101万元",
        "100万元, ALLOCATED, 100.6万元",
        "100万元, DISBURSED, 150万元",
        "100万元, SPENT, 150万元",
        "1亿元, SPENT, 15000万元整",
    })
    void amountAboveTheOneBeforeItIsRefused(String arranged, AidStage stage, String amount) {
        assertRefused(
                arranged(arranged).addStages(at(stage, amount))::build,
                exceeds("stages[0].amount", "ARRANGED", arranged, amount));
    }

    private static Violation exceeds(String path, String stage, String most, String amount) {
        return new Violation(
                "EXCEEDS",
                path,
                "expected at most " + stage + " of \"" + most + "\", got \"" + amount + '"');
    }

    @Test
    void amountIsComparedWithTheNearestOneTold() {
        assertRefused(
                arranged("100万元")
                                .addStages(
                                        at(AidStage.SPENT, "90万元"), at(AidStage.ALLOCATED, "80万元"))
                        ::build,
                exceeds("stages[0].amount", "ALLOCATED", "80万元", "90万元"));
    }

    @Test
    void fundItselfMayBeTheLaterStage() {
        assertRefused(
                arranged("100万元").stage(AidStage.SPENT).addStages(at(AidStage.DISBURSED, "80万元"))
                        ::build,
                exceeds("amount", "DISBURSED", "80万元", "100万元"));
    }

    @Test
    void noMoreIsSpentThanReceived() {
        assertRefused(
                arranged("100万元")
                                .addStages(
                                        at(AidStage.RECEIVED, "70万元"), at(AidStage.SPENT, "90万元"))
                        ::build,
                exceeds("stages[1].amount", "RECEIVED", "70万元", "90万元"));
    }

    @Test
    void stageThatIsToldTwiceIsRefused() {
        assertRefused(
                arranged("100万元")
                        .addStages(
                                at(AidStage.ARRANGED, "100万元"),
                                at(AidStage.SPENT, "90万元"),
                                at(AidStage.SPENT, "80万元"))::build,
                repeated(0, AidStage.ARRANGED),
                repeated(2, AidStage.SPENT));
    }

    private static Violation repeated(int index, AidStage stage) {
        return new Violation(
                "REPEATED",
                "stages[" + index + "].stage",
                "expected one amount of " + stage + ", got another");
    }

    @Test
    void amountInAnotherCurrencyIsRefusedAndNotCompared() {
        assertRefused(
                arranged("100万元").addStages(at(AidStage.SPENT, "900万美元"))::build,
                new Violation(
                        "CURRENCY_MISMATCH",
                        "stages[0].amount",
                        "expected an amount in CNY like amount, got \"900万美元\""));
    }

    @Test
    void dateBeforeThatOfAnEarlierStageIsRefused() {
        assertRefused(
                arranged("100万元")
                        .date(LocalDate.of(2020, 3, 1))
                        .addStages(
                                at(AidStage.DISBURSED, "90万元"),
                                at(AidStage.SPENT, "80万元", "2020-02-29"))::build,
                new Violation(
                        "OUT_OF_ORDER",
                        "stages[1].date",
                        "expected a date of SPENT on or after 2020-03-01 of the stage before it,"
                                + " got 2020-02-29"));
    }

    @Test
    void stagesMayBeReachedOnOneDay() {
        AidFund fund = arranged("100万元")
                .date(LocalDate.of(2020, 3, 1))
                .addStages(at(AidStage.SPENT, "80万元", "2020-03-01"))
                .build();
        assertThat(fund.dateAt(AidStage.SPENT)).isEqualTo(fund.date());
    }

    @Test
    void negativeAmountIsRefused() {
        assertRefused(
                () -> at(AidStage.SPENT, "-1元"),
                new Violation("NEGATIVE", "amount", "expected a figure of 0 or more, got \"-1元\""));
    }

    @Test
    void stageAndAmountAreMandatory() {
        assertIncomplete(AidStageAmount.builder()::build, "AidStageAmount", "stage", "amount");
    }

    @Test
    void stageAmountIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(at(AidStage.SPENT, "1元"), at(AidStage.SPENT, "1元"))
                .addEqualityGroup(at(AidStage.RECEIVED, "1元"))
                .addEqualityGroup(at(AidStage.SPENT, "2元"))
                .addEqualityGroup(at(AidStage.SPENT, "1元", "2020-03-01"))
                .testEquals();
    }

    @Property
    @Domain(AidArbitraries.class)
    void anyStageAmountIsRebuiltFromItsOwnFields(@ForAll AidFund fund) {
        for (AidStageAmount stage : fund.stages()) {
            AidStageAmount rebuilt = AidStageAmount.builder()
                    .stage(stage.stage())
                    .amount(stage.amount())
                    .date(stage.date())
                    .build();
            assertRebuilt(rebuilt, stage);
        }
    }
}
