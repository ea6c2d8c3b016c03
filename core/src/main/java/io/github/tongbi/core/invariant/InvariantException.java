package io.github.tongbi.core.invariant;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

import java.util.List;

/**
 * A model whose fields cannot be true together; it carries every violation, not only the first.
 *
 * <p>Example: {@code TradeFigures: imports: expected an amount in USD like exports, got
 * "0.67亿元"}.
 */
public final class InvariantException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<Violation> violations;

    /**
     * Creates the refusal of a model.
     *
     * @param model the name of the model, {@code "TradeFigures"}
     * @param violations the broken invariants, at least one
     */
    public InvariantException(String model, List<Violation> violations) {
        super(violations.stream()
                .map(Violation::toString)
                .collect(joining("; ", model + ": ", "")));
        this.violations = ImmutableList.copyOf(violations);
    }

    /** Returns every broken invariant, in the order of the model's fields. */
    public ImmutableList<Violation> violations() {
        return violations;
    }
}
