package io.github.tongbi.indicators.column;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.quantity.Rounding;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Awkward numbers against each other, by every rule: the kernels beside exact rationals. */
class AwkwardRatesTest {
    private static final long[] CANDIDATES = LongStream.of(
                    0,
                    1,
                    2,
                    3,
                    5,
                    7,
                    8,
                    16,
                    40,
                    199,
                    200,
                    201,
                    999,
                    1000,
                    1001,
                    1999,
                    2000,
                    2001,
                    4_000,
                    40_000,
                    80_000,
                    160_000,
                    1_000_000_007,
                    (1L << 40) - 1,
                    (1L << 40) + 1,
                    (1L << 53) / 2001 - 1,
                    (1L << 53) / 2001,
                    (1L << 53) / 2001 + 1,
                    (1L << 52) - 1,
                    (1L << 53) - 1,
                    (1L << 53) + 1,
                    Long.MAX_VALUE / 1000,
                    Long.MAX_VALUE / 1000 + 1,
                    Long.MAX_VALUE / 2,
                    Long.MAX_VALUE - 1,
                    Long.MAX_VALUE)
            .flatMap(number -> LongStream.of(number, -number))
            .distinct()
            .toArray();

    static Stream<Arguments> kernels() {
        return Arrays.stream(RateKind.values())
                .flatMap(kind -> Arrays.stream(Rounding.Rule.values())
                        .flatMap(rule -> Stream.of(0, 1, 2, 9)
                                .map(decimals -> Arguments.of(kind, rule, decimals))));
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void everyPairIsToldLikeTheTypedFunction(RateKind kind, Rounding.Rule rule, int decimals) {
        int rows = CANDIDATES.length * CANDIDATES.length;
        long[] above = new long[rows];
        long[] below = new long[rows];
        for (int row = 0; row < rows; row++) {
            above[row] = CANDIDATES[row / CANDIDATES.length];
            below[row] = CANDIDATES[row % CANDIDATES.length];
        }
        LongResult longs = LongResult.ofRows(rows);
        DoubleResult fromLongs = DoubleResult.ofRows(rows);
        DoubleResult doubles = DoubleResult.ofRows(rows);
        DoubleColumn first = DoubleColumn.of(toDoubles(above));
        DoubleColumn second = DoubleColumn.of(toDoubles(below));
        RateKernel kernel = TypedRates.kernel(kind, decimals, rule);

        kernel.apply(LongColumn.of(above), LongColumn.of(below), longs);
        kernel.apply(LongColumn.of(above), LongColumn.of(below), fromLongs);
        kernel.apply(first, second, doubles);

        for (int row = 0; row < rows; row++) {
            String typed = TypedRates.told(kind, above[row], below[row], decimals, rule);
            assertThat(TypedRates.told(longs, row, decimals))
                    .as("%s of %s and %s", kind, above[row], below[row])
                    .isEqualTo(TypedRates.inLong(typed));
            assertThat(TypedRates.told(fromLongs, row, decimals))
                    .as("%s of %s and %s", kind, above[row], below[row])
                    .isEqualTo(TypedRates.inDouble(typed));
            boolean whole = first.isWhole(row) && second.isWhole(row);
            assertThat(TypedRates.told(doubles, row, decimals))
                    .as("%s of %s and %s in doubles", kind, above[row], below[row])
                    .isEqualTo(whole ? TypedRates.inDouble(typed) : "NOT_WHOLE");
        }
    }

    private static double[] toDoubles(long[] numbers) {
        return Arrays.stream(numbers).mapToDouble(number -> (double) number).toArray();
    }

    /** Ties, and their neighbours, of every size that the vector loop takes. */
    @ParameterizedTest
    @MethodSource("kernels")
    void tiesAndTheirNeighboursAreTold(RateKind kind, Rounding.Rule rule, int decimals) {
        List<Long> bases = List.of(2_000L, 20_000L, 1L << 20, 1L << 30, 2_000_000_000L);
        RateKernel kernel = TypedRates.kernel(kind, decimals, rule);
        for (long base : bases) {
            for (long twice = 1; twice < 41; twice += 2) {
                long tie = base * twice / (2 * 100 * (long) Math.pow(10, decimals));
                check(kernel, kind, rule, decimals, tie, base);
            }
        }
    }

    private static void check(
            RateKernel kernel,
            RateKind kind,
            Rounding.Rule rule,
            int decimals,
            long tie,
            long base) {
        long start = kind == RateKind.GROWTH ? base : 0;
        for (long above = start + tie - 1; above <= start + tie + 1; above++) {
            DoubleResult rates = DoubleResult.ofRows(1);
            kernel.apply(DoubleColumn.of((double) above), DoubleColumn.of((double) base), rates);
            assertThat(TypedRates.told(rates, 0, decimals))
                    .as("%s of %s and %s", kind, above, base)
                    .isEqualTo(TypedRates.told(kind, above, base, decimals, rule));
        }
    }
}
