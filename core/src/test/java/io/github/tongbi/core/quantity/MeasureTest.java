package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.QuantityArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

@Domain(QuantityArbitraries.class)
class MeasureTest {
    private static final Measure RESTING = Measure.of(415, Unit.VESSEL);
    private static final Measure ENTERPRISES = Measure.of(27, Unit.ESTABLISHMENT);
    private static final Measure TENANTS = Measure.of(57, Unit.TENANT);

    @ParameterizedTest
    @CsvSource({
        "415 艘, 415 艘",
        "43.30 公顷, 43.3 公顷",
        "-26 家, -26 家",
        "2000/3 ㎡, 2000/3 平方米",
        "1.5 kW, 1.5 千瓦",
    })
    void readsANumberAndAUnit(String text, String canonical) {
        assertThat(Measure.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``        | expected a measure such as 415 艘, got \"\"",
                "艘        | expected a measure such as 415 艘, got \"艘\"",
                "` 艘`     | expected a measure such as 415 艘, got \" 艘\"",
                "415艘     | expected a measure such as 415 艘, got \"415艘\"",
                "415  艘   | expected a measure such as 415 艘, got \"415  艘\"",
                "5 gallons | expected a measure such as 415 艘, got \"5 gallons\"",
                "NaN 艘    | expected a plain decimal such as 2.20, got \"NaN\"",
            })
    void refusesOtherText(String text, String message) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Measure.parse(text))
                .withMessage(message);
    }

    @Test
    void measuresInOneUnitAreAddedExactly() {
        assertThat(RESTING.plus(Measure.of(47, Unit.VESSEL)))
                .isEqualTo(Measure.of(462, Unit.VESSEL));
        assertThat(RESTING.minus(Measure.of(85, Unit.VESSEL)))
                .isEqualTo(Measure.of(330, Unit.VESSEL));
        assertThat(RESTING.multipliedBy(Rational.of(1, 5))).isEqualTo(Measure.of(83, Unit.VESSEL));
        assertThat(RESTING.dividedBy(Measure.of(462, Unit.VESSEL)))
                .isEqualTo(Ratio.parse("415/462"));
        assertThat(RESTING).isLessThan(Measure.of(462, Unit.VESSEL));
    }

    @Test
    void enterprisesAndTenantsAreNeverMixed() {
        List<ThrowingCallable> mixtures = List.of(
                () -> ENTERPRISES.plus(TENANTS),
                () -> ENTERPRISES.minus(TENANTS),
                () -> ENTERPRISES.dividedBy(TENANTS),
                () -> ENTERPRISES.requireSameKind(TENANTS),
                () -> ENTERPRISES.to(Unit.TENANT),
                () -> assertThat(ENTERPRISES.compareTo(TENANTS)).isNegative());

        assertThat(mixtures).allSatisfy(mixture -> {
            UnitMismatchException refusal =
                    catchThrowableOfType(UnitMismatchException.class, mixture);
            assertThat(refusal).hasMessage("expected measures in one unit, got 家 and 户");
            assertThat(refusal.first()).isEqualTo(Unit.ESTABLISHMENT);
            assertThat(refusal.second()).isEqualTo(Unit.TENANT);
        });
    }

    @Test
    void unitsOfOneDimensionAreNotAddedWithoutAConversion() {
        Measure mu = Measure.of(3, Unit.MU);

        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Measure.of(1, Unit.HECTARE).plus(mu))
                .withMessage("expected measures in one unit, got 公顷 and 亩");
        assertThat(Measure.of(1, Unit.HECTARE).plus(mu.to(Unit.HECTARE))).hasToString("1.2 公顷");
    }

    @ParameterizedTest
    @CsvSource({
        "1 亩, SQUARE_METRE, 2000/3 平方米",
        "3 亩, SQUARE_METRE, 2000 平方米",
        "15 亩, HECTARE, 1 公顷",
        "1 公顷, SQUARE_METRE, 10000 平方米",
        "1 平方公里, MU, 1500 亩",
        "2.5 吨, KILOGRAM, 2500 千克",
        "415 艘, VESSEL, 415 艘",
        "30 天, DAY, 30 天",
    })
    void convertsExactlyWithinADimension(Measure measure, Unit target, Measure converted) {
        assertThat(measure.to(target)).isEqualTo(converted);
        assertThat(converted.to(measure.unit())).isEqualTo(measure);
    }

    @Test
    void differentDimensionsDoNotConvert() {
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Measure.of(1, Unit.MU).to(Unit.METRE))
                .withMessage("expected measures in one unit, got 亩 and 米");
    }

    @Test
    void measuresAreEqualByNumberAndUnit() {
        new EqualsTester()
                .addEqualityGroup(
                        Measure.of(10_000, Unit.SQUARE_METRE),
                        Measure.parse("10000.0 ㎡"),
                        Measure.of(1, Unit.HECTARE).to(Unit.SQUARE_METRE))
                .addEqualityGroup(Measure.of(1, Unit.HECTARE))
                .addEqualityGroup(Measure.of(1, Unit.ESTABLISHMENT))
                .addEqualityGroup(Measure.of(1, Unit.TENANT))
                .testEquals();
    }

    @Property
    void textIsReadBackAsTheSameMeasure(@ForAll Measure measure) {
        assertThat(Measure.parse(measure.toString())).isEqualTo(measure);
    }

    @Property
    void serializationKeepsTheMeasure(@ForAll Measure measure) {
        assertThat(SerializableTester.reserializeAndAssert(measure)).isEqualTo(measure);
    }

    @Property
    void conversionThereAndBackLosesNothing(@ForAll Measure measure) {
        for (Unit target : Unit.values()) {
            if (target.dimension() == measure.unit().dimension() && !target.isCounter()) {
                assertThat(measure.to(target).to(measure.unit())).isEqualTo(measure);
            }
        }
        assertThat(measure.to(measure.unit())).isEqualTo(measure);
    }
}
