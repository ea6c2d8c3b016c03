package io.github.tongbi.indicators.audit.search;

import io.github.tongbi.indicators.audit.linear.OutOfWorkException;
import io.github.tongbi.indicators.audit.linear.Work;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Questions to an oracle, which are counted where they serve a proof. A clash that is known already
 * answers a question about more grounds without the oracle.
 */
final class Questions implements Oracle {
    private final Oracle oracle;
    private final Work tries;
    private final List<BitSet> known = new ArrayList<>();

    Questions(Oracle oracle, int tries) {
        this.oracle = oracle;
        this.tries = new Work(tries);
    }

    /** Answers without counting. */
    @Override
    public Optional<BitSet> clash(BitSet active) {
        return known(active).or(() -> asked(active));
    }

    /**
     * Answers, and counts if the oracle has to be asked.
     *
     * @throws OutOfWorkException if the tries are used up
     */
    Optional<BitSet> tried(BitSet active) {
        return known(active).or(() -> {
            tries.spend(1);
            return asked(active);
        });
    }

    /** Gives back the tries for the next proof; known clashes stay known. */
    void renew() {
        tries.renew();
    }

    private Optional<BitSet> known(BitSet active) {
        for (BitSet clash : known) {
            if (Grounds.contains(active, clash)) {
                return Optional.of(Grounds.copy(clash));
            }
        }
        return Optional.empty();
    }

    private Optional<BitSet> asked(BitSet active) {
        Optional<BitSet> clash = oracle.clash(Grounds.copy(active)).map(Grounds::copy);
        clash.ifPresent(known::add);
        return clash.map(Grounds::copy);
    }
}
