package io.github.tongbi.indicators.completion;

import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.result.Derived;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.RoundingMode;
import java.util.Locale;

class TimeProgressTest {
    private static final ReferencePeriod APRIL = ReferencePeriod.parse("2020-01-01/P4M");

    @ParameterizedTest
    @CsvSource({
        "2020-01-31, 8.333, 8.470",
        "2020-01-01/P4M, 33.333, 33.060",
        "2020-04-30, 33.333, 33.060",
        "2020-S1, 50.000, 49.727",
        "2020-10-31, 83.333, 83.333",
        "2021-04-30, 33.333, 32.877",
        "2020, 100.000, 100.000",
    })
    void progressIsCountedByMonthOrByDay(String elapsed, String byMonth, String byDay) {
        ReferencePeriod period = ReferencePeriod.parse(elapsed);
        assertThat(percent(TimeProgress.byMonth(period))).isEqualTo(byMonth);
        assertThat(percent(TimeProgress.byDay(period))).isEqualTo(byDay);
    }

    private static String percent(TimeProgress progress) {
        return progress.share()
                .number()
                .multipliedBy(Rational.of(100))
                .toDecimal(3, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Test
    void progressIsExactAndNamedByItsCounting() {
        TimeProgress month = TimeProgress.byMonth(APRIL);
        TimeProgress day = TimeProgress.byDay(APRIL);
        assertThat(month.share().number()).isEqualTo(Rational.of(1, 3));
        assertThat(day.share().number()).isEqualTo(Rational.of(121, 366));
        assertThat(month.name().in(Locale.CHINA)).isEqualTo("序时进度(按月)");
        assertThat(month.name().in(Locale.ENGLISH)).isEqualTo("time progress by month");
        assertThat(day.name().in(Locale.CHINA)).isEqualTo("序时进度(按日)");
        assertThat(day.name().in(Locale.ENGLISH)).isEqualTo("time progress by day");
    }

    /** Published gaps to the time progress by month. */
    @ParameterizedTest
    @CsvSource({
        // Ziyang, January to May
        "2020-01-01/P5M, 44.0%, 2.333, 2.3",
        // a city, January to April, two lines
        "2020-01-01/P4M, 43.2%, 9.867, 9.9",
        "2020-01-01/P4M, 37.8%, 4.467, 4.5",
        // Sichuan, January to October
        "2020-01-01/P10M, 84.5%, 1.167, 1.2",
        // Dapeng, first half of 2020, investment
        "2020-S1, 41.6%, -8.400, -8.4",
    })
    void publishedGapsAreReproduced(String elapsed, String rate, String exact, String printed) {
        Derived<Points> gap =
                TimeProgress.byMonth(ReferencePeriod.parse(elapsed)).gapOf(parseRatio(rate));
        assertThat(Shown.value(gap, 3)).isEqualTo(exact);
        assertThat(Shown.value(gap, 1)).isEqualTo(printed);
    }

    /** report-checks K12m, K13m, K12d and K13d. */
    @ParameterizedTest
    @CsvSource({
        "12.2%, -21.1333, '[-21.1833, -21.0833)', -20.8601, '[-20.9101, -20.8101)'",
        "8.5%, -24.8333, '[-24.8833, -24.7833)', -24.5601, '[-24.6101, -24.5101)'",
    })
    void gapKeepsTheRoundingOfThePrintedRate(
            String rate, String byMonth, String monthBounds, String byDay, String dayBounds) {
        Derived<Points> month = TimeProgress.byMonth(APRIL).gapOf(parseRatio(rate));
        Derived<Points> day = TimeProgress.byDay(APRIL).gapOf(parseRatio(rate));
        assertThat(Shown.value(month, 4)).isEqualTo(byMonth);
        assertThat(Shown.bounds(month, 4)).isEqualTo(monthBounds);
        assertThat(Shown.value(day, 4)).isEqualTo(byDay);
        assertThat(Shown.bounds(day, 4)).isEqualTo(dayBounds);
    }

    /** An institute in July: 56.47 % against a progress rounded to 58 % first. */
    @Test
    void progressCanBeRoundedBeforeTheGapIsTaken() {
        TimeProgress july = TimeProgress.byMonth(ReferencePeriod.parse("2020-07-31"));
        assertThat(july.rounded(0).share().number()).isEqualTo(Rational.parse("0.58"));
        assertThat(Shown.value(july.rounded(0).gapOf(parseRatio("56.47%")), 2)).isEqualTo("-1.53");
        assertThat(Shown.value(july.gapOf(parseRatio("56.47%")), 2)).isEqualTo("-1.86");
        assertThat(july.rounded(1).share().number()).isEqualTo(Rational.parse("0.583"));
        assertThat(july.rounded(0).name()).isEqualTo(july.name());
    }

    @Test
    void gapIsExplainedInBothLanguages() {
        Derived<Points> gap = TimeProgress.byMonth(APRIL).gapOf(parseRatio("12.2%"));
        assertThat(gap.explain(Locale.CHINA))
                .isEqualTo("与序时进度(按月)之差 = 计划完成率 − 1/3 = 12.2% − 1/3 = -21.1333333333…个百分点");
        assertThat(gap.explain(Locale.ENGLISH))
                .isEqualTo("gap to time progress by month = completion of the plan − 1/3"
                        + " = 12.2% − 1/3 = -21.1333333333… percentage points");
    }

    @Test
    void periodThatDoesNotBeginTheYearIsRefused() {
        ReferencePeriod quarter = ReferencePeriod.ofQuarter(2020, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeProgress.byMonth(quarter))
                .withMessageContaining("2020-Q2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeProgress.byDay(quarter))
                .withMessageContaining("2020-Q2");
    }

    @Test
    void dateWithinAMonthHasNoProgressByMonth() {
        ReferencePeriod middle = ReferencePeriod.parse("2020-04-15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeProgress.byMonth(middle))
                .withMessageContaining("2020-04-15");
        assertThat(TimeProgress.byDay(middle).share().number()).isEqualTo(Rational.of(106, 366));
    }
}
