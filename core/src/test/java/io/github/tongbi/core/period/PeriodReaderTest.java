package io.github.tongbi.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tongbi.arbitraries.ReferencePeriodArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Locale;

@Domain(ReferencePeriodArbitraries.class)
class PeriodReaderTest {
    private static final LocalDate CUT_OFF = LocalDate.of(2020, 5, 31);
    private static final String NO_CUT_OFF =
            "a year, as 2020年一季度, or the cut-off date that tells it";
    private static final String NO_YEAR = "a year of four digits from 1000 to 9999";

    /** Words for periods as the half-year report 2020 of Dapeng New District and others use them. */
    @ParameterizedTest
    @CsvSource({
        "一季度, 2020-Q1",
        "前三个月, 2020-Q1",
        "1-3月, 2020-Q1",
        "二季度, 2020-Q2",
        "上半年, 2020-S1",
        "1-6月, 2020-S1",
        "前三季度, 2020-01-01/P9M",
        "1-9月, 2020-01-01/P9M",
        "全年, 2020",
        "2020年, 2020",
        "下半年, 2020-S2",
        "5月份, 2020-05",
        "5月当月, 2020-05",
        "当月, 2020-05",
        "1-5月, 2020-01-01/P5M",
        "1—5月份, 2020-01-01/P5M",
        "前5个月, 2020-01-01/P5M",
        "截至5月底, 2020-05-31",
        "到5月底, 2020-05-31",
        "5月末, 2020-05-31",
        "截至5月, 2020-05-31",
        "截至二季度, 2020-06-30",
        "今年以来, 2020-01-01/P5M",
        "2020年以来, 2020-01-01/P5M",
    })
    void cutOffTellsTheYear(String text, String canonical) {
        assertThat(ReferencePeriod.parse(text, CUT_OFF)).hasToString(canonical);
    }

    /** Periods among the phrases of the same report: its title, sections 1.1, 1.3, 1.4 and 1.5. */
    @ParameterizedTest
    @CsvSource({
        "2020年上半年, 2020-S1",
        "截至2020年5月31日, 2020-05-31",
        "截至4月底, 2020-04-30",
        "1-4月, 2020-01-01/P4M",
    })
    void readsThePhrasesOfAReport(String text, String canonical) {
        assertThat(ReferencePeriod.parse(text, CUT_OFF)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "1至5月, 2020-01-01/P5M",
        "1到5月, 2020-01-01/P5M",
        "1–5月, 2020-01-01/P5M",
        "1~5月, 2020-01-01/P5M",
        "1～5月, 2020-01-01/P5M",
        "１－５月, 2020-01-01/P5M",
        "'　1-5月 ', 2020-01-01/P5M",
        "五月, 2020-05",
        "十二月, 2020-12",
        "第一季度, 2020-Q1",
        "1季度, 2020-Q1",
        "一季度末, 2020-03-31",
        "截至5月31日, 2020-05-31",
        "截至5月末, 2020-05-31",
        "截至2月, 2020-02-29",
        "年底, 2020-12-31",
        "年末, 2020-12-31",
        "截至年底, 2020-12-31",
        "5月2日至11日, 2020-05-02/P10D",
        "5月31日当日, 2020-05-31/P1D",
        "11月至2021年2月, 2020-11-01/P4M",
        "今年一季度, 2020-Q1",
        "今年全年, 2020",
        "今年1-5月, 2020-01-01/P5M",
        "本年前5个月, 2020-01-01/P5M",
        "截至今年5月底, 2020-05-31",
        "今年年底, 2020-12-31",
        "今年底, 2020-12-31",
        "去年, 2019",
        "上年, 2019",
        "去年全年, 2019",
        "上年上半年, 2019-S1",
        "去年1-5月, 2019-01-01/P5M",
        "去年底, 2019-12-31",
        "上年末, 2019-12-31",
        "截至去年底, 2019-12-31",
        "截至上年12月31日, 2019-12-31",
        "年初以来, 2020-01-01/P5M",
        "今年初以来, 2020-01-01/P5M",
        "2020年年初以来, 2020-01-01/P5M",
        "去年以来, 2019-01-01/P17M",
        "2019年以来, 2019-01-01/P17M",
        "2019年一季度, 2019-Q1",
        "2021-Q1, 2021-Q1",
    })
    void yearIsThatOfTheCutOffUnlessTheWordsSayOtherwise(String text, String canonical) {
        assertThat(ReferencePeriod.parse(text, CUT_OFF)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "今年以来, 2020-06-15, 2020-01-01/P167D",
        "年初以来, 2020-01-01, 2020-01-01/P1D",
        "年初以来, 2020-12-31, 2020",
        "当月, 2020-02-10, 2020-02",
        "截至2月底, 2021-03-05, 2021-02-28",
        "去年12月, 2021-01-04, 2020-12",
        "上年以来, 1001-12-31, 1000-01-01/P2Y",
    })
    void cutOffMayBeAnyDay(String text, LocalDate cutOff, String canonical) {
        assertThat(ReferencePeriod.parse(text, cutOff)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "十三五, 2016-01-01/P5Y",
        "“十三五”, 2016-01-01/P5Y",
        "十四五, 2021-01-01/P5Y",
        "“十四五”, 2021-01-01/P5Y",
        "十四五期间, 2021-01-01/P5Y",
        "十四五时期, 2021-01-01/P5Y",
        "“十四五”时期, 2021-01-01/P5Y",
        "一五, 1953-01-01/P5Y",
        "二五, 1958-01-01/P5Y",
        "三五, 1966-01-01/P5Y",
        "“五五”, 1976-01-01/P5Y",
        "九五, 1996-01-01/P5Y",
        "十五, 2001-01-01/P5Y",
        "“十五”期间, 2001-01-01/P5Y",
        "十一五, 2006-01-01/P5Y",
        "十五五, 2026-01-01/P5Y",
        "十九五, 2046-01-01/P5Y",
    })
    void readsFiveYearPlans(String text, String canonical) {
        assertThat(ReferencePeriod.parse(text)).hasToString(canonical);
        assertThat(ReferencePeriod.parse(text, CUT_OFF)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一季度", "第一季度", "上半年", "下半年", "全年", "前三季度", "前5个月", "五月份", "当月", "年底", "今年一季度",
                "本年全年", "去年", "上年末", "截至二季度", "截至年底", "截至今年5月", "截至二月29日",
            })
    void wordsWithoutAYearNeedACutOff(String text) {
        Refusals.assertRefused(text, NO_CUT_OFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-5月", "5月份", "5月末", "1季度", "截至5月底", "截至5月31日"})
    void digitsWithoutACutOffNeedAYear(String text) {
        Refusals.assertRefused(text, NO_YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"今年以来", "年初以来", "2020年以来", "去年以来"})
    void openPeriodNeedsACutOff(String text) {
        Refusals.assertRefused(
                text, "a cut-off date, at which 以来 ends, or a period such as 2020年1-5月");
    }

    @ParameterizedTest
    @CsvSource({
        "今年, '今年以来 for the part up to the cut-off, or 今年全年'",
        "本年, '今年以来 for the part up to the cut-off, or 今年全年'",
        "2021年以来, a year up to the cut-off 2020-05-31",
        "上年同期, 'the period itself, whose yearEarlier() 同期 is'",
        "去年同期, 'the period itself, whose yearEarlier() 同期 is'",
        "2019年同期, 'the period itself, whose yearEarlier() 同期 is'",
        "同期, 'the period itself, whose yearEarlier() 同期 is'",
        "年底前, 'a period or a date without 前, which makes a deadline'",
        "6月底前, 'a period or a date without 前, which makes a deadline'",
        "截至2020年5月31日前, 'a period or a date without 前, which makes a deadline'",
        "5月31日, '截至 before a date or 当日 behind it, as 截至2020年5月31日'",
        "截至2月30日, a date that exists (February 2020 has 29 days)",
        "13月, a month from 1 to 12",
        "5-1月, 'the first month before the last, as 1-5月'",
        "五季度, a quarter from 1 to 4",
        "第五季度, a quarter from 1 to 4",
        "前一季度, 'quarters from 2 to 4 behind 前, as 前三季度'",
        "999, a year of four digits from 1000 to 9999",
        "123月, a year of four digits from 1000 to 9999",
        "20205月, a year of four digits from 1000 to 9999",
    })
    void refusalSaysWhatIsWrong(String text, String expected) {
        Refusals.assertRefused(() -> ReferencePeriod.parse(text, CUT_OFF), text, expected);
    }

    /** Durations, ordinals, names and labels of official documents, none of which is a period. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "　",
                "一个半月内",
                "近三年",
                "三年",
                "第一批",
                "第二届",
                "第三方",
                "三期",
                "(二)期",
                "(二期)",
                "首个",
                "一是",
                "(一)",
                "一、",
                "党的十九大",
                "“四个走在全国最前列”",
                "“两园”",
                "“双创”",
                "“三防”",
                "大鹏半岛",
                "半年报",
                "上半年报",
                "统一",
                "进一步",
                "一批",
                "一系列",
                "多次",
                "十分",
                "万事",
                "千方百计",
                "百姓",
                "1-4月监测月报",
                "5G",
                "AAAA",
                "深府〔2020〕10号",
                "三五天",
                "十五月",
                "十四五规划",
                "“十四五",
                "十四五”",
                "以来",
                "初以来",
                "年初",
                "底",
                "末",
                "月",
                "季度",
                "至5月",
                "截至",
                "截至去年",
                "截至上半年",
                "5月以来",
                "“三”",
                "“十四”",
                "“14五”",
                "“”",
                "٢٠٢٠",
            })
    void otherTextIsRefused(String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> ReferencePeriod.parse(text))
                .satisfies(e -> assertThat(e.text()).isEqualTo(text));
        Refusals.assertRefused(() -> ReferencePeriod.parse(text, CUT_OFF), text, Refusals.EXPECTED);
    }

    @Test
    void cutOffLiesInTheYearsOfPeriods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferencePeriod.parse("一季度", LocalDate.MAX))
                .withMessage("expected a year from 1000 to 9999, got 999999999");
        LocalDate first = LocalDate.of(1000, 1, 1);
        Refusals.assertRefused(() -> ReferencePeriod.parse("去年", first), "去年", NO_YEAR);
    }

    @Test
    void longTextIsRefusedAtOnce() {
        String text = "2".repeat(1_000_000);
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> ReferencePeriod.parse(text))
                .withMessage("expected a period such as 2020-05 or 2020年1-5月, got \""
                        + "2".repeat(40) + "…\" (1000000 characters)");
        assertThat(ReferencePeriod.parse("2020" + " ".repeat(36))).hasToString("2020");
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> ReferencePeriod.parse("2020" + " ".repeat(37)));
    }

    /** The scanner uses this character for the end of the text. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "2020\u0000", "2020年\u0000", "今年\u0000", "2020-\u0000"})
    void characterZeroIsNotTakenForTheEnd(String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> ReferencePeriod.parse(text, CUT_OFF));
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> ReferencePeriod.parse(nothing()));
        assertThatNullPointerException().isThrownBy(() -> ReferencePeriod.parse("2020", nothing()));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a careless caller does
    private static <T> T nothing() {
        return null;
    }

    @Property
    void cutOffChangesNothingWhereTheTextHasItsYear(
            @ForAll ReferencePeriod period, @ForAll("stocks") ReferencePeriod cutOff) {
        LocalDate date = cutOff.lastDay();
        assertThat(ReferencePeriod.parse(period.toString(), date)).isEqualTo(period);
        assertThat(ReferencePeriod.parse(period.toText(Locale.CHINA), date)).isEqualTo(period);
    }

    @Property
    void wordsOfTheYearOfTheCutOffMayLeaveItOut(
            @ForAll("months") ReferencePeriod period, @ForAll("stocks") ReferencePeriod day) {
        int year = period.lastDay().getYear();
        String words = period.toText(Locale.CHINA).substring(5);
        LocalDate cutOff = day.lastDay().withYear(year);
        assertThat(ReferencePeriod.parse(words.isEmpty() ? "全年" : words, cutOff))
                .isEqualTo(period);
    }

    @Property
    void periodsSinceNewYearEndAtTheCutOff(@ForAll("yearsToDate") ReferencePeriod period) {
        assertThat(ReferencePeriod.parse("年初以来", period.lastDay())).isEqualTo(period);
    }

    /** Only the type of the refusal matters: nothing else may escape, whatever the text. */
    @Property(tries = 20_000)
    void anyTextIsReadOrRefused(
            @ForAll("texts") String text, @ForAll("stocks") ReferencePeriod cutOff) {
        try {
            ReferencePeriod period = ReferencePeriod.parse(text, cutOff.lastDay());
            assertThat(ReferencePeriod.parse(period.toString())).isEqualTo(period);
        } catch (UnreadableTextException e) {
            assertThat(e.text()).isEqualTo(text);
        }
        try {
            ReferencePeriod period = ReferencePeriod.parse(text);
            assertThat(ReferencePeriod.parse(text, cutOff.lastDay())).isEqualTo(period);
        } catch (UnreadableTextException e) {
            assertThat(e.text()).isEqualTo(text);
        }
    }

    @Provide
    Arbitrary<ReferencePeriod> stocks() {
        return ReferencePeriodArbitraries.stocks();
    }

    @Provide
    Arbitrary<ReferencePeriod> months() {
        return ReferencePeriodArbitraries.monthsOfOneYear();
    }

    @Provide
    Arbitrary<ReferencePeriod> yearsToDate() {
        return ReferencePeriodArbitraries.yearsToDate();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "2020", "1000", "9999", "1", "5", "12", "31", "-", "/", "P", "M", "D", "W", "Y",
                "Q", "S", "A", "T", "年", "月", "日", "前", "个月", "季度", "第", "至", "底", "份", "截至", "一",
                "五", "十", "０", "全年", "05", "以来", "今年", "去年", "年初", "当日", "“", "”", " ", "　");
        return pieces.list().ofMaxSize(8).map(list -> String.join("", list));
    }
}
