package io.github.tongbi.indicators.audit.linear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The bounds of all variables, and which grounds are active. */
final class Bounds {
    private final List<Limit> lower = new ArrayList<>();
    private final List<Limit> upper = new ArrayList<>();

    /** Where each bound was added, in the order of time. */
    private final List<Added> trail = new ArrayList<>();

    /** Variables whose value may be outside their bounds now. */
    private final BitSet suspects;

    private BitSet active = new BitSet();
    private boolean isRestricted;

    private record Added(int variable, Limit limit, Bound bound) {}

    Bounds(BitSet suspects) {
        this.suspects = suspects;
    }

    void addVariable() {
        lower.add(new Limit(Side.LOWER));
        upper.add(new Limit(Side.UPPER));
    }

    Limit of(int variable, Side side) {
        return side == Side.LOWER ? lower.get(variable) : upper.get(variable);
    }

    void add(int variable, Side side, Bound bound) {
        if (!isRestricted) {
            active.or(bound.grounds());
        }
        Limit limit = of(variable, side);
        limit.add(bound);
        trail.add(new Added(variable, limit, bound));
        refresh(variable, limit);
    }

    private void refresh(int variable, Limit limit) {
        limit.refresh(active);
        suspects.set(variable);
    }

    Mark mark() {
        return new Mark(trail.size(), lower.size());
    }

    void release(Mark mark) {
        while (trail.size() > mark.bounds()) {
            Added added = trail.remove(trail.size() - 1);
            added.limit.remove(added.bound);
            refresh(added.variable, added.limit);
        }
        lower.subList(mark.variables(), lower.size()).clear();
        upper.subList(mark.variables(), upper.size()).clear();
    }

    void activate(BitSet grounds) {
        active = (BitSet) grounds.clone();
        isRestricted = true;
        for (int variable = 0; variable < lower.size(); variable++) {
            refresh(variable, lower.get(variable));
            refresh(variable, upper.get(variable));
        }
    }

    /** Tells whether the bounds of the variable leave no number to it. */
    boolean isEmpty(int variable) {
        Limit least = lower.get(variable);
        return least.exists() && upper.get(variable).isPassedBy(least.value());
    }

    boolean allow(int variable, DeltaNumber value) {
        return !lower.get(variable).isPassedBy(value) && !upper.get(variable).isPassedBy(value);
    }

    /** Returns the side on which the value passes a bound; it must pass one. */
    Side passedSide(int variable, DeltaNumber value) {
        return lower.get(variable).isPassedBy(value) ? Side.LOWER : Side.UPPER;
    }
}
