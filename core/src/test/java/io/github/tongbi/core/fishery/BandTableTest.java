package io.github.tongbi.core.fishery;

import static io.github.tongbi.core.quantity.Figure.parseMeasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.FisheryArbitraries;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.quantity.UnitMismatchException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class BandTableTest {
    /** Support for the renewal of fishing vessels by length, in 万元. */
    private static final BandTable<Integer> RENEWAL = BandTable.of(
            Unit.METRE,
            List.of(
                    band(0, 12, 5),
                    band(12, 15, 10),
                    band(15, 18, 15),
                    band(18, 21, 20),
                    band(21, 24, 25),
                    band(24, 27, 40),
                    band(27, 30, 60)));

    private static Band<Integer> band(long low, long high, int value) {
        return Band.of(Rational.of(low), Rational.of(high), value);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5",
        "11.99, 5",
        "12, 10",
        "14.99, 10",
        "15, 15",
        "17.99, 15",
        "18, 20",
        "20.99, 20",
        "21, 25",
        "23.99, 25",
        "24, 40",
        "26.99, 40",
        "27, 60",
        "29.99, 60"
    })
    void bandBeginsWithItsLowEndAndEndsBeforeItsHighEnd(String metres, int expected) {
        assertThat(RENEWAL.find(metres(metres))).contains(expected);
    }

    private static Measure metres(String number) {
        return new Measure(Rational.parse(number), Unit.METRE);
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "30", "100"})
    void measureOutsideTheTableHasNoValue(String metres) {
        assertThat(RENEWAL.find(metres(metres))).isEmpty();
    }

    @Test
    void lastBandMayHaveNoHighEnd() {
        BandTable<Integer> table =
                BandTable.of(Unit.METRE, List.of(band(0, 36, 80), Band.from(Rational.of(36), 100)));
        assertThat(table.find(metres("36"))).contains(100);
        assertThat(table.find(metres("1000000"))).contains(100);
    }

    @Test
    void measureIsConvertedExactly() {
        assertThat(RENEWAL.find(new Measure(Rational.parse("0.015"), Unit.KILOMETRE)))
                .contains(15);
    }

    @Test
    void measureOfAnotherDimensionIsRefused() {
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> RENEWAL.find(Measure.of(12, Unit.KILOWATT)));
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> RENEWAL.candidates(Range.singleton(Measure.of(1, Unit.VESSEL))));
    }

    @ParameterizedTest
    @CsvSource({
        "11.8米, 5",
        "11.9米, 5",
        "12.0米, 5 10",
        "12.1米, 10",
        "12.0米整, 10",
        "12米, 5 10",
        "13米, 10",
        "12米以上, 10 15 20 25 40 60",
        "超12米, 10 15 20 25 40 60",
        "不足12米, 5",
        "30米整, ''",
    })
    void printedFigureHasEveryValueThatItsDigitsAllow(String printed, String expected) {
        ImmutableSet<Integer> found = RENEWAL.candidates(parseMeasure(printed).bounds());
        assertThat(found.stream().map(String::valueOf).toList())
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @Test
    void everyBandMayHoldForAnUnknownMeasure() {
        assertThat(RENEWAL.candidates(Range.all())).hasSize(RENEWAL.bands().size());
    }

    @Property
    @Domain(FisheryArbitraries.class)
    @Domain(DomainContext.Global.class)
    void measureOnTheTableLiesInExactlyOneBand(
            @ForAll BandTable<Integer> table, @ForAll @IntRange(max = 100_000) int hundredths) {
        Measure measure = new Measure(Rational.of(hundredths, 100), Unit.METRE);
        List<Integer> found = table.bands().stream()
                .filter(band -> band.range().contains(measure.number()))
                .map(Band::value)
                .toList();
        boolean isBelow =
                measure.number().compareTo(table.bands().get(0).range().lowerEndpoint()) < 0;
        assertThat(found).hasSize(isBelow ? 0 : 1);
        assertThat(table.find(measure).stream().toList()).isEqualTo(found);
        assertThat(table.candidates(Range.singleton(measure))).containsExactlyElementsOf(found);
    }

    @Property
    @Domain(FisheryArbitraries.class)
    void tableIsTheSameAfterItsSerialisation(@ForAll BandTable<Integer> table) {
        assertThat(SerializableTester.reserialize(table)).isEqualTo(table);
    }

    @Test
    void gapIsRefused() {
        assertRefused(
                "expected bands without a gap or an overlap, got [15..18) after [0..12)",
                List.of(band(0, 12, 5), band(15, 18, 15)));
    }

    @Test
    void overlapIsRefused() {
        assertRefused(
                "expected bands without a gap or an overlap, got [11..15) after [0..12)",
                List.of(band(0, 12, 5), band(11, 15, 10)));
    }

    @Test
    void bandAfterOneWithoutAHighEndIsRefused() {
        assertRefused(
                "expected bands without a gap or an overlap, got [12..15) after [0..+∞)",
                List.of(Band.from(Rational.ZERO, 5), band(12, 15, 10)));
    }

    @Test
    void emptyTableIsRefused() {
        assertRefused("expected at least one band, got none", List.of());
    }

    private static void assertRefused(String message, List<Band<Integer>> bands) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BandTable.of(Unit.METRE, bands))
                .withMessage(message);
    }

    @Test
    void bandWithoutExtentIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> band(12, 12, 5))
                .withMessage("expected a high end above the low end of 12, got 12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> band(15, 12, 5))
                .withMessage("expected a high end above the low end of 15, got 12");
    }

    @Test
    void bandWithOtherEndsIsRefused() {
        String message = "expected a band with its low end and without its high end such as"
                + " [12..15), got ";
        for (Range<Rational> range : List.of(
                Range.closed(Rational.ZERO, Rational.ONE),
                Range.openClosed(Rational.ZERO, Rational.ONE),
                Range.closedOpen(Rational.ONE, Rational.ONE),
                Range.lessThan(Rational.ONE),
                Range.<Rational>all())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Band<>(range, 5))
                    .withMessage(message + range);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void nullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Band.from(Rational.ZERO, (Integer) null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new BandTable<>(null, RENEWAL.bands()))
                .withMessage("unit");
    }

    @Test
    void tableIsEqualByItsUnitAndBands() {
        new EqualsTester()
                .addEqualityGroup(
                        BandTable.of(Unit.METRE, List.of(band(0, 12, 5))),
                        BandTable.of(Unit.METRE, List.of(band(0, 12, 5))))
                .addEqualityGroup(BandTable.of(Unit.KILOMETRE, List.of(band(0, 12, 5))))
                .addEqualityGroup(BandTable.of(Unit.METRE, List.of(band(0, 12, 6))))
                .addEqualityGroup(BandTable.of(Unit.METRE, List.of(band(0, 13, 5))))
                .addEqualityGroup(band(0, 12, 5))
                .addEqualityGroup(Band.from(Rational.ZERO, 5))
                .testEquals();
    }
}
