package io.github.tongbi.core.invariant;

import java.io.Serializable;

/**
 * One broken invariant of a model.
 *
 * @param code the rule that is broken, stable and in capitals: {@code CURRENCY_MISMATCH}
 * @param path the field that breaks it, {@code imports}; empty for the model as a whole
 * @param message what was expected and what was found, on one line
 */
public record Violation(String code, String path, String message) implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
