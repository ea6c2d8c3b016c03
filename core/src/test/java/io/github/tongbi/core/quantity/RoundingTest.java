package io.github.tongbi.core.quantity;

import static io.github.tongbi.core.quantity.Rounding.Rule.HALF_EVEN;
import static io.github.tongbi.core.quantity.Rounding.Rule.HALF_UP;
import static io.github.tongbi.core.quantity.Rounding.Rule.TRUNCATE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.QuantityArbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigInteger;
import java.util.stream.Stream;

@Domain(QuantityArbitraries.class)
class RoundingTest {
    /** Examples of GB/T 8170-2008, 进舍规则, intervals 0.5 and 0.2 of a unit included. */
    @ParameterizedTest(name = "{0} to {1} is {2} by GB/T 8170 and {3} half-up")
    @CsvSource({
        // input, interval, GB/T 8170, half-up
        "12.1498, 1, 12, 12",
        "12.1498, 0.1, 12.1, 12.1",
        "1268, 100, 1300, 1300",
        "10.5002, 1, 11, 11",
        "1.050, 0.1, 1.0, 1.1",
        "0.35, 0.1, 0.4, 0.4",
        "2500, 1000, 2000, 3000",
        "3500, 1000, 4000, 4000",
        "-355, 10, -360, -360",
        "-325, 10, -320, -330",
        "-0.0365, 0.001, -0.036, -0.037",
        // 不许连续修约: 97.46 is not 98 by way of 97.5, 15.4546 not 16 by way of 15.455 and 15.5
        "97.46, 1, 97, 97",
        "15.4546, 1, 15, 15",
        "8.53459, 0.01, 8.53, 8.53",
        "28.350, 0.1, 28.4, 28.4",
        "28.250, 0.1, 28.2, 28.3",
        "28.050, 0.1, 28.0, 28.1",
        "28.2501, 0.1, 28.3, 28.3",
        "28.175, 0.01, 28.18, 28.18",
        "28.165, 0.01, 28.16, 28.17",
        // 0.5 单位修约
        "60.25, 0.5, 60.0, 60.5",
        "60.38, 0.5, 60.5, 60.5",
        "60.28, 0.5, 60.5, 60.5",
        "-60.75, 0.5, -61.0, -61.0",
        // 0.2 单位修约 at the hundreds
        "830, 20, 840, 840",
        "842, 20, 840, 840",
        "832, 20, 840, 840",
        "-930, 20, -920, -940",
        // a small negative becomes 0; growth of 0.05 % depends on the rule
        "-0.04, 0.1, 0, 0",
        "0.05, 0.1, 0, 0.1",
    })
    void roundsTheExamplesOfTheStandard(
            Rational input, Rational interval, Rational halfEven, Rational halfUp) {
        assertThat(Rounding.of(HALF_EVEN, interval).round(input)).isEqualTo(halfEven);
        assertThat(Rounding.of(HALF_UP, interval).round(input)).isEqualTo(halfUp);
    }

    /**
     * The signs (+) and (-) of GB/T 8170-2008 mark a printed 5 that was cut or raised. One rounding
     * of the true value gives what the standard asks of the second rounding.
     */
    @ParameterizedTest(name = "{1}, printed {0}, is {2}")
    @CsvSource({
        "15.5(-), 15.4546, 15",
        "-15.5(-), -15.4546, -15",
        "16.5(+), 16.5203, 17",
        "-16.5(+), -16.5203, -17",
        "17.5, 17.5, 18",
    })
    void oneStepFromTheTrueValueNeedsNoMarks(String printed, Rational exact, Rational whole) {
        assertThat(printed).startsWith(Rounding.halfUp(1).round(exact).toString());
        assertThat(Rounding.of(HALF_EVEN, Rational.ONE).round(exact)).isEqualTo(whole);
    }

    /** Limit checks of GB/T 8170-2008: 全数值比较法 compares the full value, 修约值比较法 the rounded. */
    @ParameterizedTest(name = "{2} within {0}")
    @MethodSource("limitChecks")
    void checksLimitsWithTheFullAndWithTheRoundedValue(
            Range<Rational> limit, String interval, String value, Limit expected) {
        Rational full = Rational.parse(value);
        Rational rounded = Rounding.of(HALF_EVEN, Rational.parse(interval)).round(full);

        assertThat(rounded).isEqualTo(Rational.parse(expected.rounded));
        assertThat(limit.contains(full)).isEqualTo(expected.fullPasses);
        assertThat(limit.contains(rounded)).isEqualTo(expected.roundedPasses);
    }

    static Stream<Arguments> limitChecks() {
        Range<Rational> atLeast1400 = Range.atLeast(Rational.of(1400));
        Range<Rational> atLeast97 = Range.atLeast(Rational.of(97));
        Range<Rational> atMostHalf = Range.atMost(Rational.of(1, 2));
        Range<Rational> between = Range.closed(Rational.parse("1.2"), Rational.parse("1.6"));
        Range<Rational> tenPlusMinus = Range.closed(Rational.parse("9.9"), Rational.parse("10.1"));
        return Stream.of(
                arguments(atLeast1400, "100", "1349", new Limit(false, "1300", false)),
                arguments(atLeast1400, "100", "1351", new Limit(false, "1400", true)),
                arguments(atLeast1400, "100", "1400", new Limit(true, "1400", true)),
                arguments(atLeast97, "0.1", "97.01", new Limit(true, "97.0", true)),
                arguments(atLeast97, "0.1", "96.96", new Limit(false, "97.0", true)),
                arguments(atLeast97, "0.1", "96.94", new Limit(false, "96.9", false)),
                arguments(atMostHalf, "0.1", "0.452", new Limit(true, "0.5", true)),
                arguments(atMostHalf, "0.1", "0.549", new Limit(false, "0.5", true)),
                arguments(atMostHalf, "0.1", "0.551", new Limit(false, "0.6", false)),
                arguments(between, "0.1", "1.151", new Limit(false, "1.2", true)),
                arguments(between, "0.1", "1.649", new Limit(false, "1.6", true)),
                arguments(between, "0.1", "1.651", new Limit(false, "1.7", false)),
                arguments(tenPlusMinus, "0.1", "9.89", new Limit(false, "9.9", true)),
                arguments(tenPlusMinus, "0.1", "9.85", new Limit(false, "9.8", false)),
                arguments(tenPlusMinus, "0.1", "10.10", new Limit(true, "10.1", true)),
                arguments(tenPlusMinus, "0.1", "10.16", new Limit(false, "10.2", false)));
    }

    private record Limit(boolean fullPasses, String rounded, boolean roundedPasses) {}

    @ParameterizedTest(name = "{0} to {1}: {2} comes from {3}")
    @CsvSource({
        // half-up: closed toward zero, open away from it, open at both ends for zero
        "HALF_UP, 0.1, 2.4, [2.35..2.45)",
        "HALF_UP, 0.1, -2.4, (-2.45..-2.35]",
        "HALF_UP, 0.1, 0, (-0.05..0.05)",
        "HALF_UP, 0.5, 60.5, [60.25..60.75)",
        "HALF_UP, 100, 1300, [1250..1350)",
        // half-even: closed for even multiples, zero too, open for odd ones
        "HALF_EVEN, 0.1, 2.4, [2.35..2.45]",
        "HALF_EVEN, 0.1, 2.5, (2.45..2.55)",
        "HALF_EVEN, 0.1, -2.4, [-2.45..-2.35]",
        "HALF_EVEN, 0.1, -2.5, (-2.55..-2.45)",
        "HALF_EVEN, 0.1, 0, [-0.05..0.05]",
        "HALF_EVEN, 20, 840, [830..850]",
        "HALF_EVEN, 20, 860, (850..870)",
        // truncation: from the number away from zero
        "TRUNCATE, 0.1, 2.4, [2.4..2.5)",
        "TRUNCATE, 0.1, -2.4, (-2.5..-2.4]",
        "TRUNCATE, 0.1, 0, (-0.1..0.1)",
    })
    void preimageIsTheBoxOfTheRule(
            Rounding.Rule rule, Rational interval, Rational rounded, String box) {
        assertThat(Rounding.of(rule, interval).preimage(rounded).toString()).isEqualTo(box);
    }

    @Test
    void preimageOfANumberBetweenTheMultiplesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.halfUp(1).preimage(Rational.parse("2.45")))
                .withMessage("expected a multiple of 0.1, got 2.45");
    }

    @Test
    void intervalIsPositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.of(HALF_UP, Rational.ZERO))
                .withMessage("expected a positive rounding interval, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.of(HALF_UP, Rational.of(-1, 3)))
                .withMessage("expected a positive rounding interval, got -1/3");
    }

    @Test
    void halfUpTakesDecimalsOrNegativePowers() {
        assertThat(Rounding.halfUp(2)).isEqualTo(Rounding.of(HALF_UP, Rational.parse("0.01")));
        assertThat(Rounding.halfUp(0)).isEqualTo(Rounding.of(HALF_UP, Rational.ONE));
        assertThat(Rounding.halfUp(-2).round(Rational.of(1250))).isEqualTo(Rational.of(1300));
    }

    @Test
    void roundingsAreEqualByRuleAndInterval() {
        new EqualsTester()
                .addEqualityGroup(
                        Rounding.halfUp(1),
                        Rounding.of(HALF_UP, Rational.of(1, 10)),
                        Rounding.of(HALF_UP, Rational.parse("0.10")))
                .addEqualityGroup(Rounding.of(HALF_EVEN, Rational.of(1, 10)))
                .addEqualityGroup(Rounding.of(TRUNCATE, Rational.of(1, 10)))
                .addEqualityGroup(Rounding.halfUp(2))
                .testEquals();
    }

    @Property
    void serializationKeepsTheRounding(@ForAll Rounding rounding) {
        assertThat(SerializableTester.reserializeAndAssert(rounding)).isEqualTo(rounding);
    }

    @Property
    void preimageHoldsExactlyTheNumbersThatRoundToIt(@ForAll("candidates") Candidate candidate) {
        Rounding rounding = candidate.rounding();
        Rational rounded = rounding.round(candidate.exact());

        for (int distance = -2; distance <= 2; distance++) {
            Rational neighbour =
                    rounded.plus(rounding.interval().multipliedBy(Rational.of(distance)));
            assertThat(rounding.preimage(neighbour).contains(candidate.exact()))
                    .isEqualTo(distance == 0);
        }
    }

    @Property
    void everyEndOfAPreimageIsClosedExactlyIfItRoundsToTheNumber(
            @ForAll("candidates") Candidate candidate) {
        Rounding rounding = candidate.rounding();
        Rational rounded = rounding.round(candidate.exact());
        Range<Rational> box = rounding.preimage(rounded);

        assertThat(box.lowerBoundType() == BoundType.CLOSED)
                .isEqualTo(rounding.round(box.lowerEndpoint()).equals(rounded));
        assertThat(box.upperBoundType() == BoundType.CLOSED)
                .isEqualTo(rounding.round(box.upperEndpoint()).equals(rounded));
    }

    @Property
    void roundingAgreesWithTheSlowOracle(@ForAll("candidates") Candidate candidate) {
        Rounding rounding = candidate.rounding();

        assertThat(FractionOracle.of(rounding.round(candidate.exact())))
                .isEqualTo(slowRound(
                        rounding.rule(),
                        FractionOracle.of(rounding.interval()),
                        FractionOracle.of(candidate.exact())));
    }

    @Property
    void roundingIsIdempotentAndMirrored(@ForAll("candidates") Candidate candidate) {
        Rounding rounding = candidate.rounding();
        Rational rounded = rounding.round(candidate.exact());

        assertThat(rounding.round(rounded)).isEqualTo(rounded);
        assertThat(rounding.round(candidate.exact().negated())).isEqualTo(rounded.negated());
    }

    /** A rounding and a number for it: any number, or one on or close to a tie or a multiple. */
    private record Candidate(Rounding rounding, Rational exact) {}

    @Provide
    Arbitrary<Candidate> candidates() {
        return QuantityArbitraries.roundings().flatMap(rounding -> {
            Arbitrary<Rational> awkward = Combinators.combine(
                            Arbitraries.integers().between(-1000, 1000), Arbitraries.of(-1, 0, 1))
                    .as((halves, aside) -> Rational.of(halves, 2)
                            .plus(Rational.of(aside).multipliedBy(Rational.powerOfTen(-50)))
                            .multipliedBy(rounding.interval()));
            return Arbitraries.oneOf(awkward, QuantityArbitraries.rationals())
                    .map(exact -> new Candidate(rounding, exact));
        });
    }

    /** Rounds by looking at the two neighbouring multiples and choosing as the rule says. */
    private static BigFraction slowRound(
            Rounding.Rule rule, BigFraction interval, BigFraction exact) {
        BigFraction multiples = exact.abs().divide(interval);
        BigInteger below = multiples.getNumerator().divide(multiples.getDenominator());
        BigInteger above = below.add(BigInteger.ONE);
        int nearer = multiples.subtract(below).compareTo(BigFraction.of(1, 2));
        boolean up = switch (rule) {
            case HALF_UP -> nearer >= 0;
            case HALF_EVEN -> nearer > 0 || (nearer == 0 && below.testBit(0));
            case TRUNCATE -> false;
        };
        BigFraction size = interval.multiply(up ? above : below);
        return exact.signum() < 0 ? size.negate() : size;
    }
}
