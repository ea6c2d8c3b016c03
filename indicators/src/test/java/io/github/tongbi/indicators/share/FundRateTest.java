package io.github.tongbi.indicators.share;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.aid.AidStage;
import io.github.tongbi.core.aid.AidStageAmount;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

class FundRateTest {
    private static final ReferencePeriod HALF = ReferencePeriod.ofHalf(2020, 1);
    private static final AidFund FUND = fund("2997.32万元")
            .addStages(stage(AidStage.ALLOCATED, "2900.00万元"))
            .addStages(stage(AidStage.DISBURSED, "2000.00万元"))
            .addStages(stage(AidStage.RECEIVED, "2200.00万元"))
            .addStages(stage(AidStage.SPENT, "1500.00万元"))
            .build();

    private static AidFund.Builder fund(String arranged) {
        return AidFund.builder().period(HALF).stage(AidStage.ARRANGED).amount(parseMoney(arranged));
    }

    private static AidStageAmount stage(AidStage stage, String amount) {
        return AidStageAmount.builder().stage(stage).amount(parseMoney(amount)).build();
    }

    @Test
    void rateNamesBothItsStages() {
        List<AidFund> one = List.of(FUND);
        assertThat(FundRate.allocation(one, AidStage.ARRANGED)).hasToString("下达率(占安排) 96.8%");
        assertThat(FundRate.disbursement(one, AidStage.ARRANGED)).hasToString("拨付率(占安排) 66.7%");
        assertThat(FundRate.disbursement(one, AidStage.ALLOCATED)).hasToString("拨付率(占下达) 69.0%");
        assertThat(FundRate.receipt(one, AidStage.ARRANGED)).hasToString("到位率(占安排) 73.4%");
        assertThat(FundRate.spending(one, AidStage.ARRANGED)).hasToString("执行率(占安排) 50.0%");
        assertThat(FundRate.spending(one, AidStage.DISBURSED)).hasToString("支出率(占拨付) 75.0%");
        assertThat(FundRate.spending(one, AidStage.RECEIVED)).hasToString("支出率(占到位) 68.2%");
    }

    /** What was carried over is received beside what was paid out. */
    @Test
    void moreCanBeReceivedThanWasPaidOut() {
        FundRate receipt = FundRate.receipt(List.of(FUND), AidStage.DISBURSED);
        assertThat(receipt).hasToString("到位率(占拨付) 110.0%");
        assertThat(receipt.toText(Locale.ENGLISH)).isEqualTo("received of disbursed 110.0%");
        assertThat(receipt.explain(Locale.CHINA))
                .isEqualTo("到位率(占拨付) = 到位 ÷ 拨付 = 2200.00万元 ÷ 2000.00万元 = 110%");
        assertThat(Shown.bounds(receipt, 4)).isEqualTo("(109.9995, 110.0005)");
    }

    @Test
    void englishNamesTellTheStages() {
        List<AidFund> one = List.of(FUND);
        assertThat(FundRate.allocation(one, AidStage.ARRANGED).name().en())
                .isEqualTo("allocated of arranged");
        assertThat(FundRate.spending(one, AidStage.ARRANGED).name().en())
                .isEqualTo("spent of arranged");
    }

    /** Half of 10 and all of 90 are 95 % together. */
    @Test
    void jointRateIsOfTheSums() {
        AidFund half = fund("10万元").addStages(stage(AidStage.SPENT, "5万元")).build();
        AidFund all = fund("90万元").addStages(stage(AidStage.SPENT, "90万元")).build();
        assertThat(FundRate.spending(List.of(half, all), AidStage.ARRANGED).percent(0))
                .hasToString("95%");
    }

    @Test
    void stageThatIsNotToldIsMissing() {
        AidFund arranged = fund("2997.32万元").build();
        assertThat(FundRate.disbursement(List.of(arranged), AidStage.ARRANGED).outcome())
                .hasToString("Undefined[MISSING_INPUT] ——");
        assertThat(FundRate.disbursement(List.of(FUND, arranged), AidStage.ARRANGED)
                        .explain(Locale.CHINA))
                .isEqualTo("拨付率(占安排) = (拨付 + 拨付) ÷ (安排 + 安排)"
                        + " = (2000.00万元 + ?) ÷ (2997.32万元 + 2997.32万元) = —— (MISSING_INPUT)");
        assertThat(FundRate.disbursement(List.of(), AidStage.ARRANGED).explain(Locale.ENGLISH))
                .isEqualTo("disbursed of arranged = disbursed ÷ arranged = ? ÷ ?"
                        + " = n/a (MISSING_INPUT)");
        AidFund nothing = fund("0万元").addStages(stage(AidStage.SPENT, "0万元")).build();
        assertThat(FundRate.spending(List.of(nothing), AidStage.ARRANGED).outcome())
                .hasToString("Undefined[ZERO_DENOMINATOR] ——");
    }

    @ParameterizedTest
    @CsvSource({"RECEIVED", "SPENT", "FINAL_ACCOUNT"})
    void laterStageToDivideByIsRefused(AidStage of) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundRate.receipt(List.of(FUND), of))
                .withMessage("expected a stage before RECEIVED, got " + of);
    }

    @Test
    void fundsOfUnlikePeriodsOrCurrenciesAreRefused() {
        AidFund year = AidFund.builder()
                .from(FUND)
                .period(ReferencePeriod.ofYear(2020))
                .build();
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> FundRate.spending(List.of(FUND, year), AidStage.ARRANGED))
                .withMessage("expected funds of 2020-S1, got one of 2020");
        AidFund dollars = fund("10万美元").build();
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> FundRate.spending(List.of(FUND, dollars), AidStage.ARRANGED))
                .withMessage("expected amounts of one currency, got CNY and USD");
    }

    /** Poverty alleviation 2017 and 2018, central and local funds in 亿元: 200亿元 more. */
    @Test
    void partsOfTheAidFundsAddUp() {
        Derived<Money> later = sum("322.64亿元", "738.31亿元");
        Derived<Money> earlier = sum("307.01亿元", "553.94亿元");
        assertThat(later).hasToString("合计 1060.95亿元");
        assertThat(earlier).hasToString("合计 860.95亿元");
        assertThat(later.outcome().orElseThrow().minus(earlier.outcome().orElseThrow()))
                .isEqualTo(parseMoney("200亿元").value());
    }

    private static Derived<Money> sum(String first, String second) {
        return Derived.sum(
                Label.of("合计", "total"),
                Term.of(Label.of("中央", "central"), parseMoney(first)),
                Term.of(Label.of("地方", "local"), parseMoney(second)));
    }

    /** Aid 2020: so much more to so much, funds in 亿元, projects and workers in 万. */
    @Test
    void increaseAndLevelGiveTheGrowth() {
        assertThat(growth(parseMoney("790.58亿元"), parseMoney("520.37亿元"))).isEqualTo("192.58");
        assertThat(growth(parseMeasure("28.11万个"), parseMeasure("17.51万个"))).isEqualTo("165.19");
        assertThat(growth(parseMeasure("2353万人"), parseMeasure("1251万人"))).isEqualTo("113.52");
    }

    private static <Q extends Quantity<Q>> String growth(Figure<Q> level, Figure<Q> increase) {
        Formula more = Formula.of(Term.of(Label.of("增加", "increase"), increase));
        Formula base = Formula.of(Term.of(Label.of("达到", "level"), level)).minus(more);
        Derived<Ratio> growth = Derived.ratio(Label.of("增长", "growth"), more.dividedBy(base));
        assertThat(base.value().orElseThrow()).isGreaterThan(Rational.ZERO);
        return Shown.value(growth, 2);
    }
}
