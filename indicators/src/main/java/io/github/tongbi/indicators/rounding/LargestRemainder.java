package io.github.tongbi.indicators.rounding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;

import io.github.tongbi.core.quantity.Rational;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The largest remainder method on numbers in rounding units. */
final class LargestRemainder {
    private final List<Units> parts;
    private final Rational[] rounded;

    private LargestRemainder(List<Units> parts) {
        this.parts = parts;
        this.rounded = new Rational[parts.size()];
    }

    /** Returns the parts in whole units that sum to the total, which must be within reach. */
    static ImmutableList<Rational> fit(List<Units> parts, Rational total) {
        return new LargestRemainder(parts).fit(total);
    }

    private ImmutableList<Rational> fit(Rational total) {
        Rational floors = Rational.ZERO;
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = parts.get(i).floor();
            floors = floors.plus(rounded[i]);
            if (!parts.get(i).isWhole()) {
                open.add(i);
            }
        }
        int raised = total.minus(floors).toInteger(RoundingMode.UNNECESSARY).intValueExact();
        raise(open, raised);
        return ImmutableList.copyOf(rounded);
    }

    /** Raises the parts with the largest remainders; the group at the margin shares what is left. */
    private void raise(List<Integer> open, int raised) {
        if (raised == 0) {
            return;
        }
        open.sort(Comparator.comparing(this::remainder).reversed());
        Rational margin = remainder(open.get(raised - 1));
        int left = raised;
        for (int i : Iterables.filter(open, i -> remainder(i).compareTo(margin) > 0)) {
            up(i);
            left--;
        }
        share(tied(open, margin), left);
    }

    private List<Integer> tied(List<Integer> open, Rational margin) {
        return Lists.newArrayList(Iterables.filter(open, i -> remainder(i).equals(margin)));
    }

    /**
     * Raises so many of the parts with one remainder: the largest by absolute value are the first to
     * choose, and choose to move away from zero. What is left of either direction the others take.
     */
    private void share(List<Integer> tied, int raised) {
        tied.sort(Comparator.comparing((Integer i) -> parts.get(i).exact().abs())
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        int ups = raised;
        int downs = tied.size() - raised;
        for (int i : tied) {
            boolean wantsUp = parts.get(i).exact().signum() > 0;
            boolean goesUp = wantsUp ? ups > 0 : downs == 0;
            if (goesUp) {
                up(i);
                ups--;
            } else {
                downs--;
            }
        }
    }

    private Rational remainder(int i) {
        return parts.get(i).remainder();
    }

    private void up(int i) {
        rounded[i] = parts.get(i).ceiling();
    }
}
