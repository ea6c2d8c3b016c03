package io.github.tongbi.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.CatalogueArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorUnitTest {
    private static final IndicatorUnit FIRMS = IndicatorUnit.measure(Unit.ITEM, Unit.ESTABLISHMENT);

    @Test
    void unitIsReadFromItsText() {
        assertThat(IndicatorUnit.parse("MONEY")).isEqualTo(IndicatorUnit.MONEY);
        assertThat(IndicatorUnit.parse("PERCENT")).isEqualTo(IndicatorUnit.PERCENT);
        assertThat(IndicatorUnit.parse("TIMES")).isEqualTo(IndicatorUnit.TIMES);
        assertThat(IndicatorUnit.parse("POINTS")).isEqualTo(IndicatorUnit.POINTS);
        assertThat(IndicatorUnit.parse("ITEM|ESTABLISHMENT")).isEqualTo(FIRMS);
        assertThat(IndicatorUnit.parse("MONEY/VESSEL"))
                .isEqualTo(IndicatorUnit.MONEY.per(Unit.VESSEL));
    }

    @Test
    void unitsStandInTheOrderOfTheirList() {
        assertThat(FIRMS).hasToString("ESTABLISHMENT|ITEM");
        assertThat(IndicatorUnit.measure(Unit.RECORD).per(Unit.ITEM, Unit.ESTABLISHMENT))
                .hasToString("RECORD/ESTABLISHMENT|ITEM");
    }

    @Property
    @Domain(CatalogueArbitraries.class)
    void anyUnitIsReadFromItsText(@ForAll IndicatorUnit unit) {
        assertThat(IndicatorUnit.parse(unit.toString())).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "VESSELS",
                "money",
                "MONEY/",
                "/VESSEL",
                "MONEY|VESSEL",
                "VESSEL|",
                "MONEY/VESSEL/ITEM",
                "PERCENT/VESSEL",
                "POINTS/VESSEL",
                "MONEY/MONEY"
            })
    void otherTextIsRefused(String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> IndicatorUnit.parse(text))
                .withMessage(
                        "expected a unit such as MONEY, ESTABLISHMENT|ITEM, PERCENT, TIMES, POINTS"
                                + " or MONEY/VESSEL, got \"" + text + '"');
    }

    @Test
    void overlongTextIsRefused() {
        String text = "VESSEL|".repeat(100_000) + "VESSEL";
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> IndicatorUnit.parse(text))
                .withMessageEndingWith("…\" (700006 characters)");
    }

    @Test
    void partsThatDoNotFitEachOtherAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorUnit(
                        IndicatorUnit.Kind.MEASURE, ImmutableSet.of(), ImmutableSet.of()))
                .withMessage("expected units for a measure only, got [] for MEASURE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorUnit(
                        IndicatorUnit.Kind.MONEY, ImmutableSet.of(Unit.ITEM), ImmutableSet.of()))
                .withMessage("expected units for a measure only, got [ITEM] for MONEY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorUnit.PERCENT.per(Unit.ITEM))
                .withMessage("expected an average of money or a measure, got one of PERCENT");
    }

    @ParameterizedTest
    @CsvSource({
        "MONEY, 2.20亿元, true",
        "MONEY, 212.65万美元, true",
        "MONEY, 415艘, false",
        "MONEY, 12.2%, false",
        "VESSEL, 415艘, true",
        "VESSEL, 415家, false",
        "ESTABLISHMENT|ITEM, 23个, true",
        "ESTABLISHMENT|ITEM, 27家, true",
        "ESTABLISHMENT|ITEM, 57户, false",
        "SQUARE_METRE, 2亩, true",
        "SQUARE_METRE, 43.3公里, false",
        "MONTH, 1.5个月, true",
        "MONTH, 2年, true",
        "MONTH, 45天, false",
        "PERCENT, 22.6%, true",
        "PERCENT, 121倍, true",
        "TIMES, 12.5倍, true",
        "TIMES, 3个百分点, false",
        "POINTS, -21.1个百分点, true",
        "POINTS, -21.1%, false",
        "MONEY/VESSEL, 20.288万元, true",
        "MONEY/VESSEL, 85艘, false"
    })
    void figureFitsItsUnit(String unit, String figure, boolean fits) {
        assertThat(IndicatorUnit.parse(unit).fits(Figure.parse(figure))).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "MONEY, MONEY, true",
        "MONEY, VESSEL, false",
        "MONEY, MONEY/VESSEL, false",
        "MONEY/VESSEL, MONEY/VESSEL|ITEM, true",
        "MONEY/VESSEL, MONEY/ITEM, false",
        "PERCENT, TIMES, true",
        "PERCENT, POINTS, false",
        "ESTABLISHMENT|ITEM, ITEM|TENANT, true",
        "ESTABLISHMENT, TENANT, false",
        "SQUARE_METRE, MU, true",
        "SQUARE_METRE, METRE, false"
    })
    void unitsAreComparableIfTheirFiguresCanBeAdded(String unit, String other, boolean comparable) {
        IndicatorUnit first = IndicatorUnit.parse(unit);
        IndicatorUnit second = IndicatorUnit.parse(other);
        assertThat(first.isComparableWith(second)).isEqualTo(comparable);
        assertThat(second.isComparableWith(first)).isEqualTo(comparable);
    }

    @ParameterizedTest
    @CsvSource({
        "MONEY/VESSEL, MONEY, VESSEL, true",
        "MONEY/VESSEL, MONEY, ITEM, false",
        "MONEY/VESSEL, RECORD, VESSEL, false",
        "MONEY/VESSEL, MONEY/VESSEL, VESSEL, false",
        "MONEY, MONEY, VESSEL, false",
        "RECORD/ESTABLISHMENT, RECORD, ESTABLISHMENT|ITEM, true"
    })
    void averageHasTheUnitsOfItsAmountAndNumber(
            String average, String amount, String number, boolean right) {
        assertThat(IndicatorUnit.parse(average)
                        .isAverage(IndicatorUnit.parse(amount), IndicatorUnit.parse(number)))
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "MONEY, an amount of money such as 1.74亿元",
        "ESTABLISHMENT|ITEM, a figure in 家 or 个",
        "PERCENT, a ratio such as 12.2% or 121倍",
        "TIMES, a ratio such as 12.2% or 121倍",
        "POINTS, percentage points such as -21.1个百分点"
    })
    void messagesSayWhatAFigureShouldBe(String unit, String expected) {
        assertThat(IndicatorUnit.parse(unit).expected()).isEqualTo(expected);
    }

    @Test
    void unitsAreEqualByKindUnitsAndDivisor() {
        new EqualsTester()
                .addEqualityGroup(FIRMS, IndicatorUnit.measure(Unit.ESTABLISHMENT, Unit.ITEM))
                .addEqualityGroup(IndicatorUnit.measure(Unit.ITEM))
                .addEqualityGroup(FIRMS.per(Unit.VESSEL))
                .addEqualityGroup(IndicatorUnit.PERCENT)
                .addEqualityGroup(IndicatorUnit.TIMES)
                .testEquals();
    }

    @Property
    @Domain(CatalogueArbitraries.class)
    void anyUnitSurvivesSerialization(@ForAll IndicatorUnit unit) {
        assertThat(SerializableTester.reserialize(unit)).isEqualTo(unit);
    }
}
