package io.github.tongbi.indicators.share;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.quantity.UnitMismatchException;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.result.Verdict;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

class ShareTest {
    private static final Share RESTING = moratorium("415艘", "47艘");

    private static final ReferencePeriod QUARTER = ReferencePeriod.ofQuarter(2020, 1);

    private static Share moratorium(String resting, String exempt) {
        return Share.moratoriumRatio(season(resting, exempt));
    }

    private static Moratorium season(String resting, String exempt) {
        return Moratorium.builder()
                .season(ReferencePeriod.ofYear(2020))
                .resting(parseMeasure(resting))
                .exempt(parseMeasure(exempt))
                .build();
    }

    /** report-checks K01 and K02. */
    @Test
    void moratoriumRatioIsOfTheVesselsThatRestOrAreExempt() {
        assertThat(Shown.value(RESTING, 6)).isEqualTo("89.826840");
        assertThat(Shown.bounds(RESTING, 6)).isEqualTo("[89.826840, 89.826840]");
        assertThat(RESTING.judge(parseRatio("89.8%")).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(RESTING).hasToString("休渔比例 89.8%");
        assertThat(RESTING.explain(Locale.CHINA))
                .isEqualTo("休渔比例 = 休渔 ÷ (休渔 + 免休) = 415艘 ÷ (415艘 + 47艘) = 89.8268398268…%");
        assertThat(RESTING.explain(Locale.ENGLISH))
                .isEqualTo("moratorium ratio = resting ÷ (resting + exempt)"
                        + " = 415 vessels ÷ (415 vessels + 47 vessels) = 89.8268398268…%");
    }

    @Test
    void complementIsTheShareOfTheRest() {
        Share exempt = RESTING.complement();
        assertThat(Shown.value(exempt, 6)).isEqualTo("10.173160");
        assertThat(Shown.bounds(exempt, 6)).isEqualTo("[10.173160, 10.173160]");
        assertThat(exempt.toText(Locale.CHINA)).isEqualTo("休渔比例以外 10.2%");
        assertThat(exempt.toText(Locale.ENGLISH)).isEqualTo("outside the moratorium ratio 10.2%");
    }

    /** report-checks K26: the exports move in the part and in the whole. */
    @Test
    void shareOfPartsKnowsThatThePartIsInTheWhole() {
        Share exports = Share.ofParts(parseMoney("1.74亿美元"), parseMoney("0.67亿美元"));
        assertThat(Shown.value(exports, 4)).isEqualTo("72.1992");
        assertThat(Shown.bounds(exports, 4)).isEqualTo("(71.9917, 72.4066)");
        assertThat(Shown.bounds(exports.complement(), 4)).isEqualTo("(27.5934, 28.0083)");
    }

    @Test
    void shareOfAPrintedWholeTakesBothAsUnknown() {
        Share exports = Share.ofWhole(parseMoney("1.74亿美元"), parseMoney("2.41亿美元"));
        assertThat(Shown.value(exports, 4)).isEqualTo("72.1992");
        assertThat(Shown.bounds(exports, 4)).isEqualTo("(71.8427, 72.5572)");
        assertThat(exports.explain(Locale.CHINA))
                .isEqualTo("比重 = 部分 ÷ 总体 = 1.74亿美元 ÷ 2.41亿美元 = 72.1991701244…%");
        assertThat(exports.toText(Locale.ENGLISH)).isEqualTo("share 72.2%");
    }

    /** report-checks K36 and K37. */
    @Test
    void sharesOfTheFleet() {
        assertThat(Shown.value(Share.ofParts(parseMeasure("85艘"), parseMeasure("462艘")), 4))
                .isEqualTo("15.5393");
        assertThat(Shown.value(Share.ofWhole(parseMeasure("415艘"), parseMeasure("1146艘")), 4))
                .isEqualTo("36.2129");
    }

    /** Huilai 2021 (Jieyang news): 745 of 756 rest; Shenzhen 2020 (press): 1146 of 1526. */
    @Test
    void moratoriumRatiosOfOtherFleets() {
        assertThat(Share.ofWhole(parseMeasure("745艘"), parseMeasure("756艘")).percent(1))
                .hasToString("98.5%");
        assertThat(moratorium("1146艘", "380艘").percent(4)).hasToString("75.0983%");
    }

    @Test
    void passRateIsPassedOverInspected() {
        Share rate = Share.passRate(batch().inspected(Figure.count(154, Unit.BATCH))
                .passed(Figure.count(153, Unit.BATCH))
                .build());
        assertThat(rate).hasToString("合格率 99.4%");
        assertThat(rate.toText(Locale.ENGLISH)).isEqualTo("pass rate 99.4%");
        assertThat(rate.explain(Locale.CHINA))
                .isEqualTo("合格率 = 合格 ÷ 抽检 = 153批次 ÷ 154批次 = 99.3506493506…%");
    }

    @Test
    void passRateWithoutTheNumberPassedIsUndefined() {
        Share rate =
                Share.passRate(batch().inspected(Figure.count(154, Unit.BATCH)).build());
        assertThat(rate.outcome()).hasToString("Undefined[MISSING_INPUT] ——");
        assertThat(rate.toText(Locale.CHINA)).isEqualTo("合格率 ——");
        assertThat(rate.toText(Locale.ENGLISH)).isEqualTo("pass rate n/a");
        assertThat(rate.complement().outcome()).hasToString("Undefined[MISSING_INPUT] ——");
        assertThat(rate.explain(Locale.ENGLISH))
                .isEqualTo(
                        "pass rate = passed ÷ inspected = ? ÷ 154 batches = n/a (MISSING_INPUT)");
        assertThat(rate.judge(parseRatio("99.4%")).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    private static InspectionBatch.Builder batch() {
        return InspectionBatch.builder()
                .subject(Label.of("农产品", "farm products"))
                .period(ReferencePeriod.ofHalf(2020, 1));
    }

    /** Foreign investment of China 2012 by sector, and investment of a district of Huizhou. */
    @ParameterizedTest
    @CsvSource({
        "3.12亿美元, 177.23亿美元, 1.76",
        "83.61亿美元, 177.23亿美元, 47.18",
        "80.09亿美元, 177.23亿美元, 45.19",
        "61.23亿元, 203.73亿元, 30.05",
        "35.11亿元, 203.73亿元, 17.23",
        // technical renovation in industrial investment, so far and in the plans
        "0.85亿元, 2.20亿元, 38.64",
        "10亿元, 18亿元, 55.56",
    })
    void publishedShares(String part, String whole, String expected) {
        Share share = Share.ofWhole(parseMoney(part), parseMoney(whole));
        assertThat(Shown.value(share, 2)).isEqualTo(expected);
        assertThat(share.judgeAsPart()).isEqualTo(Verdict.CONSISTENT);
    }

    /** 技改 within 工业 within all investment: each part in its whole. */
    @ParameterizedTest
    @CsvSource({
        "0.85亿元, 0.85亿元, CONSISTENT",
        "0.86亿元, 0.85亿元, INCONSISTENT",
        "2.41亿元, 2.4亿元, TIGHT",
        "0.87亿元, 0.85亿元, INCONSISTENT",
        "0.00亿元, 0.85亿元, CONSISTENT",
        "-0.10亿元, 0.85亿元, INCONSISTENT",
        "0.85亿元, 0.00亿元, UNDECIDED",
    })
    void partThatExceedsItsWholeIsAFinding(String part, String whole, Verdict expected) {
        assertThat(Share.ofWhole(parseMoney(part), parseMoney(whole)).judgeAsPart())
                .isEqualTo(expected);
    }

    @Test
    void partAndWholeAreOfOnePeriod() {
        PeriodFigure<Money> part = PeriodFigure.of(QUARTER, parseMoney("1.74亿美元"));
        assertThat(Share.ofWhole(part, PeriodFigure.of(QUARTER, parseMoney("2.41亿美元")))
                        .percent(1))
                .hasToString("72.2%");
        PeriodFigure<Money> year =
                PeriodFigure.of(ReferencePeriod.ofYear(2020), parseMoney("9亿美元"));
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> Share.ofWhole(part, year))
                .withMessage("expected a part of 2020, got one of 2020-Q1");
    }

    @Test
    void jointMoratoriumRatioIsOfTheSums() {
        Share joint = Share.moratoriumRatio(List.of(season("415艘", "47艘"), season("745艘", "11艘")));
        assertThat(joint.outcome().orElseThrow().number()).isEqualTo(Rational.of(1160, 1218));
        assertThat(joint.explain(Locale.CHINA))
                .isEqualTo("休渔比例 = (休渔 + 休渔) ÷ (休渔 + 休渔 + 免休 + 免休)"
                        + " = (415艘 + 745艘) ÷ (415艘 + 745艘 + 47艘 + 11艘) = 95.2380952380…%");
        assertThat(joint.complement().outcome().orElseThrow().number())
                .isEqualTo(Rational.of(58, 1218));
        assertThat(Share.moratoriumRatio(List.of()).outcome())
                .hasToString("Undefined[MISSING_INPUT] ——");
    }

    @Test
    void moratoriaOfUnlikeSeasonsOrUnitsAreRefused() {
        Moratorium later = Moratorium.builder()
                .from(season("745艘", "11艘"))
                .season(ReferencePeriod.ofYear(2021))
                .build();
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> Share.moratoriumRatio(List.of(season("415艘", "47艘"), later)))
                .withMessage("expected moratoria of 2020, got one of 2021");
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Share.moratoriumRatio(
                        List.of(season("415艘", "47艘"), season("745条", "11条"))))
                .withMessage("expected measures in one unit, got 艘 and 条");
    }

    /** Half of 10 and all of 90 are 95 % together. */
    @Test
    void jointPassRateIsOfTheSums() {
        InspectionBatch half = batch().inspected(Figure.count(10, Unit.BATCH))
                .passed(Figure.count(5, Unit.BATCH))
                .build();
        InspectionBatch all = batch().inspected(Figure.count(90, Unit.BATCH))
                .passed(Figure.count(90, Unit.BATCH))
                .build();
        assertThat(Share.passRate(List.of(half, all)).percent(0)).hasToString("95%");
        assertThat(Share.passRate(List.of()).outcome()).hasToString("Undefined[MISSING_INPUT] ——");
        InspectionBatch items = batch().inspected(Figure.count(90, Unit.PIECE)).build();
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Share.passRate(List.of(half, items)))
                .withMessage("expected measures in one unit, got 批次 and 件");
    }

    @Test
    void whatFailedStandsInForAMissingCount() {
        InspectionBatch.Builder failed = batch().failed(Figure.count(1, Unit.BATCH));
        Share inspected =
                Share.passRate(failed.inspected(Figure.count(154, Unit.BATCH)).build());
        assertThat(inspected.explain(Locale.CHINA))
                .isEqualTo("合格率 = (抽检 − 不合格) ÷ 抽检 = (154批次 − 1批次) ÷ 154批次" + " = 99.3506493506…%");
        Share passed = Share.passRate(batch().failed(Figure.count(1, Unit.BATCH))
                .passed(Figure.count(153, Unit.BATCH))
                .passRate(parseRatio("99.4%"))
                .build());
        assertThat(passed.explain(Locale.ENGLISH))
                .isEqualTo("pass rate = passed ÷ (passed + failed)"
                        + " = 153 batches ÷ (153 batches + 1 batches) = 99.3506493506…%");
        Share all = Share.passRate(failed.passed(Figure.count(153, Unit.BATCH)).build());
        assertThat(all.explain(Locale.CHINA)).startsWith("合格率 = 合格 ÷ 抽检 = ");
        Share rateOnly = Share.passRate(batch().passRate(parseRatio("99.4%")).build());
        assertThat(rateOnly.explain(Locale.CHINA))
                .isEqualTo("合格率 = 合格 ÷ 抽检 = ? ÷ ? = —— (MISSING_INPUT)");
    }

    @Test
    void wholeOfZeroLeavesItUndefined() {
        Share none = moratorium("0艘", "0艘");
        assertThat(none.outcome()).hasToString("Undefined[ZERO_DENOMINATOR] ——");
        assertThat(none.complement().outcome()).hasToString("Undefined[ZERO_DENOMINATOR] ——");
    }

    @Test
    void unlikeFiguresAreRefusedNamingBoth() {
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Share.ofWhole(parseMoney("1.74亿美元"), parseMoney("2.4亿元")))
                .withMessage("expected amounts of one currency, got USD and CNY");
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Share.ofParts(parseMeasure("415艘"), parseMeasure("47个")))
                .withMessage("expected measures in one unit, got 艘 and 个")
                .satisfies(e -> assertThat(e.first()).isEqualTo(Unit.VESSEL))
                .satisfies(e -> assertThat(e.second()).isEqualTo(Unit.ITEM));
    }

    @Property
    void shareAndComplementMakeOne(
            @ForAll @IntRange(min = 1) int part, @ForAll @IntRange(min = 0) int rest) {
        Share share = Share.ofParts(parseMeasure(part + "艘"), parseMeasure(rest + "艘"));
        Rational number = share.outcome().orElseThrow().number();
        assertThat(share.complement().outcome().orElseThrow().number())
                .isEqualTo(Rational.ONE.minus(number));
        assertThat(Rational.of(part).dividedBy(number)).isEqualTo(Rational.of((long) part + rest));
    }
}
