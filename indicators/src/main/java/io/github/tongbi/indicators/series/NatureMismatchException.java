package io.github.tongbi.indicators.series;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Nature;

/** A stock where only flows add up, or a flow where only stocks have a net change. */
public final class NatureMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Label name;
    private final Nature expected;
    private final Nature actual;

    NatureMismatchException(String purpose, Label name, Nature expected, Nature actual) {
        super("expected a " + expected + " " + purpose + ", got \"" + name.zh() + "\", a "
                + actual);
        this.name = name;
        this.expected = expected;
        this.actual = actual;
    }

    /** Returns the name of the series. */
    public Label name() {
        return name;
    }

    /** Returns the nature that the calculation needs. */
    public Nature expected() {
        return expected;
    }

    /** Returns the nature of the series. */
    public Nature actual() {
        return actual;
    }
}
