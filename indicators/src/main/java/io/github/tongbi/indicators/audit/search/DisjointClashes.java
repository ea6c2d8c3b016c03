package io.github.tongbi.indicators.audit.search;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Clashes of which no two share a candidate: the errors of a text that can be told apart. */
public final class DisjointClashes {
    private static final Comparator<SmallestClash> BY_FIRST_CANDIDATE =
            Comparator.comparing(clash -> clash.candidates().nextSetBit(0));

    private DisjointClashes() {}

    /**
     * Returns clashes, by their first candidates. The smallest clash is found and its candidates are
     * given up, until the rest holds. If the background cannot hold by itself, its clash, without
     * candidates, is the only one.
     *
     * @param tries how often the oracle may be asked for the proof that a clash is the smallest of what
     *     is left, for each clash
     */
    public static ImmutableList<SmallestClash> of(
            Oracle oracle, BitSet candidates, BitSet background, int tries) {
        checkArgument(tries >= 0, "expected 0 tries or more, got %s", tries);
        Questions questions = new Questions(oracle, tries);
        List<SmallestClash> clashes = new ArrayList<>();
        BitSet left = Grounds.copy(candidates);
        Optional<SmallestClash> next = SmallestClash.of(questions, left, background);
        while (next.isPresent()) {
            BitSet members = next.get().candidates();
            clashes.add(next.get());
            left.andNot(members);
            questions.renew();
            next = members.isEmpty()
                    ? Optional.empty()
                    : SmallestClash.of(questions, left, background);
        }
        return ImmutableList.sortedCopyOf(BY_FIRST_CANDIDATE, clashes);
    }
}
