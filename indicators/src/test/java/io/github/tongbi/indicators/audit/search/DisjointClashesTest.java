package io.github.tongbi.indicators.audit.search;

import static io.github.tongbi.indicators.audit.search.ListedClashes.background;
import static io.github.tongbi.indicators.audit.search.ListedClashes.candidates;
import static io.github.tongbi.indicators.audit.search.ListedClashes.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.junit.jupiter.api.Test;

import java.util.BitSet;

@Domain(ClashFamilies.class)
@Domain(DomainContext.Global.class)
class DisjointClashesTest {
    private static final int TRIES = 10_000;

    private static ImmutableList<SmallestClash> disjoint(Oracle oracle) {
        return DisjointClashes.of(oracle, candidates(), background(), TRIES);
    }

    @Test
    void nothingIsToldIfEverythingCanHold() {
        assertThat(disjoint(ListedClashes.of())).isEmpty();
    }

    @Test
    void clashesAreInTheOrderOfTheirFirstCandidates() {
        assertThat(disjoint(ListedClashes.of(set(4, 5, 8), set(6, 9), set(0, 1, 2, 8))))
                .containsExactly(
                        new SmallestClash(set(0, 1, 2), set(8), true),
                        new SmallestClash(set(4, 5), set(8), true),
                        new SmallestClash(set(6), set(9), true));
    }

    /** The pair 2 3 is the smallest; the triple that shares 2 is not told beside it. */
    @Test
    void clashThatSharesACandidateWithASmallerOneIsLeftOut() {
        assertThat(disjoint(ListedClashes.of(set(0, 1, 2), set(2, 3))))
                .containsExactly(new SmallestClash(set(2, 3), set(), true));
    }

    @Test
    void backgroundThatClashesByItselfIsTheOnlyClash() {
        assertThat(disjoint(ListedClashes.of(set(0, 1), set(8, 9))))
                .containsExactly(new SmallestClash(set(), set(8, 9), true));
    }

    @Test
    void eachProofHasItsTries() {
        ListedClashes oracle = ListedClashes.of(set(0, 1), set(2, 3), set(4, 5), set(6, 7));
        int enough = 0;
        while (!DisjointClashes.of(oracle, candidates(), background(), enough)
                .get(0)
                .isSmallest()) {
            enough++;
        }
        assertThat(DisjointClashes.of(oracle, candidates(), background(), enough))
                .allMatch(SmallestClash::isSmallest);
    }

    @Test
    void triesAreNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DisjointClashes.of(ListedClashes.of(), candidates(), background(), -1))
                .withMessage("expected 0 tries or more, got -1");
    }

    @Property
    void givenUpTogetherTheyLetTheRestHold(@ForAll ListedClashes oracle) {
        BitSet left = Grounds.union(candidates(), background());
        for (SmallestClash clash : disjoint(oracle)) {
            assertThat(Grounds.contains(left, clash.candidates())).isTrue();
            assertThat(oracle.clashes(Grounds.union(clash.candidates(), clash.background())))
                    .isTrue();
            left.andNot(clash.candidates());
        }
        assertThat(oracle.clashes(left)).isEqualTo(oracle.clashes(background()));
    }
}
