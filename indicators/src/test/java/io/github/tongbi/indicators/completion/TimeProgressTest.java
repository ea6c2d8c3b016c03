package io.github.tongbi.indicators.completion;

import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.quantity.UnitMismatchException;
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

    /** The months and days of plans for less and for more than a year. */
    @ParameterizedTest
    @CsvSource({
        "2020-01-01/P4M, 2020-S1, 4 个月 / 6 个月, 121 天 / 182 天",
        "2020-10-31, 2020-S2, 4 个月 / 6 个月, 123 天 / 184 天",
        "2020-Q1, 2020-01-01/P9M, 3 个月 / 9 个月, 91 天 / 274 天",
        "2022-05-31, 2021-01-01/P5Y, 17 个月 / 60 个月, 516 天 / 1826 天",
        "2020-03-01/P2M, 2020-03-01/P3M, 2 个月 / 3 个月, 61 天 / 92 天",
        "2020-10-31, 2020-09-01/P6M, 2 个月 / 6 个月, 61 天 / 181 天",
        "2020-S1, 2020-S1, 6 个月 / 6 个月, 182 天 / 182 天",
        "2019-12-31, 2020-S1, 0 个月 / 6 个月, 0 天 / 182 天",
        "2020-02-29, 2020-02, 1 个月 / 1 个月, 29 天 / 29 天",
    })
    void progressOfAnyPlanPeriod(String elapsed, String plan, String months, String days) {
        ReferencePeriod part = ReferencePeriod.parse(elapsed);
        ReferencePeriod whole = ReferencePeriod.parse(plan);
        assertThat(TimeProgress.byMonth(part, whole)).hasToString(months);
        assertThat(TimeProgress.byDay(part, whole)).hasToString(days);
    }

    @Test
    void remainingIsWhatIsLeft() {
        assertThat(TimeProgress.byMonth(APRIL).remaining()).hasToString("8 个月");
        assertThat(TimeProgress.byDay(APRIL).remaining()).hasToString("245 天");
        assertThat(TimeProgress.byMonth(APRIL).rounded(0).remaining()).hasToString("8 个月");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-Q2, 2020",
        "2020-01-01/P2Y, 2020",
        "2020-S1, 2020-Q1",
        "2020-07-31, 2020-S1",
        "2019-12-30, 2020-S1",
        "2019, 2021-01-01/P5Y",
    })
    void periodThatDoesNotBeginThePlanIsRefused(String elapsed, String plan) {
        ReferencePeriod part = ReferencePeriod.parse(elapsed);
        ReferencePeriod whole = ReferencePeriod.parse(plan);
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> TimeProgress.byMonth(part, whole))
                .withMessage("expected a beginning of " + plan + ", got one of " + elapsed);
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> TimeProgress.byDay(part, whole))
                .withMessage("expected a beginning of " + plan + ", got one of " + elapsed);
    }

    @Test
    void periodThatDoesNotBeginTheYearIsRefused() {
        ReferencePeriod quarter = ReferencePeriod.ofQuarter(2020, 2);
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> TimeProgress.byMonth(quarter))
                .withMessage("expected a beginning of 2020, got one of 2020-Q2");
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> TimeProgress.byDay(quarter))
                .withMessage("expected a beginning of 2020, got one of 2020-Q2");
    }

    @Test
    void planForADateHasNoTimeProgress() {
        ReferencePeriod date = ReferencePeriod.parse("2020-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeProgress.byDay(date, date))
                .withMessage("expected a plan for a span such as 2020-S1, got as of 2020-12-31");
    }

    @Test
    void periodWithinAMonthHasNoProgressByMonth() {
        ReferencePeriod middle = ReferencePeriod.parse("2020-04-15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeProgress.byMonth(middle))
                .withMessage("expected whole months such as 2020-01-01 to 2020-04-30,"
                        + " got 2020-01-01 to 2020-04-15");
        ReferencePeriod fromTheMiddle = ReferencePeriod.parse("2020-04-15/2020-06-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeProgress.byMonth(fromTheMiddle, fromTheMiddle))
                .withMessage("expected whole months such as 2020-01-01 to 2020-04-30,"
                        + " got 2020-04-15 to 2020-06-30");
        assertThat(TimeProgress.byDay(middle).share().number()).isEqualTo(Rational.of(106, 366));
    }

    @Test
    void progressThatCannotBeIsRefused() {
        Measure four = Measure.of(4, Unit.MONTH);
        Measure year = Measure.of(12, Unit.MONTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeProgress(year, four, Ratio.parse("3")))
                .withMessage("expected from 0 up to all of 4 个月, got 12 个月");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new TimeProgress(Measure.of(-1, Unit.MONTH), four, Ratio.parse("-0.25")))
                .withMessage("expected from 0 up to all of 4 个月, got -1 个月");
        Measure none = Measure.of(0, Unit.MONTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeProgress(none, none, Ratio.parse("0")))
                .withMessage("expected from 0 up to all of 0 个月, got 0 个月");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeProgress(four, year, Ratio.parse("0.34")))
                .withMessage("expected a share within half a percent of 1/3, got 0.34");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeProgress.byMonth(APRIL).rounded(-1))
                .withMessage("expected 0 or more decimals of a percent, got -1");
        Measure vessels = Measure.of(4, Unit.VESSEL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeProgress(vessels, vessels, Ratio.parse("1")))
                .withMessage("expected months or days, got 4 艘");
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(
                        () -> new TimeProgress(four, Measure.of(366, Unit.DAY), Ratio.parse("1")))
                .withMessage("expected measures in one unit, got 个月 and 天");
    }

    @Test
    void shareMayBeOffByHalfAPercent() {
        Measure one = Measure.of(1, Unit.DAY);
        Measure whole = Measure.of(200, Unit.DAY);
        assertThat(new TimeProgress(one, whole, Ratio.parse("0.01")).share())
                .isEqualTo(Ratio.ofPercent("1"));
        assertThat(TimeProgress.byDay(ReferencePeriod.parse("2020-01-01"))
                        .rounded(0)
                        .share())
                .isEqualTo(Ratio.ofPercent("0"));
    }
}
