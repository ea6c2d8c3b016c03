package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.error.Quoted;

import java.io.Serializable;

/**
 * One value of a message that cannot be read, and so one reason why its observation is missing.
 *
 * @param line the line that the observation begins in, from 1
 * @param component the id of the column or component, {@code "UNIT_MULT"}
 * @param value the value, at most its first 100 characters; empty if there is none
 * @param message what was expected, and the value: {@code expected a unit such as …, got "XYZ"}
 */
public record SdmxFailure(long line, String component, String value, String message)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    /** Creates the failure. */
    public SdmxFailure {
        value = value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    /** Returns one line: {@code line 3, UNIT_MULT: expected …}. */
    @Override
    public String toString() {
        return "line " + line + ", " + Quoted.visible(component) + ": " + message;
    }
}
