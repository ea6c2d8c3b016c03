package io.github.tongbi.indicators.growth;

import static io.github.tongbi.core.quantity.Figure.parseMoney;
import static io.github.tongbi.core.quantity.Figure.parsePoints;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.result.Verdict;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

class GrowthChangeTest {
    private static final Label JANUARY_TO_OCTOBER = Label.of("1—10月份", "January-October");

    private static GrowthChange change(String current, String earlier) {
        return change(Difference.OF_UNROUNDED, current, earlier);
    }

    private static GrowthChange change(Difference difference, String current, String earlier) {
        return GrowthChange.of(difference, parseRatio(current + "%"), parseRatio(earlier + "%"));
    }

    private static RateMovement movement(String current, String earlier) {
        return change(current, earlier).movement().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // investment 2020, January-November after January-October: the whole, and two of its parts
        "2.6, 1.8, FASTER, 增速加快0.8个百分点, growth 0.8 percentage points faster",
        "-0.7, -2.1, DECLINE_NARROWED, 降幅收窄1.4个百分点, decline 1.4 percentage points smaller",
        "0.2, -0.7, TURNED_POSITIVE, 增速由负转正，提高0.9个百分点,"
                + " 'turned positive, 0.9 percentage points higher'",
        // Dapeng, first half of 2020 after the first quarter: GDP, industry, investment
        "2.0, -6.2, TURNED_POSITIVE, 增速由负转正，提高8.2个百分点,"
                + " 'turned positive, 8.2 percentage points higher'",
        "2.3, -7.7, TURNED_POSITIVE, 增速由负转正，提高10.0个百分点,"
                + " 'turned positive, 10.0 percentage points higher'",
        "37.5, 2.0, FASTER, 增速加快35.5个百分点, growth 35.5 percentage points faster",
        // Shenzhen, the same: industry
        "-1.6, -13.7, DECLINE_NARROWED, 降幅收窄12.1个百分点," + " decline 12.1 percentage points smaller",
        // investment 2020, January-August after January-July
        "-0.3, -1.6, DECLINE_NARROWED, 降幅收窄1.3个百分点, decline 1.3 percentage points smaller",
        // a sector of investment 2019, January-July after January-June
        "0.0, -0.5, STOPPED_FALLING, 增速由降转平，提高0.5个百分点,"
                + " 'stopped falling, 0.5 percentage points higher'",
        "3.2, 7.0, SLOWER, 增速回落3.8个百分点, growth 3.8 percentage points slower",
        "-2.1, -0.7, DECLINE_WIDENED, 降幅扩大1.4个百分点, decline 1.4 percentage points larger",
        "-0.7, 0.2, TURNED_NEGATIVE, 增速由正转负，回落0.9个百分点,"
                + " 'turned negative, 0.9 percentage points lower'",
        "0.0, 0.5, STOPPED_GROWING, 增速由升转平，回落0.5个百分点,"
                + " 'stopped growing, 0.5 percentage points lower'",
        "0.5, 0.0, STARTED_GROWING, 增速由平转升，提高0.5个百分点,"
                + " 'started growing, 0.5 percentage points higher'",
        "-0.5, 0.0, STARTED_FALLING, 增速由平转降，回落0.5个百分点,"
                + " 'started falling, 0.5 percentage points lower'",
        "2.6, 2.6, STEADY, 增速持平, growth unchanged",
        "0.0, 0.0, STEADY, 增速持平, growth unchanged",
        "-2.6, -2.6, DECLINE_STEADY, 降幅持平, decline unchanged",
    })
    void twoRatesDecideTheWords(
            String current, String earlier, RateMovement movement, String zh, String en) {
        GrowthChange change = change(current, earlier);
        assertThat(change.movement().orElseThrow()).isEqualTo(movement);
        assertThat(change).hasToString(zh);
        assertThat(change.toText(Locale.ENGLISH)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.7, -2.1, 降幅比1—10月份收窄1.4个百分点,"
                + " decline 1.4 percentage points smaller than in January-October",
        "2.6, 2.6, 增速与1—10月份持平, growth unchanged from January-October",
        "0.2, -0.7, 增速由负转正，比1—10月份提高0.9个百分点,"
                + " 'turned positive, 0.9 percentage points higher than in January-October'",
    })
    void earlierPeriodIsNamedIfTold(String current, String earlier, String zh, String en) {
        GrowthChange change = change(current, earlier).against(JANUARY_TO_OCTOBER);
        assertThat(change.toText(Locale.CHINA)).isEqualTo(zh);
        assertThat(change.toText(Locale.ENGLISH)).isEqualTo(en);
        assertThat(change.movement()).isEqualTo(change(current, earlier).movement());
    }

    @Test
    void changeExplainsItself() {
        assertThat(change("-0.7", "-2.1").explain(Locale.CHINA))
                .isEqualTo("增速变动 = 本期增速 − 上期增速 = -0.7% − (-2.1%) = 1.4个百分点");
        assertThat(Shown.bounds(change("-0.7", "-2.1"), 1)).isEqualTo("(1.3, 1.5)");
        assertThat(Shown.bounds(change(Difference.OF_PUBLISHED, "-0.7", "-2.1"), 1))
                .isEqualTo("[1.4, 1.4]");
    }

    @ParameterizedTest
    @CsvSource({
        "-0.3, -1.6, 降幅收窄1.3个百分点, CONSISTENT",
        "-0.3, -1.6, 降幅收窄, CONSISTENT",
        "-0.3, -1.6, 降幅缩小1.3个百分点, CONSISTENT",
        "-0.3, -1.6, 降幅收窄1.4个百分点, TIGHT",
        "-0.3, -1.6, 降幅收窄1.5个百分点, INCONSISTENT",
        "-0.3, -1.6, 增速提高1.3个百分点, INCONSISTENT",
        "-0.3, -1.6, 回升1.3个百分点, INCONSISTENT",
        "-0.3, -1.6, 降幅扩大1.3个百分点, INCONSISTENT",
        "-1.6, -0.3, 降幅扩大1.3个百分点, CONSISTENT",
        "-1.6, -0.3, 增速回落1.3个百分点, INCONSISTENT",
        "2.6, 1.8, 增速提高0.8个百分点, CONSISTENT",
        "2.6, 1.8, 增速加快0.8个百分点, CONSISTENT",
        "2.6, 1.8, 增幅扩大0.8个百分点, CONSISTENT",
        "2.6, 1.8, 降幅收窄0.8个百分点, INCONSISTENT",
        "1.8, 2.6, 放缓0.8个百分点, CONSISTENT",
        "1.8, 2.6, 增幅收窄0.8个百分点, CONSISTENT",
        "1.8, 2.6, 增速下滑0.9个百分点, TIGHT",
        // GDP of Shenzhen, first half of 2020 after the first quarter
        "0.1, -6.6, 回升6.7个百分点, CONSISTENT",
        "0.1, -6.6, 由负转正, CONSISTENT",
        "0.1, -6.6, 由降转升, CONSISTENT",
        "0.1, -6.6, 增速加快6.7个百分点, INCONSISTENT",
        "0.1, -6.6, 由正转负, INCONSISTENT",
        "-6.6, 0.1, 由升转降, CONSISTENT",
        "-6.6, 0.1, 回落6.7个百分点, CONSISTENT",
        "0.0, -0.5, 提升0.5个百分点, CONSISTENT",
        "0.5, 0.0, 提高0.5个百分点, CONSISTENT",
        "0.0, 0.5, 回落0.5个百分点, CONSISTENT",
        "-0.5, 0.0, 回落0.5个百分点, CONSISTENT",
        "2.6, 2.6, 持平, CONSISTENT",
        "-2.6, -2.6, 降幅持平, CONSISTENT",
        "3.2, 3.2, 增速回落0.1个百分点, TIGHT",
        "3.2, 3.2, 增速提高0.1个百分点, TIGHT",
        "3.2, 3.2, 增速提高0.2个百分点, INCONSISTENT",
        "3.2, 3.2, 降幅收窄0.1个百分点, INCONSISTENT",
        "3.3, 3.2, 持平, TIGHT",
        "3.2, 3.3, 持平, TIGHT",
        "3.4, 3.2, 持平, INCONSISTENT",
        "3.3, 3.2, 增速回落, INCONSISTENT",
        "-2.6, -2.6, 降幅收窄0.1个百分点, TIGHT",
        "-2.6, -2.6, 降幅扩大0.1个百分点, TIGHT",
        "2.6, 1.8, 增速加快1个百分点, CONSISTENT",
        "2.6, 1.8, 增速加快0.9个百分点以上, INCONSISTENT",
    })
    void printedWordsAreJudged(String current, String earlier, String printed, Verdict expected) {
        assertThat(change(current, earlier).judge(PrintedChange.parse(printed)))
                .isEqualTo(expected);
    }

    /** 3.2 % and 7.0 % give −3.8 points as printed; −3.9 only the unrounded rates behind them. */
    @ParameterizedTest
    @CsvSource({
        "OF_PUBLISHED, 增速回落3.8个百分点, CONSISTENT",
        "OF_PUBLISHED, 增速回落3.9个百分点, INCONSISTENT",
        "OF_UNROUNDED, 增速回落3.8个百分点, CONSISTENT",
        "OF_UNROUNDED, 增速回落3.9个百分点, TIGHT",
        "OF_UNROUNDED, 增速回落4.0个百分点, INCONSISTENT",
    })
    void differenceOfPublishedRatesLeavesNoRoom(
            Difference difference, String printed, Verdict expected) {
        assertThat(change(difference, "3.2", "7.0").judge(PrintedChange.parse(printed)))
                .isEqualTo(expected);
    }

    @Test
    void publishedRatesThatAreEqualAreUnchanged() {
        GrowthChange change = change(Difference.OF_PUBLISHED, "3.2", "3.2");
        assertThat(change.judge(PrintedChange.parse("增速回落0.1个百分点")))
                .isEqualTo(Verdict.INCONSISTENT);
        assertThat(change.judge(PrintedChange.parse("持平"))).isEqualTo(Verdict.CONSISTENT);
        assertThat(change(Difference.OF_PUBLISHED, "3.3", "3.2").judge(PrintedChange.parse("持平")))
                .isEqualTo(Verdict.INCONSISTENT);
    }

    /** 3.15 % and 7.04 % are printed as 3.2 % and 7.0 %, and differ by −3.89 points. */
    @Test
    void unroundedRatesAreSubtractedBeforeRounding() {
        Growth<?> current = Growth.yearOnYear(parseMoney("1031500元"), parseMoney("1000000元"));
        Growth<?> earlier = Growth.yearOnYear(parseMoney("1070400元"), parseMoney("1000000元"));
        GrowthChange change = GrowthChange.ofUnrounded(1, current, earlier);
        assertThat(current.percent(1)).hasToString("3.2%");
        assertThat(earlier.percent(1)).hasToString("7.0%");
        assertThat(change).hasToString("增速回落3.9个百分点");
        assertThat(Shown.value(change, 2)).isEqualTo("-3.89");
        assertThat(change.judge(PrintedChange.parse("增速回落3.9个百分点"))).isEqualTo(Verdict.CONSISTENT);
        assertThat(change.judge(PrintedChange.parse("增速回落3.8个百分点")))
                .isEqualTo(Verdict.INCONSISTENT);
        assertThat(GrowthChange.ofUnrounded(2, current, earlier)).hasToString("增速回落3.89个百分点");
    }

    @Test
    void rateThatIsUndefinedHasNoChange() {
        Growth<?> loss = Growth.yearOnYear(parseMoney("1.0亿元"), parseMoney("-1.0亿元"));
        Growth<?> growth = Growth.yearOnYear(parseMoney("2.0亿元"), parseMoney("1.0亿元"));
        for (GrowthChange change : new GrowthChange[] {
            GrowthChange.ofUnrounded(1, loss, growth), GrowthChange.ofUnrounded(1, growth, loss)
        }) {
            assertThat(change.outcome()).hasToString("Undefined[SIGN_CHANGE] 扭亏为盈");
            assertThat(change.bounds()).hasToString("Undefined[SIGN_CHANGE] 扭亏为盈");
            assertThat(change.movement()).hasToString("Undefined[SIGN_CHANGE] 扭亏为盈");
            assertThat(change).hasToString("扭亏为盈");
            assertThat(change.judge(PrintedChange.parse("持平"))).isEqualTo(Verdict.UNDECIDED);
        }
    }

    @Test
    void changeIsShownInTheFinerDigits() {
        assertThat(change("2.65", "1.8")).hasToString("增速加快0.85个百分点");
        assertThat(change("2", "1.85")).hasToString("增速加快0.15个百分点");
        GrowthChange times =
                GrowthChange.of(Difference.OF_PUBLISHED, parseRatio("1.4倍"), parseRatio("120%"));
        assertThat(times).hasToString("增速加快20个百分点");
    }

    @ParameterizedTest
    @CsvSource({
        // investment 2020, January-November: a part, and the whole
        "-0.7, 降幅收窄1.4个百分点, -2.1",
        "2.6, 增速提高0.8个百分点, 1.8",
        // Dapeng, first half of 2020
        "2.0, 提高8.2个百分点, -6.2",
        "2.3, 提高10个百分点, -7.7",
        "37.5, 提高35.5个百分点, 2.0",
        // Shenzhen, first half of 2020
        "-1.6, 降幅收窄12.1个百分点, -13.7",
        "0.1, 回升6.7个百分点, -6.6",
        "-2.1, 降幅扩大1.4个百分点, -0.7",
        "3.2, 增速回落3.8个百分点, 7.0",
        "2.6, 增速持平, 2.6",
        "0.7, 降幅收窄1.4个百分点, Undefined[ILL_FORMED] ——",
        "-0.7, 增速加快1.4个百分点, Undefined[ILL_FORMED] ——",
        "-0.7, 降幅扩大1.4个百分点, Undefined[ILL_FORMED] ——",
        "-0.7, 降幅收窄, Undefined[MISSING_INPUT] ——",
        "0.7, 由负转正, Undefined[MISSING_INPUT] ——",
    })
    void currentRateAndWordsImplyTheEarlierOne(String current, String printed, String expected) {
        assertThat(Shown.value(
                        PrintedChange.parse(printed).impliedEarlier(parseRatio(current + "%")), 1))
                .isEqualTo(expected);
    }

    @Test
    void impliedRateKeepsTheRoundingOfBoth() {
        var earlier = PrintedChange.parse("降幅收窄1.4个百分点").impliedEarlier(parseRatio("-0.7%"));
        assertThat(Shown.bounds(earlier, 1)).isEqualTo("(-2.2, -2.0]");
        assertThat(earlier.explain(Locale.CHINA))
                .isEqualTo("上期增速 = 本期增速 − 增速变动 = -0.7% − 1.4个百分点 = -2.1%");
    }

    @ParameterizedTest
    @CsvSource({
        "收窄1.4个百分点, 降幅收窄1.4个百分点, NARROWED",
        "增速提升0.8个百分点, 增速提高0.8个百分点, RAISED",
        "提高0.0个百分点, 增速提高0.0个百分点, RAISED",
        "由降转增, 由负转正, TURNED_POSITIVE",
        "转负, 由正转负, TURNED_NEGATIVE",
        "增速回升2个百分点, 增速回升2个百分点, RECOVERED",
        "持平, 增速持平, UNCHANGED",
        "加快, 增速加快, QUICKENED",
        "放缓, 增速放缓, SLOWED",
        "降幅扩大, 降幅扩大, WIDENED",
        "增速降低25个基点, 增速回落25个基点, FELL_BACK",
    })
    void wordsAreReadInTheirSpellings(String text, String canonical, ChangeWord word) {
        PrintedChange printed = PrintedChange.parse(text);
        assertThat(printed.word()).isEqualTo(word);
        assertThat(printed).hasToString(canonical);
        assertThat(PrintedChange.parse(canonical)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "变好1.4个百分点, 'expected a change of growth such as 降幅收窄1.4个百分点," + " got \"变好1.4个百分点\"'",
        "'', 'expected a change of growth such as 降幅收窄1.4个百分点, got \"\"'",
        "降幅收窄-1.4个百分点, 'expected a change of growth such as 降幅收窄1.4个百分点,"
                + " got \"降幅收窄-1.4个百分点\"'",
        "降幅收窄1.4%, 'expected percentage points such as -21.1个百分点, got \"1.4%\"'",
    })
    void otherTextIsRefused(String text, String message) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> PrintedChange.parse(text))
                .withMessage(message);
    }

    @Test
    void pointsHaveNoSign() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintedChange(
                        ChangeWord.NARROWED, Optional.of(parsePoints("-1.4个百分点"))))
                .withMessage("expected points without a sign such as 1.4个百分点, got -1.4个百分点");
    }

    @Property
    void everyMovementHasAWordThatFits(
            @ForAll @IntRange(min = -99, max = 99) int current,
            @ForAll @IntRange(min = -99, max = 99) int earlier) {
        RateMovement movement = movement(tenths(current), tenths(earlier));
        assertThat(ChangeWord.values()).anyMatch(word -> word.fits(movement));
    }

    @Property
    void impliedEarlierRateIsTheEarlierOne(
            @ForAll @IntRange(min = -99, max = 99) int current,
            @ForAll @IntRange(min = -99, max = 99) int earlier) {
        String points = tenths(Math.abs(current - earlier)) + "个百分点";
        for (ChangeWord word : ChangeWord.values()) {
            if (word.fits(movement(tenths(current), tenths(earlier)))) {
                assertThat(PrintedChange.parse(word + points)
                                .impliedEarlier(parseRatio(tenths(current) + "%"))
                                .outcome()
                                .orElseThrow()
                                .number())
                        .isEqualTo(Rational.of(earlier, 1000));
            }
        }
    }

    private static String tenths(int number) {
        return Rational.of(number, 10).toDecimal(1, RoundingMode.UNNECESSARY).toString();
    }
}
