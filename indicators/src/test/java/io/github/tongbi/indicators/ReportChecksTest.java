package io.github.tongbi.indicators;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parseRatio;
import static io.github.tongbi.indicators.TradeReport.EXPORTS;
import static io.github.tongbi.indicators.TradeReport.HALF;
import static io.github.tongbi.indicators.TradeReport.IMPORTS;
import static io.github.tongbi.indicators.TradeReport.QUARTER;
import static io.github.tongbi.indicators.TradeReport.SECOND_QUARTER;
import static io.github.tongbi.indicators.TradeReport.SURPLUS;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.average.Average;
import io.github.tongbi.indicators.completion.Completion;
import io.github.tongbi.indicators.completion.TimeProgress;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.growth.ImpliedBase;
import io.github.tongbi.indicators.growth.TimesReading;
import io.github.tongbi.indicators.occupancy.Occupancy;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Indicator;
import io.github.tongbi.indicators.result.Verdict;
import io.github.tongbi.indicators.share.SampleSize;
import io.github.tongbi.indicators.share.Share;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * Every relation among the figures of the half-year report 2020 of Dapeng New District that the
 * indicators express, by its number in the list of checks. Point and ends are rounded half-up to
 * the digits shown; an empty end is unbounded or was not computed.
 *
 * <p>Left out: K04t (tightening of several figures by each other) and K24 (length of an enumeration)
 * belong to an audit; K31 (dates), K32, K33 and K38 (style) compute nothing; K35 has no parts to
 * add. K22 is no indicator and stands by itself.
 */
class ReportChecksTest {
    private static final Label NAME = Label.of("推算数", "derived");
    private static final Label ITEM = Label.of("数", "figure");
    private static final ReferencePeriod APRIL = ReferencePeriod.parse("2020-01-01/P4M");
    private static final Formula ONE = number(1);

    static Stream<Arguments> trade() {
        Formula exports = Formula.of(Term.of(ITEM, EXPORTS.level()));
        Formula imports = Formula.of(Term.of(ITEM, IMPORTS.level()));
        Formula quarter = exports.plus(imports);
        Formula half = Formula.of(Term.of(ITEM, HALF.level()));
        return Stream.of(
                row("K03", QUARTER.level(), "2.410000", "2.400000", "2.420000"),
                row("K04a", base("1.74亿美元", "36.1%"), "1.278472", "1.274330", "1.282617"),
                row("K04b", base("0.67亿美元", "-2.8%"), "0.689300", "0.683805", "0.694802"),
                row("K04c", QUARTER.base(), "1.967772", "1.958134", "1.977419"),
                row("K04d", base("2.4亿美元", "22.6%"), "1.957586", "1.916021", "1.999184"),
                row("K04", QUARTER, "22.4735", "22.3308", "22.6164"),
                row("K04n", independentGrowth(), "", "21.3704", "23.5870"),
                row("K05", base("5.6亿美元", "25.84%"), "4.450095", "4.410187", "4.490007"),
                row("K06", SECOND_QUARTER.level(), "3.190000", "3.130000", "3.250000"),
                row("K06b", SECOND_QUARTER.base(), "2.482323", "2.432769", "2.531872"),
                row("K06c", SECOND_QUARTER, "28.5086", "28.3408", "28.6823"),
                row(
                        "K06d",
                        Derived.ratio(NAME, half.minus(quarter).dividedBy(quarter))
                                .in(Scale.TIMES),
                        "1.323651",
                        "1.293388",
                        "1.354167"),
                row("K25", SURPLUS.level(), "1.070000", "1.060000", "1.080000"),
                row("K25b", SURPLUS.base(), "0.589171", "0.579528", "0.598812"),
                row("K25c", SURPLUS, "81.6110", "80.3571", "82.9075"),
                row(
                        "K26",
                        Share.ofParts(EXPORTS.level(), IMPORTS.level()),
                        "72.1992",
                        "71.9917",
                        "72.4066"),
                row("K27", QUARTER.contributionOf(EXPORTS), "104.3644", "104.2303", "104.5011"),
                row("K28", QUARTER.pullOf(EXPORTS), "23.4544", "23.3359", "23.5732"),
                // cumulative figures do not fall: the second quarter of the forecast is positive
                row("K30", difference("5.6亿美元", "2.4亿美元"), "3.20", "3.10", "3.30"));
    }

    static Stream<Arguments> investment() {
        Figure<Money> received = parseMoney("2660.89万美元");
        Figure<Ratio> times = parseRatio("121倍");
        Formula receivedOverContracted = input(received).dividedBy(input(parseMoney("212.65万美元")));
        return Stream.of(
                row(
                        "K07",
                        ImpliedBase.ofIncrease(parseMeasure("27家"), parseMeasure("26家")),
                        "1",
                        "1",
                        "1"),
                row(
                        "K08",
                        ImpliedBase.ofGrowth(received, times, TimesReading.GREW_BY),
                        "21.8106",
                        "21.7215",
                        "21.9004"),
                row(
                        "K08b",
                        ImpliedBase.ofGrowth(received, times, TimesReading.GREW_TO),
                        "21.9908",
                        "21.9003",
                        "22.0821"),
                row(
                        "K09",
                        Derived.ratio(NAME, receivedOverContracted).in(Scale.TIMES),
                        "12.5130",
                        "12.5127",
                        "12.5133"),
                row("K09b", average("212.65万美元", "27家"), "7.8759", "7.8757", "7.8761"),
                row("K10", plan("2.20亿元", "12.2%"), "18.0328", "17.9184", "18.1481"),
                row("K11", plan("0.85亿元", "8.5%"), "10.0000", "9.8830", "10.1183"),
                row("K12m", byMonth("12.2%"), "-21.1333", "-21.1833", "-21.0833"),
                row("K13m", byMonth("8.5%"), "-24.8333", "-24.8833", "-24.7833"),
                row("K12d", byDay("12.2%"), "-20.8601", "-20.9101", "-20.8101"),
                row("K13d", byDay("8.5%"), "-24.5601", "-24.6101", "-24.5101"),
                row("K12r", neededOverPast("2.20亿元", "18亿元整"), "3.5909", "", ""),
                row("K13r", neededOverPast("0.85亿元", "10亿元整"), "5.3824", "", ""),
                row(
                        "K29",
                        Share.ofWhole(parseMoney("0.85亿元"), parseMoney("2.20亿元")),
                        "38.6364",
                        "38.3220",
                        "38.9522"));
    }

    static Stream<Arguments> counts() {
        return Stream.of(
                row("K01", share("415艘", "47艘"), "89.826840", "89.826840", "89.826840"),
                row("K02", share("47艘", "415艘"), "10.173160", "10.173160", "10.173160"),
                row(
                        "K14",
                        Occupancy.impliedCapacity(parseMeasure("57个"), parseRatio("93.7%")),
                        "60.8324",
                        "60.8000",
                        "60.8649"),
                row("K15", remaining("57个", "14个"), "43", "43", "43"),
                // the 8 are printed in 个, which the types keep apart from 家
                row("K16", remaining("97家", "8家"), "89", "89", "89"),
                // the 10 are only a part of those that left
                row("K17", remaining("194家", "10家以上"), "184", "", "184"),
                row("K18", total("18个", "2个", "6个"), "26", "26", "26"),
                row(
                        "K19",
                        average("1.63亿元", "8个").in(Scale.TEN_THOUSAND),
                        "2037.5000",
                        "2031.2500",
                        "2043.7500"),
                row("K20", average("1724.48万元", "85艘"), "20.288000", "20.287941", "20.288059"),
                row("K20_5000", power("1724.48万元", 5000), "3448.9600", "3448.9500", "3448.9700"),
                row("K20_7000", power("1724.48万元", 7000), "2463.5429", "2463.5357", "2463.5500"),
                row(
                        "K21",
                        Average.of(parseMeasure("1.08亿条"), parseMeasure("18家")).in(Scale.ONE),
                        "6000000.0",
                        "5972222.2",
                        "6027777.8"),
                row("K23", total("14个", "3个", "25个"), "42", "42", "42"),
                row("K34", aidFund(), "0.299732", "0.2997315", "0.2997325"),
                row("K36", share("85艘", "462艘"), "15.5393", "15.5393", "15.5393"),
                row(
                        "K37",
                        Share.ofWhole(parseMeasure("415艘"), parseMeasure("1146艘")),
                        "36.2129",
                        "36.2129",
                        "36.2129"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"trade", "investment", "counts"})
    <M extends Magnitude<M>> void checkOfTheReportIsReproduced(
            String id, Indicator<M> indicator, String point, String low, String high) {
        Range<M> bounds = indicator.bounds().orElseThrow();
        assertDigits(indicator, indicator.outcome().orElseThrow(), point);
        if (!low.isEmpty()) {
            assertDigits(indicator, bounds.lowerEndpoint(), low);
        }
        if (!high.isEmpty()) {
            assertDigits(indicator, bounds.upperEndpoint(), high);
        }
        assertThat(bounds.contains(indicator.outcome().orElseThrow())).as(id).isTrue();
    }

    private static <M extends Magnitude<M>> void assertDigits(
            Indicator<M> indicator, M actual, String expected) {
        if (!expected.isEmpty()) {
            BigDecimal decimal = new BigDecimal(expected);
            assertThat(actual.number()
                            .dividedBy(indicator.scale().factor())
                            .toDecimal(decimal.scale(), RoundingMode.HALF_UP))
                    .isEqualTo(decimal);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "22.6%, TIGHT",
        "22.5%, CONSISTENT",
    })
    void k04PrintedGrowthIsTight(String printed, Verdict expected) {
        assertThat(QUARTER.judge(parseRatio(printed)).verdict()).isEqualTo(expected);
    }

    @Test
    void printedFiguresThatCanBeRecomputedAreConsistent() {
        assertThat(share("415艘", "47艘").judge(parseRatio("89.8%")).verdict())
                .isEqualTo(Verdict.CONSISTENT);
        assertThat(QUARTER.level().judge(parseMoney("2.4亿美元")).verdict())
                .isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void k14ReadingByTenantIsInconsistent() {
        assertThat(Occupancy.impliedCapacity(parseMeasure("57个"), parseRatio("93.7%"))
                        .judgeAsCount())
                .isEqualTo(Verdict.INCONSISTENT);
    }

    @Test
    void k22SmallestSampleOfThePassRate() {
        assertThat(SampleSize.smallestFor(parseRatio("99.4%"))).isEqualTo(154);
    }

    private static Arguments row(
            String id, Indicator<?> indicator, String point, String low, String high) {
        return Arguments.of(id, indicator, point, low, high);
    }

    private static Formula number(long whole) {
        return Formula.constant(Rational.of(whole));
    }

    private static <M extends Magnitude<M>> Formula input(Figure<M> figure) {
        return Formula.of(Term.of(ITEM, figure));
    }

    private static Derived<Money> base(String level, String growth) {
        return ImpliedBase.ofGrowth(parseMoney(level), parseRatio(growth), TimesReading.GREW_BY);
    }

    /** The growth of the total with its parts taken as two unknowns above and two below. */
    private static Derived<Ratio> independentGrowth() {
        return Derived.ratio(
                NAME,
                input(EXPORTS.level())
                        .plus(input(IMPORTS.level()))
                        .dividedBy(QUARTER.base().formula())
                        .minus(ONE));
    }

    private static Derived<Money> difference(String minuend, String subtrahend) {
        return Derived.difference(
                NAME, Term.of(ITEM, parseMoney(minuend)), Term.of(ITEM, parseMoney(subtrahend)));
    }

    private static Derived<Measure> remaining(String stock, String left) {
        return Derived.difference(
                NAME, Term.of(ITEM, parseMeasure(stock)), Term.of(ITEM, parseMeasure(left)));
    }

    private static Derived<Measure> total(String first, String second, String third) {
        return Derived.of(
                NAME,
                input(parseMeasure(first))
                        .plus(input(parseMeasure(second)))
                        .plus(input(parseMeasure(third))),
                Measure.of(0, Unit.ITEM),
                Scale.ONE);
    }

    private static Share share(String part, String rest) {
        return Share.ofParts(parseMeasure(part), parseMeasure(rest));
    }

    private static Derived<Money> average(String total, String count) {
        return Average.of(parseMoney(total), parseMeasure(count));
    }

    private static Derived<Money> plan(String completed, String rate) {
        return Completion.impliedPlan(parseMoney(completed), parseRatio(rate));
    }

    private static Indicator<?> byMonth(String rate) {
        return TimeProgress.byMonth(APRIL).gapOf(parseRatio(rate));
    }

    private static Indicator<?> byDay(String rate) {
        return TimeProgress.byDay(APRIL).gapOf(parseRatio(rate));
    }

    /** The pace that the last eight months need over the pace of the first four. */
    private static Derived<Ratio> neededOverPast(String completed, String plan) {
        Formula done = input(parseMoney(completed));
        Formula needed = input(parseMoney(plan)).minus(done).dividedBy(number(8));
        return Derived.ratio(NAME, needed.dividedBy(done.dividedBy(number(4)))).in(Scale.TIMES);
    }

    /** The power of the retired vessels at so many yuan per kilowatt. */
    private static Derived<Measure> power(String subsidy, long yuanPerKilowatt) {
        return Derived.of(
                NAME,
                input(parseMoney(subsidy)).dividedBy(number(yuanPerKilowatt)),
                Measure.of(0, Unit.KILOWATT),
                Scale.ONE);
    }

    private static Derived<Money> aidFund() {
        Figure<Money> fund = parseMoney("2997.32万元");
        return Derived.of(NAME, input(fund), fund.value(), Scale.HUNDRED_MILLION);
    }
}
