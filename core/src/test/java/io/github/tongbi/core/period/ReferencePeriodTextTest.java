package io.github.tongbi.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.arbitraries.ReferencePeriodArbitraries;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

@Domain(ReferencePeriodArbitraries.class)
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
        "2020-05-31/P1D, 2020年5月31日当日, 31 May 2020",
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

    @Property
    void canonicalTextReadsBack(@ForAll ReferencePeriod period) {
        assertThat(ReferencePeriod.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void chineseTextReadsBack(@ForAll ReferencePeriod period) {
        assertThat(ReferencePeriod.parse(period.toText(Locale.CHINA))).isEqualTo(period);
    }

    @Property
    void intervalsReadBack(@ForAll("flows") ReferencePeriod period) {
        String interval = period.firstDay() + "/" + period.lastDay();
        assertThat(ReferencePeriod.parse(interval)).isEqualTo(period);
    }

    @Provide
    Arbitrary<ReferencePeriod> flows() {
        return ReferencePeriodArbitraries.flows();
    }
}
