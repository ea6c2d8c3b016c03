package io.github.tongbi.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;

import jdplus.toolkit.base.api.timeseries.TsData;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;

class GrowthRatesTest {
    private static final GrowthPairs PAIRS = GrowthPairs.create();
    private static final ImmutableList<BigDecimal> CURRENT = PAIRS.current;
    private static final ImmutableList<BigDecimal> BASE = PAIRS.base;

    @Test
    void everyLibraryThatRoundsGivesTheSameDigits() {
        for (int i = 0; i < GrowthPairs.COUNT; i++) {
            BigDecimal current = CURRENT.get(i);
            BigDecimal base = BASE.get(i);
            String expected = tongbi(current, base);
            assertThat(GrowthRates.bigDecimal(current, base)).hasToString(expected);
            assertThat(GrowthRates.jodaMoney(
                            GrowthPairs.jodaMoney(current), GrowthPairs.jodaMoney(base)))
                    .hasToString(expected);
            assertThat(GrowthRates.moneta(GrowthPairs.moneta(current), GrowthPairs.moneta(base)))
                    .hasToString(expected);
            assertThat(GrowthRates.decimal4j(
                                    GrowthPairs.decimal3f(current), GrowthPairs.decimal3f(base))
                            .toBigDecimal()
                            .movePointRight(2))
                    .isEqualByComparingTo(expected);
        }
    }

    @Test
    void doublesComeWithinHalfADigitOfIt() {
        TsData rates = GrowthRates.jdemetra(PAIRS.series(), GrowthPairs.COUNT);
        assertThat(rates.length()).isEqualTo(GrowthPairs.COUNT);
        for (int i = 0; i < GrowthPairs.COUNT; i++) {
            double expected = Double.parseDouble(tongbi(CURRENT.get(i), BASE.get(i)));
            assertThat(rates.getValue(i)).isCloseTo(expected, within(0.0500001));
        }
    }

    @Test
    void theFirstPairIsThatOfExports() {
        assertThat(tongbi(CURRENT.get(0), BASE.get(0))).isEqualTo("35.9");
    }

    private static String tongbi(BigDecimal current, BigDecimal base) {
        return GrowthRates.tongbi(GrowthPairs.figure(current), GrowthPairs.figure(base))
                .orElseThrow()
                .digits();
    }
}
