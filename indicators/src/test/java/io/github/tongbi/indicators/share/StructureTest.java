package io.github.tongbi.indicators.share;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parsePoints;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.quantity.UnitMismatchException;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Verdict;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

class StructureTest {
    private static final Derived<Points> CHANGZHOU = StructureChange.ofGrowth(
            parseMoney("357.1亿元"), parseRatio("22.0%"), parseMoney("846.9亿元"), parseRatio("14.1%"));

    private static Term<Money> part(String zh, String en, String amount) {
        return Term.of(Label.of(zh, en), parseMoney(amount));
    }

    /** Foreign investment of China 2012 by sector; the rest of 177.23 is 10.41. */
    @Test
    void sharesOfAllPartsAreOfTheirSum() {
        Structure<Money> structure = Structure.of(List.of(
                part("农业", "farming", "3.12亿美元"),
                part("制造业", "manufacturing", "83.61亿美元"),
                part("服务业", "services", "80.09亿美元"),
                part("其他", "other", "10.41亿美元")));
        assertThat(structure.whole()).hasToString("总体 177.23亿美元");
        assertThat(structure.shares())
                .extracting(share -> Shown.value(share, 2))
                .containsExactly("1.76", "47.18", "45.19", "5.87");
        Share farming = structure.shares().get(0);
        assertThat(farming).hasToString("农业比重 1.8%");
        assertThat(farming.name().en()).isEqualTo("share of farming");
        assertThat(farming.explain(Locale.CHINA))
                .startsWith("农业比重 = 农业 ÷ (农业 + 制造业 + 服务业 + 其他) = 3.12亿美元 ÷ ");
    }

    /** report-checks K26: exports move in the part and in the whole. */
    @Test
    void sharesKnowThatThePartIsInTheWhole() {
        Structure<Money> trade = Structure.of(
                List.of(part("出口", "exports", "1.74亿美元"), part("进口", "imports", "0.67亿美元")));
        assertThat(Shown.bounds(trade.shares().get(0), 4)).isEqualTo("(71.9917, 72.4066)");
        assertThat(Shown.bounds(trade.shares().get(1), 4)).isEqualTo("(27.5934, 28.0083)");
        assertThat(Shown.bounds(trade.shares().get(0).complement(), 4))
                .isEqualTo("(27.5934, 28.0083)");
        assertThat(Shown.value(trade.shares().get(0).complement(), 4)).isEqualTo("27.8008");
    }

    @Test
    void sumOfZeroLeavesItUndefined() {
        Structure<Money> none = Structure.of(List.of(part("出口", "exports", "0亿美元")));
        assertThat(none.shares().get(0).outcome()).hasToString("Undefined[ZERO_DENOMINATOR] ——");
    }

    @Test
    void noPartsOrUnlikePartsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Structure.<Money>of(List.of()))
                .withMessage("expected at least one part of the whole, got none");
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Structure.of(
                        List.of(part("出口", "exports", "1.74亿美元"), part("进口", "imports", "0.67亿元"))))
                .withMessage("expected amounts of one currency, got USD and CNY");
    }

    /** Changzhou, share of private investment: printed 2.5 points, which the levels cannot give. */
    @Test
    void changeOfTheShareFollowsFromLevelsAndGrowth() {
        assertThat(Shown.value(Share.ofWhole(parseMoney("357.1亿元"), parseMoney("846.9亿元")), 2))
                .isEqualTo("42.17");
        assertThat(Shown.value(CHANGZHOU, 2)).isEqualTo("2.73");
        assertThat(Shown.bounds(CHANGZHOU, 2)).isEqualTo("(2.70, 2.76)");
        assertThat(CHANGZHOU.judge(parsePoints("2.5个百分点")).verdict())
                .isEqualTo(Verdict.INCONSISTENT);
        assertThat(CHANGZHOU.judge(parsePoints("2.7个百分点")).verdict()).isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void changeIsToldAndExplained() {
        assertThat(CHANGZHOU.toText(Locale.ENGLISH))
                .isEqualTo("change of the share 2.73 percentage points");
        assertThat(CHANGZHOU.explain(Locale.CHINA))
                .startsWith("比重变动 = 部分 ÷ 总体 − 部分 ÷ (1 + 部分增速) ÷ (总体 ÷ (1 + 总体增速)) = ");
        assertThat(CHANGZHOU.explain(Locale.ENGLISH))
                .contains("(1 + growth of the part)", "(1 + growth of the whole)");
        assertThat(StructureChange.ofShares(parseRatio("42.2%"), parseRatio("39.7%"))
                        .explain(Locale.CHINA))
                .isEqualTo("比重变动 = 本期比重 − 上年同期比重 = 42.2% − 39.7% = 2.5个百分点");
        assertThat(StructureChange.ofShares(parseRatio("42.2%"), parseRatio("39.7%"))
                        .explain(Locale.ENGLISH))
                .startsWith("change of the share = share − share a year earlier = ");
    }

    @ParameterizedTest
    @CsvSource({
        "42.2%, 39.7%, 2.50, '(2.40, 2.60)'",
        "39.7%, 42.2%, -2.50, '(-2.60, -2.40)'",
        "39.7%, 39.7%, 0.00, '(-0.10, 0.10)'",
        "72.2%, 65.0%, 7.20, '(7.10, 7.30)'",
    })
    void changeBetweenPrintedShares(
            String current, String earlier, String expected, String bounds) {
        Derived<Points> change = StructureChange.ofShares(parseRatio(current), parseRatio(earlier));
        assertThat(Shown.value(change, 2)).isEqualTo(expected);
        assertThat(Shown.bounds(change, 2)).isEqualTo(bounds);
    }

    @Test
    void changeBetweenLevelsIsTheDifferenceOfTheirShares() {
        Share now = Share.ofParts(parseMeasure("3家"), parseMeasure("1家"));
        Share before = Share.ofParts(parseMeasure("1家"), parseMeasure("1家"));
        Share none = Share.ofParts(parseMeasure("0家"), parseMeasure("0家"));
        assertThat(StructureChange.ofLevels(now, before)).hasToString("比重变动 25.00个百分点");
        assertThat(StructureChange.ofLevels(now, none).outcome())
                .hasToString("Undefined[ZERO_DENOMINATOR] ——");
    }

    @Test
    void changeWithoutAnEarlierShareIsUndefined() {
        assertThat(StructureChange.ofGrowth(
                                parseMoney("1亿元"),
                                parseRatio("-100.0%"),
                                parseMoney("2亿元"),
                                parseRatio("1.0%"))
                        .outcome())
                .hasToString("Undefined[ZERO_DENOMINATOR] ——");
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> StructureChange.ofGrowth(
                        parseMeasure("1家"),
                        parseRatio("1.0%"),
                        parseMeasure("2户"),
                        parseRatio("1.0%")))
                .withMessage("expected measures in one unit, got 家 and 户");
    }

    @Property(tries = 50)
    void sharesAddUpToExactlyOne(
            @ForAll @Size(min = 1, max = 40)
                    List<@IntRange(min = 1, max = 9_999_999) Integer> parts) {
        Structure<Measure> structure = Structure.of(parts.stream()
                .map(count -> Term.of(Label.of("项", "item"), Figure.count(count, Unit.ITEM)))
                .toList());
        Rational sum = structure.shares().stream()
                .map(share -> share.outcome().orElseThrow().number())
                .reduce(Rational.ZERO, Rational::plus);
        assertThat(sum).isEqualTo(Rational.ONE);
        assertThat(structure.shares())
                .extracting(Share::judgeAsPart)
                .containsOnly(Verdict.CONSISTENT);
    }

    /** A world of unrounded levels, printed; its own change lies in the bounds. */
    @Property(tries = 300)
    void trueChangeLiesInTheBounds(
            @ForAll @IntRange(min = 10_000, max = 99_999) int part,
            @ForAll @IntRange(min = 100_000, max = 999_999) int whole,
            @ForAll @IntRange(min = 10_000, max = 99_999) int partBefore,
            @ForAll @IntRange(min = 100_000, max = 999_999) int wholeBefore) {
        Derived<Points> change = StructureChange.ofGrowth(
                hundreds(part),
                growth(part, partBefore),
                hundreds(whole),
                growth(whole, wholeBefore));
        Points exact = new Ratio(Rational.of(part, whole))
                .minus(new Ratio(Rational.of(partBefore, wholeBefore)));
        assertThat(change.bounds().orElseThrow().contains(exact)).isTrue();
    }

    private static Figure<Measure> hundreds(int count) {
        return Figure.rounded(
                Measure.of(count, Unit.ITEM),
                new Notation(Scale.HUNDRED, 0),
                Rounding.Rule.HALF_UP);
    }

    private static Figure<Ratio> growth(int current, int base) {
        Rational rate = Rational.of(current, base).minus(Rational.ONE);
        return Figure.rounded(new Ratio(rate), Notation.percent(1), Rounding.Rule.HALF_UP);
    }
}
