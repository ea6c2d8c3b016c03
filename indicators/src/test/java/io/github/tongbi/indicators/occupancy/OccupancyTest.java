package io.github.tongbi.indicators.occupancy;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.quantity.UnitMismatchException;
import io.github.tongbi.indicators.Shown;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.Verdict;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class OccupancyTest {
    private static final Park SMALL = area("北园", "5公顷", "10公顷");
    private static final Park LARGE = area("南园", "90公顷", "90公顷");

    private static Park area(String name, String occupied, String lettable) {
        return park(name)
                .occupiedArea(parseMeasure(occupied))
                .lettableArea(parseMeasure(lettable))
                .build();
    }

    private static Park.Builder park(String name) {
        return Park.builder().name(name).asOf(ReferencePeriod.parse("2020-05-31"));
    }

    /** An essay on parks: 60 of 100万平方米 let or sold leave 40 % vacant. */
    @Test
    void occupancyAndVacancyShareTheirDenominator() {
        Occupancy occupancy = Occupancy.byArea(parseMeasure("60万平方米"), parseMeasure("100万平方米"));
        assertThat(occupancy.percent(1)).hasToString("60.0%");
        assertThat(Shown.value(occupancy.vacancy(), 1)).isEqualTo("40.0");
        assertThat(Shown.bounds(occupancy, 3)).isEqualTo("(59.204, 60.804)");
        assertThat(Shown.bounds(occupancy.vacancy(), 3)).isEqualTo("(39.196, 40.796)");
        assertThat(occupancy.basis()).isEqualTo(OccupancyBasis.AREA);
    }

    /** Half of 10 and all of 90 are 95 % together, not the mean of 75 %. */
    @Test
    void jointRateIsTheQuotientOfTheSums() {
        Occupancy joint = Occupancy.byArea(List.of(SMALL, LARGE));
        assertThat(joint.percent(0)).hasToString("95%");
        assertThat(joint.vacancy().toText(Locale.CHINA)).isEqualTo("空置率 5.00%");
        assertThat(joint.vacancy().toText(Locale.ENGLISH)).isEqualTo("vacancy 5.00%");
    }

    @Test
    void jointRateNamesEveryParkInItsExplanation() {
        Occupancy joint = Occupancy.byArea(List.of(SMALL, LARGE));
        assertThat(joint.explain(Locale.CHINA))
                .isEqualTo("入驻率(按面积) = (北园已用面积 + 南园已用面积) ÷ (北园可租面积 + 南园可租面积)"
                        + " = (5公顷 + 90公顷) ÷ (10公顷 + 90公顷) = 95%");
        assertThat(joint.explain(Locale.ENGLISH))
                .isEqualTo("occupancy by area = (北园 occupied area + 南园 occupied area)"
                        + " ÷ (北园 lettable area + 南园 lettable area)"
                        + " = (5 ha + 90 ha) ÷ (10 ha + 90 ha) = 95%");
    }

    @Test
    void jointRateIsThereOnEveryBasis() {
        Park first = park("北园")
                .occupiedUnits(parseMeasure("5套"))
                .lettableUnits(parseMeasure("10套"))
                .tenants(parseMeasure("12户"))
                .tenantCapacity(parseMeasure("10户"))
                .build();
        Park second = park("南园")
                .occupiedUnits(parseMeasure("90套"))
                .lettableUnits(parseMeasure("90套"))
                .tenants(parseMeasure("30户"))
                .tenantCapacity(parseMeasure("25户"))
                .build();
        Occupancy byUnit = Occupancy.byUnit(List.of(first, second));
        Occupancy byTenant = Occupancy.byTenant(List.of(first, second));
        assertThat(byUnit).hasToString("入驻率(按套间) 95.0%");
        assertThat(byUnit.basis()).isEqualTo(OccupancyBasis.UNIT);
        assertThat(byTenant).hasToString("入驻率(按户数) 120.0%");
        assertThat(byTenant.basis()).isEqualTo(OccupancyBasis.TENANT);
        assertThat(byTenant.toText(Locale.ENGLISH)).isEqualTo("occupancy by tenant 120.0%");
    }

    /** The smallest unit counts that give the 93.7 % of the report. */
    @Test
    void printedRateOfTheReportIsPossibleByUnit() {
        assertThat(Occupancy.byUnit(parseMeasure("59套"), parseMeasure("63套")).percent(1))
                .hasToString("93.7%");
        assertThat(Occupancy.byUnit(parseMeasure("74套"), parseMeasure("79套")).percent(1))
                .hasToString("93.7%");
        assertThat(Occupancy.byUnit(parseMeasure("89套"), parseMeasure("95套")).percent(1))
                .hasToString("93.7%");
    }

    /** report-checks K14: 57 tenants at 93.7 % leave no whole capacity. */
    @Test
    void capacityThatIsNoWholeNumberRefusesTheReading() {
        Derived<Measure> capacity =
                Occupancy.impliedCapacity(parseMeasure("57个"), parseRatio("93.7%"));
        assertThat(Shown.value(capacity, 4)).isEqualTo("60.8324");
        assertThat(Shown.bounds(capacity, 4)).isEqualTo("(60.8000, 60.8649]");
        assertThat(capacity.unit(Locale.CHINA)).isEqualTo("户");
        assertThat(capacity.judgeAsCount()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(Occupancy.byTenant(parseMeasure("57户"), parseMeasure("61户")).percent(4))
                .hasToString("93.4426%");
        assertThat(capacity.explain(Locale.ENGLISH))
                .isEqualTo("tenant capacity = tenants ÷ occupancy = 57 items ÷ 93.7%"
                        + " = 60.8324439701… tenants");
    }

    @Test
    void capacityThatIsAWholeNumberAllowsTheReading() {
        Derived<Measure> capacity =
                Occupancy.impliedCapacity(parseMeasure("57户"), parseRatio("95.0%"));
        assertThat(capacity.judgeAsCount()).isEqualTo(Verdict.CONSISTENT);
        assertThat(capacity.toText(Locale.CHINA)).isEqualTo("可入驻户数 60.00户");
    }

    @Test
    void rateOfZeroDecidesNothingAboutTheCapacity() {
        Derived<Measure> capacity =
                Occupancy.impliedCapacity(parseMeasure("57户"), parseRatio("0.0%"));
        assertThat(capacity.outcome()).hasToString("Undefined[ZERO_DENOMINATOR] ——");
        assertThat(capacity.judgeAsCount()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void nothingLettableLeavesItUndefined() {
        Occupancy occupancy = Occupancy.byArea(List.of(area("空园", "0公顷", "0公顷")));
        assertThat(occupancy.outcome()).hasToString("Undefined[ZERO_DENOMINATOR] ——");
        assertThat(occupancy.vacancy().outcome()).hasToString("Undefined[ZERO_DENOMINATOR] ——");
        assertThat(occupancy.toText(Locale.CHINA)).isEqualTo("入驻率(按面积) ——");
        assertThat(occupancy.toText(Locale.ENGLISH)).isEqualTo("occupancy by area n/a");
    }

    @Test
    void parkThatDoesNotTellItsFiguresLeavesItUndefined() {
        Occupancy occupancy = Occupancy.byArea(List.of(SMALL, park("南园").build()));
        assertThat(occupancy.outcome()).hasToString("Undefined[MISSING_INPUT] ——");
        assertThat(occupancy.vacancy().outcome()).hasToString("Undefined[MISSING_INPUT] ——");
        assertThat(occupancy.explain(Locale.CHINA))
                .isEqualTo("入驻率(按面积) = (北园已用面积 + 南园已用面积) ÷ (北园可租面积 + 南园可租面积)"
                        + " = (5公顷 + ?) ÷ (10公顷 + ?) = —— (MISSING_INPUT)");
        assertThat(Occupancy.byArea(List.of()).outcome())
                .hasToString("Undefined[MISSING_INPUT] ——");
    }

    @Test
    void areasInDifferentUnitsAreConvertedExactly() {
        Occupancy single = Occupancy.byArea(parseMeasure("10亩整"), parseMeasure("1公顷整"));
        assertThat(single.outcome().orElseThrow().number()).isEqualTo(Rational.of(2, 3));
        assertThat(single.explain(Locale.CHINA))
                .isEqualTo("入驻率(按面积) = 已用面积 × 1/15 ÷ 可租面积 = 10亩整 × 1/15 ÷ 1公顷整"
                        + " = 66.6666666666…%");

        Park mixed = area("西园", "15亩整", "2公顷整");
        Park square = area("东园", "10000平方米整", "30亩整");
        assertThat(Occupancy.byArea(List.of(mixed, square))
                        .outcome()
                        .orElseThrow()
                        .number())
                .isEqualTo(Rational.of(1, 2));
    }

    @Test
    void unitsThatDoNotConvertAreRefusedNamingBoth() {
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Occupancy.byArea(parseMeasure("5公顷"), parseMeasure("100米")))
                .withMessage("expected measures in one unit, got 公顷 and 米")
                .satisfies(e -> assertThat(e.first()).isEqualTo(Unit.HECTARE))
                .satisfies(e -> assertThat(e.second()).isEqualTo(Unit.METRE));
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Occupancy.byUnit(parseMeasure("5套"), parseMeasure("10间")))
                .withMessage("expected measures in one unit, got 套 and 间");
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Occupancy.byTenant(parseMeasure("57个"), parseMeasure("61户")))
                .withMessage("expected measures in one unit, got 个 and 户");
        Park flats = park("北园").lettableUnits(parseMeasure("10套")).build();
        Park rooms = park("南园").lettableUnits(parseMeasure("10间")).build();
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Occupancy.byUnit(List.of(flats, rooms)))
                .withMessage("expected measures in one unit, got 间 and 套");
    }

    @Test
    void parksOfUnlikeDatesAreRefused() {
        ReferencePeriod june = ReferencePeriod.parse("2020-06-30");
        Park later = Park.builder().from(LARGE).asOf(june).build();
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> Occupancy.byArea(List.of(SMALL, later)))
                .withMessage("expected parks of 2020-05-31, got one of 2020-06-30")
                .satisfies(e -> assertThat(e.actual()).isEqualTo(june));
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> Occupancy.byUnit(List.of(SMALL, later)));
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> Occupancy.byTenant(List.of(SMALL, later)));
    }

    /** More than all cannot be occupied, but more tenants than planned can come. */
    @Test
    void rateAboveOneHundredPercentIsAFindingWhereItCannotBe() {
        assertThat(Occupancy.byArea(parseMeasure("1.2公顷"), parseMeasure("1公顷整")).judgeAsPart())
                .isEqualTo(Verdict.INCONSISTENT);
        assertThat(Occupancy.byArea(parseMeasure("1.02公顷"), parseMeasure("1.0公顷"))
                        .judgeAsPart())
                .isEqualTo(Verdict.TIGHT);
        assertThat(Occupancy.byUnit(parseMeasure("63套"), parseMeasure("63套")).judgeAsPart())
                .isEqualTo(Verdict.CONSISTENT);
        assertThat(Occupancy.byUnit(parseMeasure("64套"), parseMeasure("63套")).judgeAsPart())
                .isEqualTo(Verdict.INCONSISTENT);
        assertThat(Occupancy.byTenant(parseMeasure("64户"), parseMeasure("63户")).judgeAsPart())
                .isEqualTo(Verdict.CONSISTENT);
        assertThat(Occupancy.byTenant(parseMeasure("-1户"), parseMeasure("63户")).judgeAsPart())
                .isEqualTo(Verdict.INCONSISTENT);
        assertThat(Occupancy.byTenant(parseMeasure("1户"), parseMeasure("0户")).judgeAsPart())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Property(tries = 100)
    void jointRateLiesBetweenTheRatesOfTheParks(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 100) Integer> hundreds) {
        List<Park> parks = IntStream.range(0, hundreds.size())
                .mapToObj(i ->
                        area("园" + i, hundreds.get(i) * (i + 1) + "平方米整", 100 * (i + 1) + "平方米整"))
                .toList();
        Occupancy joint = Occupancy.byArea(parks);
        Rational rate = joint.outcome().orElseThrow().number();
        IntStream percents = hundreds.stream().mapToInt(Integer::intValue);
        assertThat(rate).isGreaterThanOrEqualTo(Rational.of(percents.min().orElseThrow(), 100));
        assertThat(joint.vacancy().outcome().orElseThrow().number())
                .isEqualTo(Rational.ONE.minus(rate));
        assertThat(joint.vacancy().bounds()).isInstanceOf(Outcome.Defined.class);
    }
}
