package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.indicators.audit.linear.Work;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The smallest sets that have a member in common with each set of a family: of {1, 2}, {2, 3} and {4}
 * it is {2, 4}.
 *
 * <p>A search that looks at more than {@value #MOST_LOOKS} sets ends with an {@code
 * OutOfWorkException}.
 */
final class HittingSet {
    private static final long MOST_LOOKS = 5_000_000;

    private final ImmutableList<BitSet> family;
    private final int limit;
    private final Work looks;
    private final List<BitSet> found = new ArrayList<>();

    private HittingSet(List<BitSet> family, int limit, Work looks) {
        this.family = ImmutableList.copyOf(family);
        this.limit = limit;
        this.looks = looks;
    }

    /** Returns a smallest set; of no family it is empty. The family has no empty set. */
    static BitSet smallest(List<BitSet> family) {
        return smallest(family, 1).get(0);
    }

    /** Returns the smallest sets, up to the limit. The family has no empty set. */
    static List<BitSet> smallest(List<BitSet> family, int limit) {
        Work looks = new Work(MOST_LOOKS);
        for (int size = 0; ; size++) {
            HittingSet search = new HittingSet(family, limit, looks);
            search.extend(new BitSet(), new BitSet(), size);
            if (!search.found.isEmpty()) {
                return search.found;
            }
        }
    }

    /**
     * Adds members until all sets are hit. A member that one branch has taken is left out in the next
     * ones, so that no set is met twice.
     */
    private void extend(BitSet taken, BitSet leftOut, int more) {
        List<BitSet> missed = missed(taken, leftOut);
        if (found.size() == limit || needed(missed) > more) {
            return;
        }
        if (missed.isEmpty()) {
            found.add(taken);
            return;
        }
        BitSet next = fewest(missed);
        BitSet out = Grounds.copy(leftOut);
        for (int each = next.nextSetBit(0); each >= 0; each = next.nextSetBit(each + 1)) {
            BitSet with = Grounds.copy(taken);
            with.set(each);
            extend(with, out, more - 1);
            out.set(each);
        }
    }

    /** Returns the choices that are left of each set that is not hit. */
    private List<BitSet> missed(BitSet taken, BitSet leftOut) {
        looks.spend(family.size());
        List<BitSet> missed = new ArrayList<>();
        for (BitSet set : family) {
            if (!set.intersects(taken)) {
                missed.add(Grounds.without(set, leftOut));
            }
        }
        return missed;
    }

    /** Returns how many members are needed at least: one for each of some sets that do not overlap. */
    private static int needed(List<BitSet> missed) {
        BitSet covered = new BitSet();
        int count = 0;
        for (BitSet choices : missed) {
            if (choices.isEmpty()) {
                return Integer.MAX_VALUE;
            }
            if (!choices.intersects(covered)) {
                covered.or(choices);
                count++;
            }
        }
        return count;
    }

    private static BitSet fewest(List<BitSet> missed) {
        BitSet fewest = missed.get(0);
        for (BitSet choices : missed) {
            if (choices.cardinality() < fewest.cardinality()) {
                fewest = choices;
            }
        }
        return fewest;
    }
}
