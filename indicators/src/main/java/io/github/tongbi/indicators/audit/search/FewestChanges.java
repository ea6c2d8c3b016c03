package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.ImmutableList;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The smallest sets of candidates whose giving up lets all others hold with the background (Fellegi and
 * Holt, 1976): the fewest figures to change.
 */
public final class FewestChanges {
    private final Oracle oracle;
    private final BitSet candidates;
    private final BitSet background;
    private final List<BitSet> clashes = new ArrayList<>();
    private int tries;

    private FewestChanges(Oracle oracle, BitSet candidates, BitSet background, int tries) {
        this.oracle = oracle;
        this.candidates = candidates;
        this.background = background;
        this.tries = tries;
    }

    /**
     * Returns the smallest sets, up to the limit; the empty set alone if everything can hold already.
     *
     * @param tries how often the oracle may be asked
     * @return no set if the tries end before, or the background cannot hold by itself
     */
    public static ImmutableList<BitSet> of(
            Oracle oracle, BitSet candidates, BitSet background, int limit, int tries) {
        FewestChanges search = new FewestChanges(oracle, candidates, background, tries);
        for (int size = 0; size <= candidates.cardinality(); size++) {
            List<BitSet> sets = search.ofSize(size, limit);
            if (!sets.isEmpty() || search.tries <= 0) {
                return ImmutableList.copyOf(sets);
            }
        }
        return ImmutableList.of();
    }

    /** A set that hits all known clashes and still leaves one adds it to them. */
    private List<BitSet> ofSize(int size, int limit) {
        while (true) {
            List<BitSet> sets = HittingSet.ofSize(clashes, size, limit);
            Optional<BitSet> missed = firstMissed(sets);
            if (missed.isEmpty()) {
                return tries <= 0 ? ImmutableList.of() : sets;
            }
            clashes.add(missed.get());
        }
    }

    private Optional<BitSet> firstMissed(List<BitSet> sets) {
        for (BitSet given : sets) {
            if (tries-- <= 0) {
                return Optional.empty();
            }
            BitSet rest = (BitSet) candidates.clone();
            rest.andNot(given);
            rest.or(background);
            Optional<BitSet> clash = oracle.clash(rest);
            if (clash.isPresent()) {
                return Optional.of(SmallestClash.intersection(clash.get(), candidates));
            }
        }
        return Optional.empty();
    }
}
