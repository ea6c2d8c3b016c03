package io.github.tongbi.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;

import io.github.tongbi.core.catalogue.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Currency;

class UnitCodeTest {
    @Test
    void noUnitHasTheCodeOfACurrency() {
        ImmutableSet<String> units =
                ImmutableSet.copyOf(Iterables.transform(UnitCode.fixed(), UnitCode::code));

        assertThat(Currency.getAvailableCurrencies())
                .extracting(Currency::getCurrencyCode)
                .doesNotContainAnyElementsOf(units);
        assertThat(units).allMatch(SdmxId::isId);
    }

    @ParameterizedTest
    @CsvSource({
        "CNY,元,CNY",
        "CHF,CHF,CHF",
        "MTK,平方米,m²",
        "VESSEL,艘,vessels",
        "P1,%,%",
        "TIMES,倍,times",
        "PERCENTAGE_POINTS,个百分点,percentage points",
    })
    void aUnitIsNamedAsFiguresNameIt(String code, String zh, String en) {
        assertThat(Codelists.label(UnitCode.parse(code))).isEqualTo(Label.of(zh, en));
    }
}
