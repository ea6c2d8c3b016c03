package io.github.tongbi.samples.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Columns of amounts in fen, from 0 to 10亿元, and the same numbers as longs; no base is zero. */
final class Amounts {
    private static final int SEED = 2020;
    private static final long MOST = 100_000_000_000L;

    final long[] currentLongs;
    final long[] baseLongs;
    final double[] current;
    final double[] base;

    private Amounts(long[] current, long[] base) {
        this.currentLongs = current;
        this.baseLongs = base;
        this.current = doubles(current);
        this.base = doubles(base);
    }

    static Amounts random(int rows) {
        SplittableRandom random = new SplittableRandom(SEED);
        return new Amounts(
                random.longs(rows, 0, MOST).toArray(),
                random.longs(rows, 1, MOST).toArray());
    }

    private static double[] doubles(long[] whole) {
        return Arrays.stream(whole).mapToDouble(number -> (double) number).toArray();
    }
}
