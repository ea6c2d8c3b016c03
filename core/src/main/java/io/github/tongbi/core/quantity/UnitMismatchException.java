package io.github.tongbi.core.quantity;

/** Two measures in different units where one unit was needed; 家 and 户 are different units. */
public final class UnitMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Unit first;
    private final Unit second;

    /** Creates the refusal of the second unit beside the first. */
    public UnitMismatchException(Unit first, Unit second) {
        super("expected measures in one unit, got " + first.symbol() + " and " + second.symbol());
        this.first = first;
        this.second = second;
    }

    /** Returns the unit that was there first. */
    public Unit first() {
        return first;
    }

    /** Returns the unit that does not fit. */
    public Unit second() {
        return second;
    }
}
