package io.github.tongbi.indicators.audit.search;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.util.BitSet;
import java.util.List;

/** Oracles over a few small sets of eight candidates and three grounds of the background. */
@SuppressWarnings("exports")
public class ClashFamilies extends DomainContextBase {
    /** Creates the generators. */
    public ClashFamilies() {}

    /** Returns oracles; their background can mostly hold by itself. */
    @Provide
    public static Arbitrary<ListedClashes> oracles() {
        return Combinators.combine(families(), Arbitraries.of(true, false))
                .as((family, isVague) -> new ListedClashes(family, isVague, Long.MAX_VALUE));
    }

    /** Returns families of sets that are not empty. */
    @Provide
    public static Arbitrary<List<BitSet>> families() {
        return Arbitraries.integers()
                .between(0, ListedClashes.FIRST_OF_BACKGROUND + 2)
                .set()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(members -> ListedClashes.set(
                        members.stream().mapToInt(Integer::intValue).toArray()))
                .list()
                .ofMaxSize(7);
    }
}
