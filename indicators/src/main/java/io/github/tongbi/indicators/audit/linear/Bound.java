package io.github.tongbi.indicators.audit.linear;

import java.util.BitSet;

/**
 * A bound of a variable, and the grounds that it needs.
 *
 * @param value the number that the variable does not pass, with a part of δ if it is strict
 * @param grounds without them the bound does not hold
 */
record Bound(DeltaNumber value, BitSet grounds) {
    /** Tells whether all grounds are among the active ones. */
    boolean isActive(BitSet active) {
        for (int ground = grounds.nextSetBit(0);
                ground >= 0;
                ground = grounds.nextSetBit(ground + 1)) {
            if (!active.get(ground)) {
                return false;
            }
        }
        return true;
    }
}
