package io.github.tongbi.indicators.share;

import static io.github.tongbi.core.quantity.Figure.parseRatio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.RoundingMode;

class SampleSizeTest {
    /** report-checks K22 and K14, and round rates. */
    @ParameterizedTest
    @CsvSource({
        "99.4%, 154",
        "93.7%, 63",
        "100%, 1",
        "0.0%, 1",
        "50%, 2",
        "50.0%, 2",
        "33%, 3",
        "33.33%, 3",
        "99.99%, 6667",
        "89.8%, 49",
        "102.5%, 40",
        "-2.8%, 36",
        "121倍, 1",
        "近50%, 11",
    })
    void smallestSampleThatCanShowTheRate(String rate, long expected) {
        assertThat(SampleSize.smallestFor(parseRatio(rate))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99%以上", "5.5%以内", "超10%"})
    void rateWithoutTwoBoundsIsRefused(String rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleSize.smallestFor(parseRatio(rate)))
                .withMessage(
                        "expected a rate with two bounds such as 99.4%, got " + parseRatio(rate));
    }

    /** Slow oracle: try every sample size until one can show the rate. */
    @Property
    void noSmallerSampleCanShowTheRate(@ForAll("rates") Figure<Ratio> rate) {
        Range<Ratio> bounds = rate.bounds();
        long size = 1;
        while (!canShow(bounds, size)) {
            size++;
        }
        assertThat(SampleSize.smallestFor(rate)).isEqualTo(size);
    }

    private static boolean canShow(Range<Ratio> bounds, long size) {
        Rational samples = Rational.of(size);
        long first = bounds.lowerEndpoint()
                .number()
                .multipliedBy(samples)
                .toInteger(RoundingMode.FLOOR)
                .longValueExact();
        return bounds.contains(new Ratio(Rational.of(first, size)))
                || bounds.contains(new Ratio(Rational.of(first + 1, size)));
    }

    @Provide
    Arbitrary<Figure<Ratio>> rates() {
        return Combinators.combine(
                        Arbitraries.integers().between(-1_000, 12_000), Arbitraries.of(1, 10, 100))
                .as((digits, unit) -> parseRatio(Rational.of(digits, unit) + "%"));
    }
}
