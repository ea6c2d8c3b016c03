package io.github.tongbi.indicators.audit.linear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The bounds of one variable on one side, of which the tightest active one counts. */
final class Limit {
    private static final int NONE = -1;

    private final Side side;

    /** The tightest first; of equal ones that with the fewest grounds, which makes conflicts small. */
    private final List<Bound> bounds = new ArrayList<>(1);

    private int current = NONE;

    Limit(Side side) {
        this.side = side;
    }

    void add(Bound bound) {
        int position = 0;
        while (position < bounds.size() && !isBetter(bound, bounds.get(position))) {
            position++;
        }
        bounds.add(position, bound);
    }

    private boolean isBetter(Bound bound, Bound other) {
        int order = side.sign() * bound.value().compareTo(other.value());
        return order < 0
                || (order == 0
                        && bound.grounds().cardinality() < other.grounds().cardinality());
    }

    /** Takes back a bound that was added; of equal ones it does not matter which. */
    void remove(Bound bound) {
        bounds.remove(bound);
    }

    /** Finds the tightest active bound again. */
    void refresh(BitSet active) {
        current = NONE;
        for (int i = 0; i < bounds.size() && current == NONE; i++) {
            if (bounds.get(i).isActive(active)) {
                current = i;
            }
        }
    }

    boolean exists() {
        return current != NONE;
    }

    /** Returns the bound that counts; there must be one. */
    Bound bound() {
        return bounds.get(current);
    }

    DeltaNumber value() {
        return bound().value();
    }

    boolean isPassedBy(DeltaNumber value) {
        return exists() && side.sign() * value.compareTo(value()) > 0;
    }

    /** Tells whether the value can still move towards this side. */
    boolean leavesRoomFor(DeltaNumber value) {
        return !exists() || side.sign() * value.compareTo(value()) < 0;
    }
}
