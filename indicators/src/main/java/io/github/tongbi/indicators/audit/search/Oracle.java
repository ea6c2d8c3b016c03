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
}
