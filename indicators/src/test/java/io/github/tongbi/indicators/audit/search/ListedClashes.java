package io.github.tongbi.indicators.audit.search;

import io.github.tongbi.indicators.audit.linear.Work;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An oracle over sets that clash by list. It tells the first one that is active, or everything active
 * where it is vague; after its work is done it answers no more.
 */
final class ListedClashes implements Oracle {
    /** The candidates are numbered from 0, the background from here. */
    static final int FIRST_OF_BACKGROUND = 8;

    private final List<BitSet> clashes;
    private final boolean isVague;
    private final Work work;

    ListedClashes(List<BitSet> clashes, boolean isVague, long work) {
        this.clashes = clashes;
        this.isVague = isVague;
        this.work = new Work(work);
    }

    static ListedClashes of(BitSet... clashes) {
        return new ListedClashes(List.of(clashes), false, Long.MAX_VALUE);
    }

    ListedClashes vague() {
        return new ListedClashes(clashes, true, Long.MAX_VALUE);
    }

    ListedClashes answering(long questions) {
        return new ListedClashes(clashes, isVague, questions);
    }

    static BitSet set(int... members) {
        BitSet set = new BitSet();
        IntStream.of(members).forEach(set::set);
        return set;
    }

    static BitSet candidates() {
        BitSet candidates = new BitSet();
        candidates.set(0, FIRST_OF_BACKGROUND);
        return candidates;
    }

    static BitSet background() {
        BitSet background = new BitSet();
        background.set(FIRST_OF_BACKGROUND, FIRST_OF_BACKGROUND + 3);
        return background;
    }

    /** Returns all sets of candidates, the empty one and all of them included. */
    static List<BitSet> choices() {
        return IntStream.range(0, 1 << FIRST_OF_BACKGROUND)
                .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
                .toList();
    }

    /** Returns how often it was asked. */
    long asked() {
        return work.spent();
    }

    boolean clashes(BitSet active) {
        return clashes.stream().anyMatch(clash -> Grounds.contains(active, clash));
    }

    @Override
    public Optional<BitSet> clash(BitSet active) {
        work.spend(1);
        return clashes.stream()
                .filter(clash -> Grounds.contains(active, clash))
                .findFirst()
                .map(clash -> Grounds.copy(isVague ? active : clash));
    }

    @Override
    public String toString() {
        return clashes + (isVague ? " told vaguely" : "");
    }
}
