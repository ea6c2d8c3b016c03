package io.github.tongbi.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tongbi.arbitraries.ReferencePeriodArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class ReferencePeriodTextTest {
    @ParameterizedTest
    @CsvSource({
        "2020, 2020年, 2020",
        "2020-S1, 2020年上半年, first half of 2020",
        "2020-S2, 2020年下半年, second half of 2020",
        "2020-Q1, 2020年一季度, Q1 2020",
        "2020-Q4, 2020年四季度, Q4 2020",
        "2020-05, 2020年5月, May 2020",
        "2020-12, 2020年12月, December 2020",
        "2020-01-01/P2M, 2020年1-2月, January-February 2020",
        "2020-01-01/P5M, 2020年1-5月, January-May 2020",
        "2020-01-01/P9M, 2020年1-9月, January-September 2020",
        "2020-02-01/P3M, 2020年2-4月, February-April 2020",
        "2020-04-01/P6M, 2020年4-9月, April-September 2020",
        "2020-06-01/P5M, 2020年6-10月, June-October 2020",
        "2020-11-01/P4M, 2020年11月至2021年2月, November 2020 to February 2021",
        "2020-07-01/P12M, 2020年7月至2021年6月, July 2020 to June 2021",
        "2021-01-01/P18M, 2021年1月至2022年6月, January 2021 to June 2022",
        "2021-01-01/P5Y, 2021-2025年, 2021-2025",
        "2020-05-02/P10D, 2020年5月2日至5月11日, 2 May 2020 to 11 May 2020",
        "2020-12-30/P4D, 2020年12月30日至2021年1月2日, 30 December 2020 to 2 January 2021",
        "2020-05-31/P1D, 2020年5月31日, 31 May 2020",
        "2020-05-31, 截至2020年5月31日, as of 31 May 2020",
    })
    void canonicalTextAndWords(String canonical, String chinese, String english) {
        ReferencePeriod period = ReferencePeriod.parse(canonical);
        assertThat(period).hasToString(canonical);
        assertThat(period.toText(Locale.CHINA)).isEqualTo(chinese);
        assertThat(period.toText(Locale.TAIWAN)).isEqualTo(chinese);
        assertThat(period.toText(Locale.ENGLISH)).isEqualTo(english);
        assertThat(period.toText(Locale.forLanguageTag("ar-EG"))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2020年, 2020",
        "2020年全年, 2020",
        "2020年上半年, 2020-S1",
        "2020年下半年, 2020-S2",
        "2020年一季度, 2020-Q1",
        "2020年第一季度, 2020-Q1",
        "2020年1季度, 2020-Q1",
        "2020年第3季度, 2020-Q3",
        "2020年二季度, 2020-Q2",
        "2020年四季度, 2020-Q4",
        "2020年前两季度, 2020-S1",
        "2020年前三季度, 2020-01-01/P9M",
        "2020年前3季度, 2020-01-01/P9M",
        "2020年前三个月, 2020-Q1",
        "2020年前两个月, 2020-01-01/P2M",
        "2020年前5个月, 2020-01-01/P5M",
        "2020年前十一个月, 2020-01-01/P11M",
        "2020年5月, 2020-05",
        "2020年05月, 2020-05",
        "2020年5月份, 2020-05",
        "2020年5月当月, 2020-05",
        "2020年12月, 2020-12",
        "2020年十二月, 2020-12",
        "2020年1-1月, 2020-01",
        "2020年1-2月, 2020-01-01/P2M",
        "2020年1-3月, 2020-Q1",
        "2020年1-5月, 2020-01-01/P5M",
        "2020年1-5月份, 2020-01-01/P5M",
        "2020年1—5月, 2020-01-01/P5M",
        "2020年1—5月份, 2020-01-01/P5M",
        "2020年1–5月, 2020-01-01/P5M",
        "2020年1~5月, 2020-01-01/P5M",
        "2020年1～5月, 2020-01-01/P5M",
        "2020年1－5月, 2020-01-01/P5M",
        "2020年1至5月, 2020-01-01/P5M",
        "2020年1到5月, 2020-01-01/P5M",
        "2020年1-6月, 2020-S1",
        "2020年1-9月, 2020-01-01/P9M",
        "2020年1-12月, 2020",
        "2020年7-12月, 2020-S2",
        "２０２０年１-５月, 2020-01-01/P5M",
        "２０２０-０５, 2020-05",
    })
    void readsChineseFlows(String text, String canonical) {
        assertThat(ReferencePeriod.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "截至2020年5月底, 2020-05-31",
        "截至2020年5月末, 2020-05-31",
        "截至2020年5月, 2020-05-31",
        "截至2020年5月份, 2020-05-31",
        "截至2020年5月31日, 2020-05-31",
        "截至２０２０年５月３１日, 2020-05-31",
        "截至2020年2月, 2020-02-29",
        "截至2021年2月底, 2021-02-28",
        "截至2020年二季度, 2020-06-30",
        "截至2020年第2季度末, 2020-06-30",
        "截至2020年底, 2020-12-31",
        "2020年5月末, 2020-05-31",
        "2020年5月底, 2020-05-31",
        "2020年二季度末, 2020-06-30",
        "2020年末, 2020-12-31",
    })
    void readsChineseStocks(String text, String canonical) {
        ReferencePeriod period = ReferencePeriod.parse(text);
        assertThat(period).hasToString(canonical);
        assertThat(period.isAsOf()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-M05, 2020-05",
        "2020-A1, 2020",
        "2020-01-01/2020-05-31, 2020-01-01/P5M",
        "2020-01-01/2020-03-31, 2020-Q1",
        "2020-01-01/P3M, 2020-Q1",
        "2020-05-01/P31D, 2020-05",
        "2020-01-01/P1Y, 2020",
        "2020-07-01/P1Y, 2020-07-01/P12M",
        "2020-05-31/2020-05-31, 2020-05-31/P1D",
        "1000-01-02/P3287181D, 1000-01-02/P3287181D",
        "1000-01-01/P9000Y, 1000-01-01/P9000Y",
    })
    void readsSdmxAndIsoForms(String text, String canonical) {
        assertThat(ReferencePeriod.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-31, a date that exists (February 2020 has 29 days)",
        "2021-02-29, a date that exists (February 2021 has 28 days)",
        "2020-04-00, a date that exists (April 2020 has 30 days)",
        "截至2020年2月31日, a date that exists (February 2020 has 29 days)",
        "2020-01-01/2020-06-31, a date that exists (June 2020 has 30 days)",
        "2020-13, a month from 1 to 12",
        "2020-00, a month from 1 to 12",
        "2020-M13, a month from 1 to 12",
        "2020-13-01, a month from 1 to 12",
        "2020年13月, a month from 1 to 12",
        "2020年0月, a month from 1 to 12",
        "2020年1-13月, a month from 1 to 12",
        "2020年0-5月, a month from 1 to 12",
        "2020年十三月, a month from 1 to 12",
        "截至2020年13月底, a month from 1 to 12",
        "截至2020年13月1日, a month from 1 to 12",
        "2020-5, a month from 01 to 12",
        "2020-M5, a month from 01 to 12",
        "2020-, a month from 01 to 12",
        "2020-W05, a month from 01 to 12",
        "2020-q1, a month from 01 to 12",
        "2020-05-1, a day from 01 to 31",
        "2020-05-, a day from 01 to 31",
        "2020-Q5, a quarter from 1 to 4",
        "2020-Q0, a quarter from 1 to 4",
        "2020-Q, a quarter from 1 to 4",
        "2020-Q01, a quarter from 1 to 4",
        "2020年五季度, a quarter from 1 to 4",
        "2020年第0季度, a quarter from 1 to 4",
        "截至2020年5季度, a quarter from 1 to 4",
        "2020-S3, a half from 1 to 2",
        "2020-S, a half from 1 to 2",
        "2020-H1, 'a half-year as SDMX writes it, 2020-S1'",
        "2020年前1个月, 'months from 2 to 12 behind 前, as 前5个月'",
        "2020年前13个月, 'months from 2 to 12 behind 前, as 前5个月'",
        "2020年前一季度, 'quarters from 2 to 4 behind 前, as 前三季度'",
        "2020年5-1月, 'the first month before the last, as 1-5月'",
        "2020年以来, 'a period with an end, as 2020年1-5月, which 以来 leaves open'",
        "2020年5月31日, '截至 before the date of a stock, as 截至2020年5月31日'",
        "1-5月, a year of four digits from 1000 to 9999",
        "5月份, a year of four digits from 1000 to 9999",
        "截至5月底, a year of four digits from 1000 to 9999",
        "0999年, a year of four digits from 1000 to 9999",
        "999, a year of four digits from 1000 to 9999",
        "20200, a year of four digits from 1000 to 9999",
        "99999999999年, a year of four digits from 1000 to 9999",
        "2020-01-01/0999-05-31, a year of four digits from 1000 to 9999",
        "2020-05-31/2020-05-30, a last day on or after 2020-05-31",
        "2020-05-31/P0D, a last day on or after 2020-05-31",
        "2020-01-01/P0M, a last day on or after 2020-01-01",
        "2020-01-01/P7981Y, a period that ends by the year 9999",
        "2020-01-01/P9999999Y, a period that ends by the year 9999",
        "2020-01-01/P9999999D, a period that ends by the year 9999",
        "2020-01-15/P2M, 'a duration in days, or in whole months from the 1st, as 2020-01-01/P5M'",
        "2020-01-01/P5W, 'a duration in days, or in whole months from the 1st, as 2020-01-01/P5M'",
        "2020-01-01/P5, 'a duration in days, or in whole months from the 1st, as 2020-01-01/P5M'",
    })
    void refusalSaysWhatIsWrong(String text, String expected) {
        assertRefused(text, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "今年以来",
                "一季度",
                "上半年",
                "截至",
                "截至2020",
                "截至2020-05",
                "截至2020年",
                "截至2020年上半年",
                "截至2020年1-5月",
                "截至2020年第5月",
                "截至2020年5月31",
                "截至2020年5月31日前",
                "2020年 5月",
                " 2020年",
                "2020年\n",
                "2020年度",
                "2020年5",
                "2020年1-5",
                "2020年5月份当月",
                "2020年第一",
                "2020年季度",
                "2020年前月",
                "2020年前3",
                "2020年上半",
                "2020-A2",
                "2020-Q1x",
                "2020/05",
                "2020-05-31T00:00:00",
                "2020-01-01/",
                "2020-01-01/P",
                "2020-01-01/P-5M",
                "2020-01-01/2020",
                "2020-01-01/2020-05",
                "-2020",
                "+2020",
                "2020年1--5月",
                "\u0000",
                "2020年\u0000",
                "٢٠٢٠",
            })
    void otherTextIsRefused(String text) {
        assertRefused(text, "a period such as 2020-05 or 2020年1-5月");
    }

    @Test
    void longTextIsRefusedAtOnce() {
        String text = "2".repeat(1_000_000);
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> ReferencePeriod.parse(text))
                .withMessage("expected a period such as 2020-05 or 2020年1-5月, got \""
                        + "2".repeat(40) + "…\" (1000000 characters)");
    }

    private static void assertRefused(String text, String expected) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> ReferencePeriod.parse(text))
                .satisfies(e -> assertThat(e.expected()).isEqualTo(expected))
                .satisfies(e -> assertThat(e.text()).isEqualTo(text))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(120));
    }

    @Test
    void messageNamesTheExpectationAndQuotesTheText() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> ReferencePeriod.parse("2020-02-31"))
                .withMessage("expected a date that exists (February 2020 has 29 days),"
                        + " got \"2020-02-31\"");
    }

    @Property
    void canonicalTextReadsBack(@ForAll("periods") ReferencePeriod period) {
        assertThat(ReferencePeriod.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void intervalsReadBack(@ForAll("flows") ReferencePeriod period) {
        String interval = period.firstDay() + "/" + period.lastDay();
        assertThat(ReferencePeriod.parse(interval)).isEqualTo(period);
    }

    @Property
    void chineseWordsForMonthsAndStocksReadBack(@ForAll("worded") ReferencePeriod period) {
        assertThat(ReferencePeriod.parse(period.toText(Locale.CHINA))).isEqualTo(period);
    }

    /** Only the type of the refusal matters: nothing else may escape, whatever the text. */
    @Property(tries = 10_000)
    void anyTextIsReadOrRefused(@ForAll("texts") String text) {
        try {
            ReferencePeriod period = ReferencePeriod.parse(text);
            assertThat(ReferencePeriod.parse(period.toString())).isEqualTo(period);
        } catch (UnreadableTextException e) {
            assertThat(e.text()).isEqualTo(text);
        }
    }

    @Provide
    Arbitrary<ReferencePeriod> periods() {
        return ReferencePeriodArbitraries.periods();
    }

    @Provide
    Arbitrary<ReferencePeriod> flows() {
        return periods().filter(period -> !period.isAsOf());
    }

    @Provide
    Arbitrary<ReferencePeriod> worded() {
        return Arbitraries.oneOf(
                ReferencePeriodArbitraries.monthsOfOneYear(), ReferencePeriodArbitraries.stocks());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "2020", "1", "5", "12", "31", "-", "/", "P", "M", "D", "Y", "Q", "S", "A", "年", "月",
                "日", "前", "个月", "季度", "第", "至", "底", "份", "截至", "一", "十", "０", "全年", "05");
        return pieces.list().ofMaxSize(8).map(list -> String.join("", list));
    }
}
