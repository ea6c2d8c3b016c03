package io.github.tongbi.indicators.audit.search;

import io.github.tongbi.indicators.audit.linear.OutOfWorkException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The proof that no clash is smaller, or a smaller one.
 *
 * <p>A correction is a set of candidates whose giving up lets the rest hold. Every clash has a member in
 * each correction, so that no clash is smaller than a smallest set that hits all known corrections, and
 * such a set that clashes is a smallest clash. If it can hold, what it can be extended to leaves out a
 * new correction (Ignatiev and others, Smallest MUS extraction with minimal hitting set dualization,
 * 2015).
 */
final class SmallestProof {
    private final Questions questions;
    private final BitSet candidates;
    private final BitSet background;
    private final List<BitSet> corrections = new ArrayList<>();
    private BitSet least;

    /**
     * Creates the proof.
     *
     * @param least a clash of which every candidate is needed
     */
    SmallestProof(Questions questions, BitSet candidates, BitSet background, BitSet least) {
        this.questions = questions;
        this.candidates = candidates;
        this.background = background;
        this.least = least;
    }

    /** Returns the smallest clash known; every candidate of it is needed. */
    BitSet least() {
        return Grounds.copy(least);
    }

    /** Tells whether the least clash is the smallest, as far as the tries reach. */
    boolean succeeds() {
        try {
            BitSet hitting = HittingSet.smallest(corrections);
            while (hitting.cardinality() < least.cardinality() && holds(hitting)) {
                corrections.add(correction(hitting));
                hitting = HittingSet.smallest(corrections);
            }
            prefer(hitting);
            return true;
        } catch (OutOfWorkException e) {
            return false;
        }
    }

    private boolean holds(BitSet some) {
        return clash(some).isEmpty();
    }

    private Optional<BitSet> clash(BitSet some) {
        return questions.tried(Grounds.union(some, background));
    }

    /** Takes the hitting set if it is smaller, or as small, clashes too and is the first by members. */
    private void prefer(BitSet hitting) {
        if (hitting.cardinality() < least.cardinality()) {
            least = hitting;
        } else if (hitting.cardinality() == least.cardinality()
                && Grounds.IN_ORDER.compare(hitting, least) < 0
                && isKnownToClash(hitting)) {
            least = hitting;
        }
    }

    /** The proof is complete by now, so that it does not fail for want of a try. */
    private boolean isKnownToClash(BitSet hitting) {
        try {
            return !holds(hitting);
        } catch (OutOfWorkException e) {
            return false;
        }
    }

    /** Returns candidates that must be given up, each of them, if those kept and all others stay. */
    private BitSet correction(BitSet kept) {
        BitSet out = enough(kept);
        for (int each = out.nextSetBit(0); each >= 0; each = out.nextSetBit(each + 1)) {
            BitSet fewer = Grounds.without(out, each);
            if (holds(Grounds.without(candidates, fewer))) {
                out = fewer;
            }
        }
        return out;
    }

    /** Gives up one candidate of each clash until the rest holds. */
    private BitSet enough(BitSet kept) {
        BitSet rest = Grounds.copy(candidates);
        Optional<BitSet> clash = clash(rest);
        while (clash.isPresent()) {
            BitSet members = Grounds.intersection(clash.get(), candidates);
            note(members);
            rest.clear(Grounds.without(members, kept).length() - 1);
            clash = clash(rest);
        }
        return Grounds.without(candidates, rest);
    }

    /** A smaller clash met on the way is kept, if it can be shrunk in time. */
    private void note(BitSet members) {
        if (members.cardinality() < least.cardinality()) {
            least = Shrinking.shrunk(questions::tried, members, background);
        }
    }
}
