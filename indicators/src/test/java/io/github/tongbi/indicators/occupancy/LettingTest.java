package io.github.tongbi.indicators.occupancy;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.park.SpaceUse;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.UnitMismatchException;
import io.github.tongbi.indicators.Shown;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class LettingTest {
    private static final Park NORTH = park("北园")
            .lettableArea(parseMeasure("100万平方米整"))
            .occupiedArea(parseMeasure("65万平方米整"))
            .areaUse(use().leased(parseMeasure("60万平方米整"))
                    .signed(parseMeasure("5万平方米整"))
                    .sold(parseMeasure("10万平方米整"))
                    .reserved(parseMeasure("2万平方米整"))
                    .build())
            .build();
    private static final Park SOUTH = park("南园")
            .lettableArea(parseMeasure("60公顷整"))
            .areaUse(use().leased(parseMeasure("300亩整"))
                    .signed(parseMeasure("0公顷整"))
                    .selfUsed(parseMeasure("4公顷整"))
                    .build())
            .build();

    private static Park.Builder park(String name) {
        return Park.builder().name(name).asOf(ReferencePeriod.parse("2020-05-31"));
    }

    private static SpaceUse.Builder use() {
        return SpaceUse.builder();
    }

    private static Letting byArea(Park... parks) {
        return Letting.of(OccupancyBasis.AREA, List.of(parks));
    }

    @Test
    void leasedAndVacantSpaceMakeNoWholeWhereSomeIsSold() {
        Letting letting = byArea(NORTH);
        assertThat(Shown.value(letting.leasedRate(), 1)).isEqualTo("60.0");
        assertThat(Shown.value(letting.signedRate(), 1)).isEqualTo("5.0");
        assertThat(Shown.value(letting.vacancyRate(), 1)).isEqualTo("28.0");
        assertThat(Shown.value(Occupancy.byArea(List.of(NORTH)).vacancy(), 1)).isEqualTo("35.0");
        assertThat(letting).hasToString("出租率(按面积) 60.00%, 空置率(按面积) 28.00%");
        assertThat(letting.basis()).isEqualTo(OccupancyBasis.AREA);
    }

    /** An essay on parks: 60 of 100万平方米 let, nothing else, leave 40 % vacant. */
    @Test
    void leasedAndVacantSpaceMakeTheWholeWhereNothingElseIsUsed() {
        Letting letting = byArea(park("北园")
                .lettableArea(parseMeasure("100万平方米"))
                .areaUse(use().leased(parseMeasure("60万平方米")).build())
                .build());
        assertThat(Shown.value(letting.leasedRate(), 1)).isEqualTo("60.0");
        assertThat(Shown.value(letting.vacancyRate(), 1)).isEqualTo("40.0");
        assertThat(Shown.bounds(letting.leasedRate(), 3)).isEqualTo("(59.204, 60.804)");
        assertThat(Shown.bounds(letting.vacancyRate(), 3)).isEqualTo("(39.196, 40.796)");
    }

    /** 300亩 are 20公顷, 60公顷 are 60万平方米. */
    @Test
    void jointRatesAreOfTheSumsInOneUnit() {
        Letting letting = byArea(NORTH, SOUTH);
        assertThat(letting.leasedRate().outcome().orElseThrow().number())
                .isEqualTo(Rational.of(80, 160));
        assertThat(letting.signedRate().outcome().orElseThrow().number())
                .isEqualTo(Rational.of(5, 160));
        assertThat(letting.vacancyRate().outcome().orElseThrow().number())
                .isEqualTo(Rational.of(160 - 80 - 10 - 2 - 4, 160));
    }

    @Test
    void ratesNameWhatTheyDivideBy() {
        Letting letting = byArea(NORTH);
        assertThat(letting.leasedRate().explain(Locale.CHINA))
                .isEqualTo("出租率(按面积) = 北园出租 ÷ 北园可租面积 = 60万平方米整 ÷ 100万平方米整 = 60%");
        assertThat(letting.vacancyRate().explain(Locale.CHINA))
                .isEqualTo("空置率(按面积) = (北园可租面积 − 北园出租 − 北园出售 − 北园预留) ÷ 北园可租面积"
                        + " = (100万平方米整 − 60万平方米整 − 10万平方米整 − 2万平方米整) ÷ 100万平方米整 = 28%");
        assertThat(letting.signedRate().explain(Locale.ENGLISH))
                .startsWith("signed rate by area = 北园 signed and not occupied ÷ 北园 lettable area");
        assertThat(letting.leasedRate().name().en()).isEqualTo("leased rate by area");
        assertThat(letting.vacancyRate().name().en()).isEqualTo("vacancy by area");
        assertThat(byArea(SOUTH).vacancyRate().explain(Locale.ENGLISH))
                .contains("南园 lettable area − 南园 leased × 1/15 − 南园 self-used");
    }

    @Test
    void everyBasisHasItsRates() {
        Park park = park("北园")
                .lettableUnits(parseMeasure("20套"))
                .unitUse(use().leased(parseMeasure("15套"))
                        .selfUsed(parseMeasure("1套"))
                        .build())
                .tenantCapacity(parseMeasure("10户"))
                .tenantUse(use().leased(parseMeasure("12户")).build())
                .build();
        Letting byUnit = Letting.of(OccupancyBasis.UNIT, List.of(park));
        Letting byTenant = Letting.of(OccupancyBasis.TENANT, List.of(park));
        assertThat(byUnit).hasToString("出租率(按套间) 75.00%, 空置率(按套间) 20.00%");
        assertThat(byTenant).hasToString("出租率(按户数) 120.00%, 空置率(按户数) -20.00%");
        assertThat(byTenant.basis()).isEqualTo(OccupancyBasis.TENANT);
    }

    @Test
    void whatIsNotToldIsMissing() {
        Park untold = park("东园").lettableArea(parseMeasure("5公顷")).build();
        assertThat(byArea(untold).leasedRate().outcome())
                .hasToString("Undefined[MISSING_INPUT] ——");
        assertThat(byArea(NORTH, untold).vacancyRate().outcome())
                .hasToString("Undefined[MISSING_INPUT] ——");
        assertThat(byArea(park("西园").build()).signedRate().explain(Locale.CHINA))
                .isEqualTo("签约率(按面积) = 西园签约未入驻 ÷ 西园可租面积 = ? ÷ ? = —— (MISSING_INPUT)");
        assertThat(byArea().leasedRate().outcome()).hasToString("Undefined[MISSING_INPUT] ——");
    }

    @Test
    void nothingLettableLeavesItUndefined() {
        Park empty = park("空园")
                .lettableArea(parseMeasure("0公顷整"))
                .areaUse(use().leased(parseMeasure("0公顷整")).build())
                .build();
        assertThat(byArea(empty).leasedRate().outcome())
                .hasToString("Undefined[ZERO_DENOMINATOR] ——");
        assertThat(byArea(empty).vacancyRate().outcome())
                .hasToString("Undefined[ZERO_DENOMINATOR] ——");
    }

    @Test
    void parksOfUnlikeDatesOrUnitsAreRefused() {
        Park june = Park.builder()
                .from(SOUTH)
                .asOf(ReferencePeriod.parse("2020-06-30"))
                .build();
        assertThatExceptionOfType(PeriodMismatchException.class)
                .isThrownBy(() -> byArea(NORTH, june))
                .withMessage("expected parks of 2020-05-31, got one of 2020-06-30");
        Park flats = park("北园").lettableUnits(parseMeasure("20套")).build();
        Park rooms = park("南园").unitUse(use().sold(parseMeasure("1间")).build()).build();
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() ->
                        Letting.of(OccupancyBasis.UNIT, List.of(flats, rooms)).vacancyRate())
                .withMessage("expected measures in one unit, got 间 and 套");
    }

    @Property(tries = 200)
    void everyPartOfTheSpaceIsCountedOnce(
            @ForAll @IntRange(max = 100) int leased,
            @ForAll @IntRange(max = 100) int sold,
            @ForAll @IntRange(max = 100) int reserved,
            @ForAll @IntRange(min = 1, max = 100) int empty) {
        int whole = leased + sold + reserved + empty;
        Letting letting = byArea(park("园")
                .lettableArea(parseMeasure(whole + "公顷整"))
                .areaUse(use().leased(parseMeasure(leased + "公顷整"))
                        .sold(parseMeasure(sold + "公顷整"))
                        .reserved(parseMeasure(reserved + "公顷整"))
                        .build())
                .build());
        assertThat(letting.vacancyRate().outcome().orElseThrow().number())
                .isEqualTo(Rational.of(empty, whole));
        assertThat(letting.leasedRate().outcome().orElseThrow().number())
                .isEqualTo(Rational.of(leased, whole));
    }
}
