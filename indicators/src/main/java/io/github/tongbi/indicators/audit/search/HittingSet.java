package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.ImmutableList;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The smallest sets that have a member in common with each set of a family. */
final class HittingSet {
    private final ImmutableList<BitSet> family;
    private final int limit;
    private final List<BitSet> found = new ArrayList<>();

    private HittingSet(List<BitSet> family, int limit) {
        this.family = ImmutableList.copyOf(family);
        this.limit = limit;
    }

    /** Returns a smallest set, the first by its members; of no family it is empty. */
    static BitSet smallest(List<BitSet> family) {
        for (int size = 0; ; size++) {
            List<BitSet> sets = ofSize(family, size, 1);
            if (!sets.isEmpty()) {
                return sets.get(0);
            }
        }
    }

    /** Returns the sets of that size, none of which a smaller one does for, up to the limit. */
    static List<BitSet> ofSize(List<BitSet> family, int size, int limit) {
        HittingSet search = new HittingSet(family, limit);
        search.extend(new BitSet(), new BitSet(), size);
        return search.found;
    }

    /**
     * Adds members until all sets are hit. A member that one branch has taken is left out in the next
     * ones, so that no set is met twice.
     */
    private void extend(BitSet taken, BitSet leftOut, int more) {
        if (found.size() == limit || needed(taken, leftOut) > more) {
            return;
        }
        BitSet next = smallestMissed(taken, leftOut);
        if (next.isEmpty()) {
            found.add((BitSet) taken.clone());
            return;
        }
        BitSet out = (BitSet) leftOut.clone();
        for (int each = next.nextSetBit(0); each >= 0; each = next.nextSetBit(each + 1)) {
            BitSet with = (BitSet) taken.clone();
            with.set(each);
            extend(with, out, more - 1);
            out.set(each);
        }
    }

    /** Returns the choices of the missed set that has fewest, or nothing if none is missed. */
    private BitSet smallestMissed(BitSet taken, BitSet leftOut) {
        BitSet fewest = new BitSet();
        for (BitSet set : family) {
            if (!set.intersects(taken)) {
                BitSet choices = without(set, leftOut);
                if (fewest.isEmpty() || choices.cardinality() < fewest.cardinality()) {
                    fewest = choices;
                }
            }
        }
        return fewest;
    }

    /** Returns how many members are needed at least: one for each of some sets that do not overlap. */
    private int needed(BitSet taken, BitSet leftOut) {
        BitSet covered = new BitSet();
        int count = 0;
        for (BitSet set : family) {
            if (!set.intersects(taken)) {
                BitSet choices = without(set, leftOut);
                if (choices.isEmpty()) {
                    return Integer.MAX_VALUE;
                }
                if (!choices.intersects(covered)) {
                    covered.or(choices);
                    count++;
                }
            }
        }
        return count;
    }

    private static BitSet without(BitSet set, BitSet leftOut) {
        BitSet rest = (BitSet) set.clone();
        rest.andNot(leftOut);
        return rest;
    }
}
