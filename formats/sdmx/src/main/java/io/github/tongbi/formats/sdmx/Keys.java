package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.error.Quoted;

/** The keys of a message as it is read, each of which may come once. */
final class Keys {
    private final KeySet keys = new KeySet();
    private final Cells cells = new Cells();
    private final int most;

    Keys(SdmxLimits limits) {
        this.most = limits.observations();
    }

    /**
     * Tells whether the key of the observation is new, and reports it if it is not.
     *
     * @throws UnreadableSdmxException if there have been as many observations as are allowed
     */
    boolean isNew(Observation observation, Row row) {
        ObservationCells.writeDimensions(observation, cells);
        String key = cells.key();
        if (!keys.add(key)) {
            row.fail("key", key, "expected each key once, got " + Quoted.of(key) + " again");
            return false;
        }
        if (keys.size() > most) {
            throw new UnreadableSdmxException(
                    row.line(), "expected at most " + most + " observations, got more");
        }
        return true;
    }
}
