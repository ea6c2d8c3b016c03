package io.github.tongbi.indicators.audit.search;

import java.util.BitSet;
import java.util.Optional;

/** Decides whether grounds can hold together. */
public interface Oracle {
    /**
     * Returns some of the active grounds that cannot hold together, or empty if all active ones can.
     *
     * @param active the grounds that are to hold; it is not changed
     */
    Optional<BitSet> clash(BitSet active);

    /**
     * Returns grounds that hold together with the active ones: these, and those that a solution happens
     * to satisfy as well. Only for active grounds that can hold.
     */
    default BitSet holding(BitSet active) {
        return (BitSet) active.clone();
    }
}
