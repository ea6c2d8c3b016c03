package io.github.tongbi.core.error;

import com.google.common.collect.ImmutableList;

/**
 * Collects the broken invariants of one model and throws them all at once.
 *
 * <pre>{@code
 * Invariants.of("TradeFigures")
 *     .require(sameCurrency, "CURRENCY_MISMATCH", "imports", "expected …")
 *     .check();
 * }</pre>
 */
public final class Invariants {
    private final String model;
    private final ImmutableList.Builder<Violation> violations = ImmutableList.builder();

    private Invariants(String model) {
        this.model = model;
    }

    /** Returns an empty collection for the model of this name. */
    public static Invariants of(String model) {
        return new Invariants(model);
    }

    /**
     * Notes a violation unless the condition holds.
     *
     * @param holds whether the invariant holds
     * @param code the rule in capitals, {@code NEGATIVE_COUNT}
     * @param path the field, {@code resting}
     * @param message what was expected and what was found
     */
    public Invariants require(boolean holds, String code, String path, String message) {
        if (!holds) {
            violations.add(new Violation(code, path, message));
        }
        return this;
    }

    /**
     * Ends the collection.
     *
     * @throws InvariantException if any invariant was broken, with all of them
     */
    public void check() {
        ImmutableList<Violation> found = violations.build();
        if (!found.isEmpty()) {
            throw new InvariantException(model, found);
        }
    }
}
