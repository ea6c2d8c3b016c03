package io.github.tongbi.core.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.TradeArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryOrRegionTest {
    @ParameterizedTest
    @ValueSource(strings = {"US", "JP", "HK", "MO", "TW", "DE", "GB", "ZW"})
    void codeOfIso3166IsACode(String code) {
        assertThat(CountryOrRegion.of(code).code()).contains(code);
        assertThat(CountryOrRegion.of(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"东盟", "欧盟(28国)", "一带一路沿线国家", "us", "USA", "U", "中", "Côte d'Ivoire"})
    void anyOtherTextIsAName(String name) {
        assertThat(CountryOrRegion.of(name).code()).isEmpty();
        assertThat(CountryOrRegion.of(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EU", "XX", "ZZ", "AA", "UK"})
    void twoCapitalLettersWithoutACountryAreRefused(String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> CountryOrRegion.of(text))
                .withMessage("expected an ISO 3166-1 code such as US, or a name such as 东盟, got \""
                        + text + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 东盟", "东盟 ", "　东盟", "东\n盟", "东\u0000盟"})
    void unusableNameIsRefused(String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> CountryOrRegion.of(text))
                .withMessageStartingWith("expected a name such as 东盟, of 1 to 60 characters on one"
                        + " line, without outer spaces, got \"");
    }

    @Test
    void nameHasALimit() {
        assertThat(CountryOrRegion.of("国".repeat(60)).text()).hasSize(60);
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> CountryOrRegion.of("国".repeat(61)))
                .withMessageEndingWith("…\" (61 characters)");
    }

    @Property
    @Domain(TradeArbitraries.class)
    void anyOneIsReadAsItWasWritten(@ForAll CountryOrRegion region) {
        assertThat(CountryOrRegion.of(region.toString())).isEqualTo(region);
        assertThat(SerializableTester.reserialize(region)).isEqualTo(region);
    }

    @Test
    void regionIsEqualAndOrderedByItsText() {
        new EqualsTester()
                .addEqualityGroup(CountryOrRegion.of("US"), CountryOrRegion.of("US"))
                .addEqualityGroup(CountryOrRegion.of("JP"))
                .addEqualityGroup(CountryOrRegion.of("东盟"))
                .testEquals();
        assertThat(CountryOrRegion.of("JP")).isLessThan(CountryOrRegion.of("US"));
    }
}
