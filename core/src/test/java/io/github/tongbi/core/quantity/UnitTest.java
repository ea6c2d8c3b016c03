package io.github.tongbi.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
    })
    void carriesTheInternationalCodeAndItsSize(Unit unit, String code, Rational factor) {
        assertThat(unit.code()).contains(code);
        assertThat(unit.factor()).isEqualTo(factor);
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
