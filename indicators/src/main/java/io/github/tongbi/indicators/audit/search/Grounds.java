package io.github.tongbi.indicators.audit.search;

import java.util.BitSet;
import java.util.Comparator;

/** Sets of grounds put together; no argument is changed. */
final class Grounds {
    /** Orders sets of one size by their first member that the other has not: 1 4 5 is before 2 3 4. */
    static final Comparator<BitSet> IN_ORDER = Grounds::compare;

    private Grounds() {}

    static BitSet copy(BitSet grounds) {
        return (BitSet) grounds.clone();
    }

    static BitSet union(BitSet one, BitSet other) {
        BitSet both = copy(one);
        both.or(other);
        return both;
    }

    static BitSet intersection(BitSet one, BitSet other) {
        BitSet both = copy(one);
        both.and(other);
        return both;
    }

    static BitSet without(BitSet grounds, BitSet others) {
        BitSet rest = copy(grounds);
        rest.andNot(others);
        return rest;
    }

    static BitSet without(BitSet grounds, int ground) {
        BitSet rest = copy(grounds);
        rest.clear(ground);
        return rest;
    }

    static boolean contains(BitSet all, BitSet some) {
        return without(some, all).isEmpty();
    }

    private static int compare(BitSet one, BitSet other) {
        BitSet different = copy(one);
        different.xor(other);
        if (different.isEmpty()) {
            return 0;
        }
        return one.get(different.nextSetBit(0)) ? -1 : 1;
    }
}
