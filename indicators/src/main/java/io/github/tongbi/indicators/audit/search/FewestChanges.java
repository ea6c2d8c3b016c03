package io.github.tongbi.indicators.audit.search;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.indicators.audit.linear.OutOfWorkException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The smallest sets of candidates whose giving up lets all others hold with a background (Fellegi and
 * Holt, A systematic approach to automatic edit and imputation, 1976): where 1 + 2 = 4 and 2 + 5 = 9 are
 * printed, it is the figure 2 alone.
 *
 * @param sets the sets, all of the same size, in the order of their members; none if the background
 *     cannot hold by itself, or if the tries end before one is found
 * @param isComplete whether these are all sets of this size
 */
public record FewestChanges(ImmutableList<BitSet> sets, boolean isComplete) {

    /** Creates the changes with copies of the sets. */
    public FewestChanges {
        sets = copies(sets);
    }

    /**
     * Returns the smallest sets, or empty if everything can hold together.
     *
     * @param limit how many sets are wanted, 1 or more
     * @param tries how often the oracle may be asked; a set that was not asked about is not told
     */
    public static Optional<FewestChanges> of(
            Oracle oracle, BitSet candidates, BitSet background, int limit, int tries) {
        checkArgument(limit > 0, "expected a limit of 1 set or more, got %s", limit);
        checkArgument(tries >= 0, "expected 0 tries or more, got %s", tries);
        Questions questions = new Questions(oracle, tries);
        return questions
                .clash(Grounds.union(candidates, background))
                .map(first -> new Search(questions, candidates, background, limit).changes(first));
    }

    /** Returns copies of the sets. */
    @Override
    public ImmutableList<BitSet> sets() {
        return copies(sets);
    }

    private static ImmutableList<BitSet> copies(List<BitSet> sets) {
        return sets.stream().map(Grounds::copy).collect(ImmutableList.toImmutableList());
    }

    /** Collects clashes until the smallest sets that hit them let the rest hold. */
    private static final class Search {
        private final Questions questions;
        private final BitSet candidates;
        private final BitSet background;
        private final int limit;
        private final List<BitSet> clashes = new ArrayList<>();
        private final Set<BitSet> found = new TreeSet<>(Grounds.IN_ORDER);

        Search(Questions questions, BitSet candidates, BitSet background, int limit) {
            this.questions = questions;
            this.candidates = candidates;
            this.background = background;
            this.limit = limit;
        }

        /** A set that was found hits every clash, so that no clash met later makes it too small. */
        FewestChanges changes(BitSet first) {
            boolean isComplete;
            try {
                Optional<BitSet> next = Optional.of(first);
                while (next.isPresent() && note(next.get())) {
                    next = firstLeft(HittingSet.smallest(clashes, limit + 1));
                }
                isComplete = found.size() <= limit;
            } catch (OutOfWorkException e) {
                isComplete = false;
            }
            return new FewestChanges(
                    found.stream().limit(limit).collect(ImmutableList.toImmutableList()),
                    isComplete);
        }

        /** Tells whether giving up a candidate helps against the clash. */
        private boolean note(BitSet clash) {
            BitSet members = Grounds.intersection(clash, candidates);
            clashes.add(members);
            return !members.isEmpty();
        }

        /** Returns a clash that is left when one of the sets is given up. */
        private Optional<BitSet> firstLeft(List<BitSet> sets) {
            for (BitSet set : sets) {
                if (!found.contains(set)) {
                    BitSet rest = Grounds.without(candidates, set);
                    Optional<BitSet> clash = questions.tried(Grounds.union(rest, background));
                    if (clash.isPresent()) {
                        return clash;
                    }
                    found.add(set);
                }
            }
            return Optional.empty();
        }
    }
}
