package io.github.tongbi.core.quantity;

import java.util.Currency;

/** Two amounts of different currencies where one currency was needed. */
public final class CurrencyMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Currency first;
    private final Currency second;

    /** Creates the refusal of the second currency beside the first. */
    public CurrencyMismatchException(Currency first, Currency second) {
        super("expected amounts of one currency, got "
                + first.getCurrencyCode()
                + " and "
                + second.getCurrencyCode());
        this.first = first;
        this.second = second;
    }

    /** Returns the currency that was there first. */
    public Currency first() {
        return first;
    }

    /** Returns the currency that does not fit. */
    public Currency second() {
        return second;
    }
}
