package io.github.tongbi.indicators.audit.search;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.BitSet;
import java.util.Optional;

/**
 * The smallest set of candidates that cannot hold together with a background: the figures 215, 236 and
 * 91.5 % among a hundred others. Each of them is needed, and so is each ground of the background.
 *
 * <p>The same question has the same answer. Of several smallest sets it is the first by its members of
 * those that were met, not always the first of all.
 *
 * @param candidates the candidates, such as figures; none if the background cannot hold by itself
 * @param background the grounds of the background, such as relations, by which they clash
 * @param isSmallest whether it is proved that no clash has fewer candidates
 */
public record SmallestClash(BitSet candidates, BitSet background, boolean isSmallest) {

    /** Creates the clash with copies of the sets. */
    public SmallestClash {
        candidates = Grounds.copy(candidates);
        background = Grounds.copy(background);
    }

    /**
     * Returns the smallest clash, or empty if everything can hold together.
     *
     * <p>The way to a clash of which each candidate is needed is always gone to its end. Without tries
     * for the proof, or where the oracle runs out of work in it, this clash is the answer.
     *
     * @param tries how often the oracle may be asked for the proof that no clash is smaller
     */
    public static Optional<SmallestClash> of(
            Oracle oracle, BitSet candidates, BitSet background, int tries) {
        checkArgument(tries >= 0, "expected 0 tries or more, got %s", tries);
        return of(new Questions(oracle, tries), candidates, background);
    }

    static Optional<SmallestClash> of(Questions questions, BitSet candidates, BitSet background) {
        return questions
                .clash(Grounds.union(candidates, background))
                .map(first -> shrunk(questions, candidates, background, first));
    }

    private static SmallestClash shrunk(
            Questions questions, BitSet candidates, BitSet background, BitSet first) {
        BitSet least =
                Shrinking.shrunk(questions, Grounds.intersection(first, candidates), background);
        SmallestProof proof = new SmallestProof(questions, candidates, background, least);
        boolean isSmallest = proof.succeeds();
        least = proof.least();
        return new SmallestClash(least, Shrinking.shrunk(questions, background, least), isSmallest);
    }

    /** Returns a copy of the candidates. */
    @Override
    public BitSet candidates() {
        return Grounds.copy(candidates);
    }

    /** Returns a copy of what is needed of the background. */
    @Override
    public BitSet background() {
        return Grounds.copy(background);
    }
}
