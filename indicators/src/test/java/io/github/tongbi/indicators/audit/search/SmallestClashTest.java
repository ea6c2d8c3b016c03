package io.github.tongbi.indicators.audit.search;

import static io.github.tongbi.indicators.audit.search.ListedClashes.background;
import static io.github.tongbi.indicators.audit.search.ListedClashes.candidates;
import static io.github.tongbi.indicators.audit.search.ListedClashes.choices;
import static io.github.tongbi.indicators.audit.search.ListedClashes.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tongbi.indicators.audit.linear.OutOfWorkException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;

@Domain(ClashFamilies.class)
@Domain(DomainContext.Global.class)
class SmallestClashTest {
    private static final int TRIES = 10_000;

    /** A pair beside a triple that the oracle tells first. */
    private static final ListedClashes PAIR_LAST =
            ListedClashes.of(set(0, 1, 2, 8), set(5, 6, 9, 10));

    private static Optional<SmallestClash> smallest(Oracle oracle, int tries) {
        return SmallestClash.of(oracle, candidates(), background(), tries);
    }

    @Test
    void nothingIsToldIfEverythingCanHold() {
        assertThat(smallest(ListedClashes.of(), TRIES)).isEmpty();
        assertThat(smallest(ListedClashes.of(set(0, 20)), TRIES)).isEmpty();
    }

    @Test
    void smallerClashThanTheFirstIsFoundWithItsBackground() {
        assertThat(smallest(PAIR_LAST, TRIES))
                .contains(new SmallestClash(set(5, 6), set(9, 10), true));
    }

    @Test
    void withoutTriesTheMinimalClashIsTold() {
        assertThat(smallest(ListedClashes.of(set(0, 1, 2, 8)).vague(), 0))
                .contains(new SmallestClash(set(0, 1, 2), set(8), false));
    }

    @Test
    void backgroundThatClashesByItselfNeedsNoCandidates() {
        assertThat(smallest(ListedClashes.of(set(0, 1), set(8, 10)), TRIES))
                .contains(new SmallestClash(set(), set(8, 10), true));
    }

    /** Of the pairs the oracle tells the last first; the proof meets the other. */
    @Test
    void firstOfTheSmallestClashesThatWereMetIsTold() {
        ListedClashes pairs = ListedClashes.of(set(6, 7), set(0, 1));
        assertThat(smallest(pairs, 0)).contains(new SmallestClash(set(6, 7), set(), false));
        assertThat(smallest(pairs, TRIES)).contains(new SmallestClash(set(0, 1), set(), true));
    }

    @Test
    void triesAreNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> smallest(PAIR_LAST, -1))
                .withMessage("expected 0 tries or more, got -1");
    }

    @Test
    void oracleThatEndsBeforeTheMinimalClashEndsTheQuestion() {
        assertThatThrownBy(() -> smallest(PAIR_LAST.answering(1), TRIES))
                .isInstanceOf(OutOfWorkException.class);
    }

    @Test
    void oracleThatEndsInTheProofLeavesItUnproved() {
        Oracle listed = PAIR_LAST.answering(Long.MAX_VALUE);
        Oracle endsWithFewCandidates = active -> {
            if (Grounds.intersection(active, candidates()).isEmpty()) {
                return PAIR_LAST.answering(0).clash(active);
            }
            return listed.clash(active);
        };
        assertThat(smallest(endsWithFewCandidates, TRIES))
                .contains(new SmallestClash(set(0, 1, 2), set(8), false));
    }

    @Test
    void setsGivenAndTakenAreCopies() {
        BitSet candidates = candidates();
        BitSet background = background();
        SmallestClash clash =
                SmallestClash.of(PAIR_LAST, candidates, background, TRIES).orElseThrow();
        clash.candidates().clear();
        clash.background().clear();
        assertThat(clash).isEqualTo(new SmallestClash(set(5, 6), set(9, 10), true));
        assertThat(candidates).isEqualTo(candidates());
        assertThat(background).isEqualTo(background());
    }

    @Property(tries = 300)
    void noClashIsSmallerByBruteForce(@ForAll ListedClashes oracle) {
        OptionalInt size = choices().stream()
                .filter(set -> oracle.clashes(Grounds.union(set, background())))
                .mapToInt(BitSet::cardinality)
                .min();
        Optional<SmallestClash> clash = smallest(oracle, TRIES);
        assertThat(clash.isPresent()).isEqualTo(size.isPresent());
        clash.ifPresent(found -> {
            assertThat(found.isSmallest()).isTrue();
            assertThat(found.candidates().cardinality()).isEqualTo(size.orElseThrow());
        });
    }

    /** However few the tries are; where it claims to be the smallest, it is. */
    @Property(tries = 300)
    void eachGroundIsNeeded(@ForAll ListedClashes oracle, @ForAll @IntRange(max = 20) int tries) {
        smallest(oracle, tries).ifPresent(clash -> {
            BitSet all = Grounds.union(clash.candidates(), clash.background());
            assertThat(oracle.clashes(all)).isTrue();
            assertThat(all.stream().mapToObj(ground -> Grounds.without(all, ground)))
                    .noneMatch(oracle::clashes);
            assertThat(clash.candidates().stream()
                            .mapToObj(each -> Grounds.without(clash.candidates(), each))
                            .map(fewer -> Grounds.union(fewer, background())))
                    .noneMatch(oracle::clashes);
            int size = smallest(oracle, TRIES).orElseThrow().candidates().cardinality();
            assertThat(!clash.isSmallest() || clash.candidates().cardinality() == size)
                    .isTrue();
        });
    }

    @Property(tries = 300)
    void proofAsksNoMoreThanItsTries(
            @ForAll ListedClashes oracle, @ForAll @IntRange(max = 20) int tries) {
        ListedClashes without = oracle.answering(Long.MAX_VALUE);
        ListedClashes with = oracle.answering(Long.MAX_VALUE);
        smallest(without, 0);
        smallest(with, tries);
        int background = background().cardinality();
        assertThat(with.asked()).isLessThanOrEqualTo(without.asked() + tries + background);
    }

    @Property(tries = 300)
    void sameQuestionHasTheSameAnswer(
            @ForAll ListedClashes oracle, @ForAll @IntRange(max = 20) int tries) {
        assertThat(smallest(oracle, tries)).isEqualTo(smallest(oracle, tries));
    }
}
