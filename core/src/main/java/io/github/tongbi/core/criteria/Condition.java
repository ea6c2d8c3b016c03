package io.github.tongbi.core.criteria;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One condition of a rule, and whether it holds.
 *
 * @param code the condition, stable and in capitals: {@code RESEARCH_STAFF}
 * @param decision whether it holds
 * @param message what is expected and what was found, on one line
 */
public record Condition(String code, Decision decision, String message) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the condition. */
    public Condition {
        requireNonNull(code, "code");
        requireNonNull(decision, "decision");
        requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return decision + " " + code + ": " + message;
    }
}
