package io.github.tongbi.indicators.contribution;

import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parsePoints;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.TradeReport;
import io.github.tongbi.indicators.growth.Growth;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.UndefinedReason;
import io.github.tongbi.indicators.result.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

class DecompositionTest {
    private static final Label TOTAL = Label.of("合计", "total");

    /** Industrial investment of Shanxi in the first half of 2021: shares a year earlier and growth. */
    private static final Decomposition<Ratio> SHANXI = Decomposition.of(List.of(
            baseShare("第一产业", "17.7%", "14.3%"),
            baseShare("第二产业", "44.3%", "43.8%"),
            baseShare("第三产业", "38.0%", "-23.5%")));

    /** Industry of Changzhou in the first half of 2014: output of 846.9亿元, high-tech 357.1亿元. */
    private static final Decomposition<Money> CHANGZHOU = Decomposition.ofTotal(
            Part.ofGrowth(TOTAL, parseMoney("846.9亿元"), parseRatio("14.1%")),
            List.of(Part.ofGrowth(
                    Label.of("高新技术产业", "high-tech industry"),
                    parseMoney("357.1亿元"),
                    parseRatio("22.0%"))));

    private static Part<Ratio> baseShare(String name, String share, String growth) {
        return Part.ofBaseShare(Label.of(name, name), parseRatio(share), parseRatio(growth));
    }

    private static Part<Money> part(String name, String current, String base) {
        return Part.ofLevels(Label.of(name, name), parseMoney(current), parseMoney(base));
    }

    private static Decomposition<Money> of(Part<Money> first, Part<Money> second) {
        return Decomposition.of(List.of(first, second));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // pull, its interval, printed, verdict; share now, its interval, printed, verdict
                "0; 2.5311; (2.5151, 2.5471); 2.5; CONSISTENT;"
                        + " 17.9029; (17.8352, 17.9707); 17.9%; CONSISTENT",
                "1; 19.4034; (19.3594, 19.4475); 19.4; CONSISTENT;"
                        + " 56.3724; (56.2879, 56.4570); 56.3%; TIGHT",
                "2; -8.9300; (-8.9608, -8.8993); -8.9; CONSISTENT;"
                        + " 25.7246; (25.6620, 25.7874); 25.8%; TIGHT"
            })
    void sharesAndGrowthOfShanxiGivePullsAndNewShares(
            int position,
            String pull,
            String pullBounds,
            String printedPull,
            Verdict pullVerdict,
            String share,
            String shareBounds,
            String printedShare,
            Verdict shareVerdict) {
        Part<Ratio> part = SHANXI.parts().get(position);
        assertThat(Shown.value(SHANXI.pullOf(part), 4)).isEqualTo(pull);
        assertThat(open(Shown.bounds(SHANXI.pullOf(part), 4))).isEqualTo(pullBounds);
        assertThat(SHANXI.pullOf(part).judge(parsePoints(printedPull + "个百分点")).verdict())
                .isEqualTo(pullVerdict);
        assertThat(Shown.value(SHANXI.shareOf(part), 4)).isEqualTo(share);
        assertThat(open(Shown.bounds(SHANXI.shareOf(part), 4))).isEqualTo(shareBounds);
        assertThat(SHANXI.shareOf(part).judge(parseRatio(printedShare)).verdict())
                .isEqualTo(shareVerdict);
    }

    /** The ends alone: which of them belong to the interval plays no part here. */
    private static String open(String bounds) {
        return bounds.replace('[', '(').replace(']', ')');
    }

    @Test
    void pullsOfShanxiSumToItsGrowth() {
        assertThat(Shown.value(SHANXI.growth(), 4)).isEqualTo("13.0045");
        assertThat(open(Shown.bounds(SHANXI.growth(), 4))).isEqualTo("(12.9137, 13.0953)");
        assertThat(SHANXI.growth().judge(parseRatio("13.0%")).verdict())
                .isEqualTo(Verdict.CONSISTENT);
        Part<Ratio> secondary = SHANXI.parts().get(1);
        assertThat(Shown.value(SHANXI.contributionOf(secondary), 4)).isEqualTo("149.2053");
        assertThat(open(Shown.bounds(SHANXI.contributionOf(secondary), 4)))
                .isEqualTo("(148.5070, 149.9132)");
        assertThat(Shown.value(SHANXI.growthOf(secondary), 1)).isEqualTo("43.8");
    }

    @Test
    void partOfAPrintedTotalLeavesARemainder() {
        Part<Money> highTech = CHANGZHOU.parts().get(0);
        assertThat(Shown.value(CHANGZHOU.shareOf(highTech), 2)).isEqualTo("42.17");
        assertThat(Shown.value(CHANGZHOU.contributionOf(highTech), 2)).isEqualTo("61.53");
        assertThat(open(Shown.bounds(CHANGZHOU.contributionOf(highTech), 2)))
                .isEqualTo("(61.21, 61.85)");
        assertThat(Shown.value(CHANGZHOU.pullOf(highTech), 2)).isEqualTo("8.68");
        assertThat(open(Shown.bounds(CHANGZHOU.pullOf(highTech), 4))).isEqualTo("(8.6540, 8.6974)");
        assertThat(Shown.value(CHANGZHOU.baseShareOf(highTech), 4)).isEqualTo("39.4352");

        Part<Money> rest = CHANGZHOU.remainder();
        assertThat(CHANGZHOU.parts()).containsExactly(highTech, rest);
        assertThat(Shown.value(CHANGZHOU.contributionOf(rest), 4)).isEqualTo("38.4700");
        assertThat(open(Shown.bounds(CHANGZHOU.contributionOf(rest), 4)))
                .isEqualTo("(38.1508, 38.7870)");
        assertThat(Shown.value(CHANGZHOU.growthOf(rest), 4)).isEqualTo("8.9561");
        assertThat(CHANGZHOU.contributionOf(rest).toText(Locale.CHINA)).isEqualTo("其他贡献率 38.47%");
    }

    /** The printed change of 2.5 points does not follow from the printed growth rates. */
    @Test
    void changeOfAShareKnowsWhatBothSharesHaveInCommon() {
        Part<Money> highTech = CHANGZHOU.parts().get(0);
        assertThat(Shown.value(CHANGZHOU.shareChangeOf(highTech), 2)).isEqualTo("2.73");
        assertThat(open(Shown.bounds(CHANGZHOU.shareChangeOf(highTech), 2)))
                .isEqualTo("(2.70, 2.76)");
        assertThat(CHANGZHOU
                        .shareChangeOf(highTech)
                        .judge(parsePoints("2.5个百分点"))
                        .verdict())
                .isEqualTo(Verdict.INCONSISTENT);
        assertThat(CHANGZHOU.shareChangeOf(highTech).name().en())
                .isEqualTo("change of the share of high-tech industry");
    }

    /** report-checks K27 and K28. */
    @Test
    void componentsOfAnAggregateAreItsParts() {
        Decomposition<Money> trade = TradeReport.QUARTER.decomposition();
        Part<Money> exports = trade.parts().get(0);
        Part<Money> imports = trade.parts().get(1);
        assertThat(exports).isSameAs(TradeReport.EXPORTS.part());
        assertThat(Shown.value(trade.contributionOf(exports), 4)).isEqualTo("104.3644");
        assertThat(Shown.bounds(trade.contributionOf(exports), 4))
                .isEqualTo("(104.2303, 104.5011)");
        assertThat(Shown.value(trade.contributionOf(imports), 4)).isEqualTo("-4.3644");
        assertThat(Shown.value(trade.pullOf(exports), 4)).isEqualTo("23.4544");
        assertThat(Shown.bounds(trade.pullOf(exports), 4)).isEqualTo("(23.3359, 23.5732)");
        assertThat(Shown.value(trade.pullOf(imports), 4)).isEqualTo("-0.9808");
        assertThat(Shown.value(trade.growth(), 4)).isEqualTo("22.4735");
        assertThat(Shown.bounds(trade.growth(), 4)).isEqualTo("(22.3308, 22.6164)");
        assertThat(trade.remarkOn(exports))
                .contains(
                        Label.of(
                                "出口贡献率超过100%，因为进口与总量反向变动",
                                "exports contribute more than 100% because imports moved against the total"));
        assertThat(trade.remarkOn(imports))
                .contains(Label.of(
                        "进口贡献率为负，因为进口与总量反向变动",
                        "imports contribute less than 0% because they moved against the total"));
        assertThat(TradeReport.SURPLUS
                        .decomposition()
                        .shareOf(exports)
                        .outcome()
                        .orElseThrow())
                .isEqualTo(new Ratio(Rational.of(174, 107)));
    }

    @Test
    void levelsOfTwoYearsGiveEverything() {
        Part<Money> up = part("甲", "1.5亿元", "1.0亿元");
        Part<Money> down = part("乙", "2.7亿元", "3.0亿元");
        Part<Money> also = part("丙", "0.9亿元", "1.0亿元");
        Decomposition<Money> total = Decomposition.of(List.of(up, down, also));
        assertThat(Shown.value(total.growth(), 2)).isEqualTo("2.00");
        assertThat(Shown.value(total.contributionOf(up), 1)).isEqualTo("500.0");
        assertThat(Shown.value(total.pullOf(down), 2)).isEqualTo("-6.00");
        assertThat(Shown.value(total.growthOf(down), 2)).isEqualTo("-10.00");
        assertThat(Shown.value(total.baseShareOf(up), 2)).isEqualTo("20.00");
        assertThat(total.remarkOn(up).orElseThrow().zh()).contains("因为乙、丙与");
        assertThat(total.remarkOn(up).orElseThrow().en()).contains("because 乙, 丙 moved");
        assertThat(total.contributionOf(up).explain(Locale.CHINA))
                .isEqualTo("甲贡献率 = (甲 − 上年同期甲)"
                        + " ÷ (甲 − 上年同期甲 + 乙 − 上年同期乙 + 丙 − 上年同期丙)"
                        + " = (1.5亿元 − 1.0亿元)"
                        + " ÷ (1.5亿元 − 1.0亿元 + 2.7亿元 − 3.0亿元 + 0.9亿元 − 1.0亿元)"
                        + " = 500%");
        assertThat(total.contributionOf(up).bounds()).hasToString("Undefined[UNBOUNDED] ——");
    }

    /** Daya Bay 2020: electronics contributed 150.8 % to the growth of industry, which is no error. */
    @Test
    void contributionAboveOneHundredPercentIsTold() {
        Decomposition<Money> industry =
                of(part("电子", "25.08亿元", "10.00亿元"), part("其余", "34.92亿元", "40.00亿元"));
        Part<Money> electronics = industry.parts().get(0);
        assertThat(Shown.value(industry.contributionOf(electronics), 1)).isEqualTo("150.8");
        assertThat(industry.remarkOn(electronics)).isPresent();
    }

    @Test
    void ordinaryContributionsNeedNoRemark() {
        Part<Money> all = part("甲", "1.5亿元", "1.0亿元");
        Part<Money> none = part("乙", "2.0亿元", "2.0亿元");
        assertThat(of(all, none).remarkOn(all)).isEmpty();
        assertThat(of(all, none).remarkOn(none)).isEmpty();
    }

    @Test
    void currentSharesAreLevelsOfTheTotal() {
        Part<Ratio> exports =
                Part.ofShare(Label.of("出口", "exports"), parseRatio("72.2%"), parseRatio("36.1%"));
        Part<Ratio> imports =
                Part.ofShare(Label.of("进口", "imports"), parseRatio("27.8%"), parseRatio("-2.8%"));
        Decomposition<Ratio> trade = Decomposition.of(List.of(exports, imports));
        assertThat(Shown.value(trade.growth(), 2)).isEqualTo("22.47");
        assertThat(Shown.value(trade.contributionOf(exports), 1)).isEqualTo("104.4");
        assertThat(Shown.value(trade.shareOf(exports), 1)).isEqualTo("72.2");
    }

    @Test
    void totalThatDidNotMoveHasPullsButNoContributions() {
        Part<Money> up = part("甲", "1.5亿元", "1.0亿元");
        Decomposition<Money> total = of(up, part("乙", "0.5亿元", "1.0亿元"));
        assertThat(total.contributionOf(up).outcome()).hasToString("Undefined[TOTAL_UNCHANGED] ——");
        assertThat(Shown.value(total.pullOf(up), 1)).isEqualTo("25.0");
        assertThat(total.remarkOn(up)).isEmpty();
    }

    @Test
    void changeThatMayBeZeroLeavesNoIntervalForContributions() {
        Part<Money> up = part("甲", "1.5亿元", "1.0亿元");
        Decomposition<Money> total = of(up, part("乙", "0.6亿元", "1.0亿元"));
        assertThat(Shown.value(total.contributionOf(up), 1)).isEqualTo("500.0");
        assertThat(total.contributionOf(up).bounds()).hasToString("Undefined[UNBOUNDED] ——");
        assertThat(total.contributionOf(up).judge(parseRatio("400.0%")).verdict())
                .isEqualTo(Verdict.UNDECIDED);
        assertThat(total.pullOf(up).bounds().value()).isPresent();
    }

    /** The totals have the outcomes of a growth of two figures. */
    @ParameterizedTest
    @CsvSource({
        "1.0, 0.0",
        "0.0, 0.0",
        "-1.0, 0.0",
        "1.0, -1.0",
        "-1.0, -1.0",
        "0.0, -1.0",
        "-1.0, 1.0",
        "0.0, 1.0",
        "2.0, 1.0"
    })
    void totalsAreUndefinedAsGrowthIs(String current, String base) {
        Part<Money> only = part("甲", current + "亿元", base + "亿元");
        Decomposition<Money> total = Decomposition.of(List.of(only));
        Growth<Money> growth =
                Growth.yearOnYear(parseMoney(current + "亿元"), parseMoney(base + "亿元"));
        assertThat(reason(total.pullOf(only).outcome())).isEqualTo(reason(growth.outcome()));
        assertThat(reason(total.growth().outcome())).isEqualTo(reason(growth.outcome()));
        assertThat(reason(total.growthOf(only).outcome())).isEqualTo(reason(growth.outcome()));
    }

    private static Optional<UndefinedReason> reason(Outcome<?> outcome) {
        return outcome instanceof Outcome.Undefined<?> undefined
                ? Optional.of(undefined.reason())
                : Optional.empty();
    }

    @Test
    void partThatFellByOneHundredPercentHasNoBase() {
        Part<Money> gone = Part.ofGrowth(TOTAL, parseMoney("0.0亿元"), parseRatio("-100%"));
        Decomposition<Money> total = Decomposition.of(List.of(gone));
        assertThat(total.growth().outcome()).hasToString("Undefined[MISSING_BASE] ——");
        assertThat(total.contributionOf(gone).outcome()).hasToString("Undefined[MISSING_BASE] ——");
    }

    @Test
    void unlikePartsAreRefused() {
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> of(part("甲", "1亿元", "1亿元"), part("乙", "1亿美元", "1亿美元")))
                .withMessage("expected amounts of one currency, got CNY and USD");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> part("甲", "1亿元", "1亿美元"))
                .withMessage("expected amounts of one currency, got CNY and USD");
        Part<Ratio> now = Part.ofShare(TOTAL, parseRatio("50.0%"), parseRatio("1.0%"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decomposition.of(List.of(baseShare("甲", "50.0%", "1.0%"), now)))
                .withMessage("expected parts that are all known by base shares or none,"
                        + " got 甲 (50.0% × 1.0%) and 合计 (50.0% − 50.0% ÷ (1 + 1.0%))");
    }

    @Test
    void sharesHaveToSumToTheWhole() {
        assertThat(Decomposition.of(List.of(
                                baseShare("甲", "33.3%", "1.0%"),
                                baseShare("乙", "33.3%", "1.0%"),
                                baseShare("丙", "33.3%", "1.0%")))
                        .parts())
                .hasSize(3);
        Figure<Ratio> half = parseRatio("50.0%").exact();
        assertThat(Decomposition.of(List.of(
                                Part.ofBaseShare(TOTAL, half, half),
                                Part.ofBaseShare(TOTAL, half, half)))
                        .parts())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decomposition.of(
                        List.of(baseShare("甲", "50.0%", "1.0%"), baseShare("乙", "49.8%", "1.0%"))))
                .withMessage("expected shares that can sum to 1, got a sum of 0.998");
        Part<Ratio> some = baseShare("甲", "50.0%", "4.0%");
        Decomposition<Ratio> rest =
                Decomposition.ofTotal(baseShare("合计", "100%", "3.0%"), List.of(some));
        assertThat(Shown.value(rest.pullOf(some), 1)).isEqualTo("2.0");
        assertThat(Shown.value(rest.growthOf(rest.remainder()), 1)).isEqualTo("2.0");
    }

    @Test
    void totalNeedsPartsOfItsOwn() {
        Part<Money> up = part("甲", "1.5亿元", "1.0亿元");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decomposition.of(List.<Part<Money>>of()))
                .withMessage("expected at least one part of the total, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(up.subtracted(), up))
                .withMessage("expected a first part that is added, got −甲 (1.5亿元 − 1.0亿元)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decomposition.ofTotal(up.subtracted(), List.of(up)))
                .withMessage("expected a total that is added, got −甲 (1.5亿元 − 1.0亿元)");
        Part<Money> other = part("乙", "1亿元", "1亿元");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(up, up).pullOf(other))
                .withMessage("expected a part of the total, got 乙 (1亿元 − 1亿元)");
    }

    @Test
    void subtractedPartContributesTheOtherWay() {
        Part<Money> exports = part("出口", "3.0亿元", "2.0亿元");
        Part<Money> imports = part("进口", "1.5亿元", "1.0亿元").subtracted();
        Decomposition<Money> balance = of(exports, imports);
        assertThat(Shown.value(balance.growth(), 1)).isEqualTo("50.0");
        assertThat(Shown.value(balance.contributionOf(imports), 1)).isEqualTo("-100.0");
        assertThat(Shown.value(balance.pullOf(imports), 1)).isEqualTo("-50.0");
        assertThat(imports.subtracted().isSubtracted()).isFalse();
    }
}
