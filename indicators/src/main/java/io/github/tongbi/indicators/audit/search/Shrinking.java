package io.github.tongbi.indicators.audit.search;

import java.util.BitSet;
import java.util.Optional;

/** The way from a clash to one of which every ground is needed. */
final class Shrinking {
    private Shrinking() {}

    /**
     * Returns those of the grounds that are needed for a clash with the others that stay. Grounds are
     * dropped one by one, the last first; a smaller clash that the oracle tells on the way is used.
     */
    static BitSet shrunk(Oracle oracle, BitSet grounds, BitSet stays) {
        BitSet least = Grounds.copy(grounds);
        for (int each = least.length() - 1; each >= 0; each = least.previousSetBit(each - 1)) {
            Optional<BitSet> clash =
                    oracle.clash(Grounds.union(Grounds.without(least, each), stays));
            if (clash.isPresent()) {
                least.and(clash.get());
            }
        }
        return least;
    }
}
