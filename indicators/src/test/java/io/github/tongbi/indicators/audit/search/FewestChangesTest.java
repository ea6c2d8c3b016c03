package io.github.tongbi.indicators.audit.search;

import static io.github.tongbi.indicators.audit.search.ListedClashes.background;
import static io.github.tongbi.indicators.audit.search.ListedClashes.candidates;
import static io.github.tongbi.indicators.audit.search.ListedClashes.choices;
import static io.github.tongbi.indicators.audit.search.ListedClashes.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.indicators.audit.linear.OutOfWorkException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

@Domain(ClashFamilies.class)
@Domain(DomainContext.Global.class)
class FewestChangesTest {
    private static final int LIMIT = 1_000;
    private static final int TRIES = 10_000;
    private static final ListedClashes TWO_PAIRS = ListedClashes.of(set(0, 1), set(4, 5, 8));

    private static Optional<FewestChanges> fewest(Oracle oracle, int limit, int tries) {
        return FewestChanges.of(oracle, candidates(), background(), limit, tries);
    }

    private static FewestChanges changes(boolean isComplete, BitSet... sets) {
        return new FewestChanges(ImmutableList.copyOf(sets), isComplete);
    }

    @Test
    void nothingIsToldIfEverythingCanHold() {
        assertThat(fewest(ListedClashes.of(), LIMIT, TRIES)).isEmpty();
    }

    /** 1 + 2 = 4 and 2 + 5 = 9: grounds 0 1 2 and 1 3 4. */
    @Test
    void figureSharedByClashesIsTheOneToChange() {
        assertThat(fewest(ListedClashes.of(set(0, 1, 2, 8), set(1, 3, 4, 9)), LIMIT, TRIES))
                .contains(changes(true, set(1)));
    }

    @Test
    void oneOfEachClashIsToBeChanged() {
        assertThat(fewest(TWO_PAIRS, LIMIT, TRIES))
                .contains(changes(true, set(0, 4), set(0, 5), set(1, 4), set(1, 5)));
    }

    @Test
    void setsBeyondTheLimitAreCutOff() {
        assertThat(fewest(TWO_PAIRS, 4, TRIES).orElseThrow().isComplete()).isTrue();
        assertThat(fewest(TWO_PAIRS, 3, TRIES))
                .contains(changes(false, set(0, 4), set(0, 5), set(1, 4)));
    }

    @Test
    void noChangeHelpsABackgroundThatClashesByItself() {
        assertThat(fewest(ListedClashes.of(set(0, 1), set(8, 9)), LIMIT, TRIES))
                .contains(changes(true));
    }

    @Test
    void onlySetsThatWereAskedAboutAreTold() {
        assertThat(fewest(TWO_PAIRS, LIMIT, 0)).contains(changes(false));
        assertThat(fewest(TWO_PAIRS, LIMIT, 2)).contains(changes(false, set(0, 4)));
    }

    @Test
    void oracleThatEndsLeavesTheSetsIncomplete() {
        assertThat(fewest(TWO_PAIRS.answering(3), LIMIT, TRIES))
                .contains(changes(false, set(0, 4)));
    }

    @Test
    void oracleThatEndsAtTheFirstQuestionEndsTheSearch() {
        assertThatThrownBy(() -> fewest(TWO_PAIRS.answering(0), LIMIT, TRIES))
                .isInstanceOf(OutOfWorkException.class);
    }

    @Test
    void limitIsPositiveAndTriesAreNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fewest(TWO_PAIRS, 0, TRIES))
                .withMessage("expected a limit of 1 set or more, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fewest(TWO_PAIRS, LIMIT, -1))
                .withMessage("expected 0 tries or more, got -1");
    }

    @Test
    void setsGivenAndTakenAreCopies() {
        BitSet set = set(0);
        FewestChanges changes = changes(true, set);
        set.clear();
        changes.sets().get(0).clear();
        assertThat(changes.sets()).containsExactly(set(0));
    }

    @Property(tries = 200)
    void setsAreThoseOfBruteForceInOrder(@ForAll ListedClashes oracle) {
        List<BitSet> smallest = smallestByBruteForce(oracle);
        Optional<FewestChanges> changes = fewest(oracle, LIMIT, TRIES);
        assertThat(changes.isEmpty()).isEqualTo(smallest.equals(List.of(set())));
        changes.ifPresent(found -> {
            assertThat(found.isComplete()).isTrue();
            assertThat(found.sets()).containsExactlyElementsOf(smallest);
        });
    }

    private static List<BitSet> smallestByBruteForce(ListedClashes oracle) {
        List<BitSet> holding = new ArrayList<>(choices().stream()
                .filter(set -> !oracle.clashes(
                        Grounds.union(Grounds.without(candidates(), set), background())))
                .toList());
        int size = holding.stream().mapToInt(BitSet::cardinality).min().orElse(0);
        return holding.stream()
                .filter(set -> set.cardinality() == size)
                .sorted(Grounds.IN_ORDER)
                .toList();
    }

    @Property(tries = 200)
    void fewTriesAndSmallLimitsTellSomeOfTheSets(
            @ForAll ListedClashes oracle,
            @ForAll @IntRange(min = 1, max = 5) int limit,
            @ForAll @IntRange(max = 12) int tries) {
        fewest(oracle, limit, tries).ifPresent(some -> {
            List<BitSet> all = fewest(oracle, LIMIT, TRIES).orElseThrow().sets();
            assertThat(all).containsAll(some.sets());
            assertThat(some.sets()).hasSizeLessThanOrEqualTo(limit);
            assertThat(!some.isComplete() || some.sets().size() == all.size()).isTrue();
        });
    }
}
