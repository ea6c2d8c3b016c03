package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.error.Quoted;

import java.util.Optional;
import java.util.function.Function;

/** The values of one observation as they are read, with what is wrong about them. */
final class Row {
    private final Cells cells;
    private final long line;
    private final FailureCount failures;
    private boolean sound = true;

    Row(Cells cells, long line, FailureCount failures) {
        this.cells = cells;
        this.line = line;
        this.failures = failures;
    }

    long line() {
        return line;
    }

    boolean isSound() {
        return sound;
    }

    boolean has(Component component) {
        return cells.has(component);
    }

    String text(Component component) {
        return cells.get(component);
    }

    /** Returns the value, or empty if there is none or its failure was reported. */
    <T> Optional<T> read(Component component, Function<String, T> parser) {
        if (!cells.has(component)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(cells.get(component)));
        } catch (IllegalArgumentException e) {
            fail(component, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Returns the value, or empty after its failure was reported; it has to be there. */
    <T> Optional<T> require(Component component, String expected, Function<String, T> parser) {
        if (!cells.has(component)) {
            fail(component, "expected " + expected + ", got nothing");
        }
        return read(component, parser);
    }

    void refuse(Component component, String expected) {
        fail(component, "expected " + expected + ", got " + Quoted.of(cells.get(component)));
    }

    void fail(Component component, String message) {
        fail(component.name(), cells.get(component), message);
    }

    void fail(String component, String value, String message) {
        sound = false;
        failures.add(new SdmxFailure(line, component, value, message));
    }
}
