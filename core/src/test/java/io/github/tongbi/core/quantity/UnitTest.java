package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    @Test
    void muIsExactlyTwoThousandThirdsOfASquareMetre() {
        assertThat(Unit.MU.factor()).isEqualTo(Rational.of(2000, 3));
        assertThat(Unit.MU.factor().multipliedBy(Rational.of(15))).isEqualTo(Unit.HECTARE.factor());
    }

    /** Codes of UN/ECE Recommendation 20, and the sizes they stand for. */
    @ParameterizedTest
    @CsvSource({
        "SQUARE_METRE, MTK, 1",
        "HECTARE, HAR, 10000",
        "SQUARE_KILOMETRE, KMK, 1000000",
        "METRE, MTR, 1",
        "KILOGRAM, KGM, 1",
        "TONNE, TNE, 1000",
        "KILOWATT, KWT, 1",
        "DAY, DAY, 1",
        "PIECE, H87, 1",
        "SET, SET, 1",
        "PERSON, IE, 1",
        "ITEM, C62, 1",
        "MONTH, MON, 1",
        "YEAR, ANN, 12",
        "WEEK, WEE, 7",
        "HOUR, HUR, 1/24",
        "KILOMETRE, KMT, 1000",
        "NAUTICAL_MILE, NMI, 1852",
        "CUBIC_METRE, MTQ, 1",
        "KILOWATT_HOUR, KWH, 1",
        "METRIC_HORSEPOWER, HJ, 0.73549875",
    })
    void carriesTheInternationalCodeAndItsSize(Unit unit, String code, Rational factor) {
        assertThat(unit.code()).contains(code);
        assertThat(Unit.byCode(code)).contains(unit);
        assertThat(unit.factor()).isEqualTo(factor);
    }

    /** The power classes of fishing vessels, 60 and 600 horsepower, are 44.1 and 441 kW exactly. */
    @ParameterizedTest
    @CsvSource({"60, 44.1", "600, 441", "1, 0.735"})
    void horsepowerIsThatOfFishingStatistics(Rational horsepower, Rational kilowatts) {
        Measure power = new Measure(horsepower, Unit.HORSEPOWER);
        assertThat(power.to(Unit.KILOWATT)).isEqualTo(new Measure(kilowatts, Unit.KILOWATT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mtk", "XXX", "艘"})
    void isNotFoundByAnotherCode(String code) {
        assertThat(Unit.byCode(code)).isEmpty();
    }

    @Test
    void monthsAndDaysDoNotConvertIntoEachOther() {
        assertThat(Measure.of(2, Unit.YEAR).to(Unit.MONTH)).isEqualTo(Measure.of(24, Unit.MONTH));
        assertThatExceptionOfType(UnitMismatchException.class)
                .isThrownBy(() -> Measure.of(1, Unit.MONTH).to(Unit.DAY));
    }

    @Test
    void chineseUnitsWithoutAnInternationalCodeHaveNone() {
        assertThat(Unit.MU.code()).isEmpty();
        assertThat(Unit.TENANT.code()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsSymbol(Unit unit) {
        assertThat(Unit.bySymbol(unit.symbol())).contains(unit);
        assertThat(unit.englishName()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"㎡, SQUARE_METRE", "m², SQUARE_METRE", "kW, KILOWATT"})
    void isFoundByItsSynonym(String synonym, Unit unit) {
        assertThat(Unit.bySymbol(synonym)).contains(unit);
    }

    @ParameterizedTest
    @CsvSource({"gallons", "''", "vessels", "艘艘", "KW", "万"})
    void isNotFoundByOtherText(String text) {
        assertThat(Unit.bySymbol(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyCountersCountOneByOne(Unit unit) {
        assertThat(unit.isCounter()).isEqualTo(unit.dimension() == Dimension.COUNT);
        assertThat(unit.factor().signum()).isPositive();
        assertThat(!unit.isCounter() || unit.factor().equals(Rational.ONE)).isTrue();
    }

    @Test
    void establishmentsAndTenantsAreDifferentUnits() {
        assertThat(Unit.bySymbol("家")).contains(Unit.ESTABLISHMENT);
        assertThat(Unit.bySymbol("户")).contains(Unit.TENANT);
        assertThat(Unit.bySymbol("人")).contains(Unit.PERSON);
        assertThat(Unit.bySymbol("人次")).contains(Unit.ATTENDANCE);
    }
}
