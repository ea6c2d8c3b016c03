package io.github.tongbi.indicators.audit.search;

import static io.github.tongbi.indicators.audit.search.ListedClashes.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.stream.IntStream;

@Domain(ClashFamilies.class)
@Domain(DomainContext.Global.class)
class HittingSetTest {
    private static final int GROUNDS = ListedClashes.FIRST_OF_BACKGROUND + 3;

    @Test
    void nothingHitsNoSets() {
        assertThat(HittingSet.smallest(List.of())).isEqualTo(set());
    }

    @Test
    void oneMemberHitsSetsThatShareIt() {
        assertThat(HittingSet.smallest(List.of(set(1, 2), set(2, 3), set(4)))).isEqualTo(set(2, 4));
    }

    @Test
    void allSmallestSetsAreToldUpToTheLimit() {
        List<BitSet> family = List.of(set(1, 2), set(3, 4));
        assertThat(HittingSet.smallest(family, 9))
                .containsExactly(set(1, 3), set(1, 4), set(2, 3), set(2, 4));
        assertThat(HittingSet.smallest(family, 3)).containsExactly(set(1, 3), set(1, 4), set(2, 3));
    }

    @Test
    void familyIsNotChanged() {
        BitSet one = set(1, 2);
        HittingSet.smallest(List.of(one)).set(7);
        assertThat(one).isEqualTo(set(1, 2));
    }

    /** A ring of five pairs needs three members, and the bound by pairs that do not overlap says two. */
    @Test
    void searchThatLooksAtTooManySetsEnds() {
        List<BitSet> rings = new ArrayList<>();
        for (int pair = 0; pair < 200; pair++) {
            int ring = pair / 5 * 5;
            rings.add(set(pair, ring + (pair + 1) % 5));
        }
        assertThatThrownBy(() -> HittingSet.smallest(rings))
                .isInstanceOf(OutOfWorkException.class)
                .hasMessage("expected an answer within 5000000 units of work, got none");
    }

    @Property(tries = 200)
    void smallestSetsAreThoseOfBruteForce(@ForAll List<BitSet> family) {
        List<BitSet> hitting = IntStream.range(0, 1 << GROUNDS)
                .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
                .filter(set -> family.stream().allMatch(set::intersects))
                .toList();
        int size = hitting.stream().mapToInt(BitSet::cardinality).min().orElseThrow();
        assertThat(HittingSet.smallest(family, Integer.MAX_VALUE))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(hitting.stream()
                        .filter(set -> set.cardinality() == size)
                        .toList());
    }

    @Property
    void limitedSetsAreTheFirstOfAll(
            @ForAll List<BitSet> family, @ForAll @IntRange(min = 1, max = 9) int limit) {
        List<BitSet> all = HittingSet.smallest(family, Integer.MAX_VALUE);
        assertThat(HittingSet.smallest(family, limit))
                .isEqualTo(all.subList(0, Math.min(limit, all.size())));
    }
}
