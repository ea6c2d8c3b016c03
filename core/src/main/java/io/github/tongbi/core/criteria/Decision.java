package io.github.tongbi.core.criteria;

/** Whether a condition holds, as far as the digits that were printed tell (判定). */
public enum Decision {
    /** 符合: it holds for every unrounded value. */
    MET,
    /** 不符合: it holds for none. */
    UNMET,
    /** 无法判定: it holds for some, or a figure is missing. */
    UNDECIDED;

    /** Returns {@code MET} or {@code UNMET}. */
    public static Decision of(boolean met) {
        return met ? MET : UNMET;
    }

    /** Returns whether both hold; one that does not decides it. */
    public Decision and(Decision other) {
        if (this == UNMET || other == UNMET) {
            return UNMET;
        }
        return this == MET ? other : UNDECIDED;
    }

    /** Returns whether either holds; one that does decides it. */
    public Decision or(Decision other) {
        return not().and(other.not()).not();
    }

    /** Returns the opposite; what is undecided stays so. */
    public Decision not() {
        return switch (this) {
            case MET -> UNMET;
            case UNMET -> MET;
            case UNDECIDED -> UNDECIDED;
        };
    }
}
