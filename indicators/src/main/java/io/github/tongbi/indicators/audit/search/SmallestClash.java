package io.github.tongbi.indicators.audit.search;

import io.github.tongbi.indicators.audit.linear.OutOfWorkException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The smallest set of candidates that cannot hold together with a background: of the figures 215, 236 and
 * 91.5 % among a hundred others. Every one of them is needed.
 *
 * <p>A first clash is shrunk until each member is needed. Whether a smaller one exists is settled by sets
 * of candidates whose giving up lets the rest hold: a clash has a member in each of them, so that a
 * smallest set with this property that clashes is a smallest clash (Ignatiev and others, 2015).
 *
 * @param candidates the candidates
 * @param background what of the background is needed for the clash
 * @param isSmallest whether it is proved that no clash has fewer candidates
 */
public record SmallestClash(BitSet candidates, BitSet background, boolean isSmallest) {

    /**
     * Returns the smallest clash, or empty if everything can hold together.
     *
     * @param tries how often the oracle may be asked for the proof
     */
    public static Optional<SmallestClash> of(
            Oracle oracle, BitSet candidates, BitSet background, int tries) {
        return oracle.clash(union(candidates, background))
                .map(clash -> new Shrinking(oracle, candidates, background, tries).smallest(clash));
    }

    static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    static BitSet intersection(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** The work on one clash. */
    private static final class Shrinking {
        private final Oracle oracle;
        private final BitSet candidates;
        private final BitSet background;
        private int tries;

        Shrinking(Oracle oracle, BitSet candidates, BitSet background, int tries) {
            this.oracle = oracle;
            this.candidates = candidates;
            this.background = background;
            this.tries = tries;
        }

        SmallestClash smallest(BitSet first) {
            BitSet least = shrunk(intersection(first, candidates), background);
            boolean proved = false;
            try {
                Optional<BitSet> better = provedSmallest(least.cardinality());
                proved = tries > 0;
                least = better.orElse(least);
            } catch (OutOfWorkException e) {
                proved = false;
            }
            return new SmallestClash(least, neededBackground(least), proved);
        }

        /** Returns a clash smaller than that size, or empty if there is none or the tries end. */
        private Optional<BitSet> provedSmallest(int size) {
            List<BitSet> corrections = new ArrayList<>();
            while (tries-- > 0) {
                BitSet hitting = HittingSet.smallest(corrections);
                if (hitting.cardinality() >= size) {
                    return Optional.empty();
                }
                if (oracle.clash(union(hitting, background)).isPresent()) {
                    return Optional.of(hitting);
                }
                corrections.add(correction(hitting));
            }
            return Optional.empty();
        }

        /** Returns what is left out when as many candidates as possible are added one by one. */
        private BitSet correction(BitSet start) {
            BitSet held = oracle.holding(union(start, background));
            BitSet out = (BitSet) candidates.clone();
            out.andNot(held);
            for (int each = out.nextSetBit(0); each >= 0; each = out.nextSetBit(each + 1)) {
                BitSet more = (BitSet) held.clone();
                more.set(each);
                tries--;
                if (oracle.clash(more).isEmpty()) {
                    held = oracle.holding(more);
                    out.andNot(held);
                }
            }
            return out;
        }

        private BitSet neededBackground(BitSet clash) {
            return shrunk(background, clash);
        }

        /** Returns those of the grounds that are needed for a clash with the others that stay. */
        private BitSet shrunk(BitSet grounds, BitSet stays) {
            BitSet least = (BitSet) grounds.clone();
            for (int each = least.length() - 1; each >= 0; each = least.previousSetBit(each - 1)) {
                if (least.get(each)) {
                    BitSet fewer = (BitSet) least.clone();
                    fewer.clear(each);
                    Optional<BitSet> clash = oracle.clash(union(fewer, stays));
                    if (clash.isPresent()) {
                        least.and(clash.get());
                    }
                }
            }
            return least;
        }
    }
}
