package io.github.tongbi.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodWordsTest {
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
        "' 2020年1-5月\n', 2020-01-01/P5M",
        "2020年1月至5月, 2020-01-01/P5M",
        "2020年1月-5月份, 2020-01-01/P5M",
        "2020年11月至2021年2月, 2020-11-01/P4M",
        "2020年11月—2021年2月, 2020-11-01/P4M",
        "2020年5月2日至5月11日, 2020-05-02/P10D",
        "2020年5月2日至11日, 2020-05-02/P10D",
        "2020年5月2日—11日, 2020-05-02/P10D",
        "2020年12月30日到2021年1月2日, 2020-12-30/P4D",
        "2020年2月29日当日, 2020-02-29/P1D",
        "2021-2025年, 2021-01-01/P5Y",
        "2021—2025年, 2021-01-01/P5Y",
        "2021至2025年, 2021-01-01/P5Y",
        "2021年至2025年, 2021-01-01/P5Y",
        "2020-2020年, 2020",
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
        "2020年底, 2020-12-31",
        "2020年年底, 2020-12-31",
        "截至2020年年末, 2020-12-31",
        "截至2020年一季度末, 2020-03-31",
    })
    void readsChineseStocks(String text, String canonical) {
        ReferencePeriod period = ReferencePeriod.parse(text);
        assertThat(period).hasToString(canonical);
        assertThat(period.isAsOf()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "截至2020年2月31日, a date that exists (February 2020 has 29 days)",
        "2021年2月29日当日, a date that exists (February 2021 has 28 days)",
        "2020年6月1日至31日, a date that exists (June 2020 has 30 days)",
        "2020年13月, a month from 1 to 12",
        "2020年0月, a month from 1 to 12",
        "2020年1-13月, a month from 1 to 12",
        "2020年0-5月, a month from 1 to 12",
        "2020年十三月, a month from 1 to 12",
        "2020年1月至13月, a month from 1 to 12",
        "截至2020年13月底, a month from 1 to 12",
        "截至2020年13月1日, a month from 1 to 12",
        "2020年五季度, a quarter from 1 to 4",
        "2020年第0季度, a quarter from 1 to 4",
        "截至2020年5季度, a quarter from 1 to 4",
        "2020年前1个月, 'months from 2 to 12 behind 前, as 前5个月'",
        "2020年前13个月, 'months from 2 to 12 behind 前, as 前5个月'",
        "2020年前一季度, 'quarters from 2 to 4 behind 前, as 前三季度'",
        "2020年5-1月, 'the first month before the last, as 1-5月'",
        "2020年11月至2月, 'the first month before the last, as 1-5月'",
        "2020年11月至2020年2月, 'the first month before the last, as 1-5月'",
        "2020年5月11日至2日, a last day on or after 2020-05-11",
        "2025-2021年, a last day on or after 2025-01-01",
        "2020年5月31日, '截至 before a date or 当日 behind it, as 截至2020年5月31日'",
        "0999年, a year of four digits from 1000 to 9999",
        "99999999999年, a year of four digits from 1000 to 9999",
        "2021-999年, a month from 01 to 12",
        "2021年至5月, a year of four digits from 1000 to 9999",
    })
    void refusalSaysWhatIsWrong(String text, String expected) {
        Refusals.assertRefused(text, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "截至",
                "截至2020",
                "截至2020-05",
                "截至2020年",
                "截至2020年上半年",
                "截至2020年1-5月",
                "截至2020年第5月",
                "截至2020年5月31",
                "2020年 5月",
                "2020 年",
                "2020年度",
                "2020年5",
                "2020年1-5",
                "2020年5月份当月",
                "2020年5月以来",
                "2020年第一",
                "2020年季度",
                "2020年前月",
                "2020年前3",
                "2020年上半",
                "2020年当月",
                "2020年十四五",
                "2020年5月2日至",
                "2020年5月2日至2021年3日",
                "2020年1--5月",
                "2021-2025",
                "二〇二〇年",
            })
    void otherWordsAreRefused(String text) {
        Refusals.assertRefused(text, Refusals.EXPECTED);
    }
}
