package io.github.tongbi.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;

import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.growth.Growth;

import org.junit.jupiter.api.Test;

import java.util.Map;

class TallyRunsTest {
    private static final int COUNT = 5000;

    @Test
    void theLoopAndTheStreamGiveTheSameRates() {
        Map<String, Growth<Money>> growth = TallyRuns.tongbi(TallyRows.ofFen(COUNT));
        Map<String, Growth<Money>> ofMoney = TallyRuns.tongbiOfMoney(TallyRows.ofMoney(COUNT));
        Map<String, long[]> sums = TallyRuns.handWritten(TallyRows.ofFen(COUNT));
        Map<String, Rational> rates =
                Maps.transformValues(sums, sum -> Rational.of(sum[0], sum[1]).minus(Rational.ONE));
        assertThat(Maps.transformValues(
                        growth, rate -> rate.outcome().orElseThrow().number()))
                .isEqualTo(rates);
        assertThat(Maps.transformValues(
                        ofMoney, rate -> rate.outcome().orElseThrow().number()))
                .isEqualTo(rates);
        assertThat(sums).hasSizeGreaterThan(900);
    }
}
