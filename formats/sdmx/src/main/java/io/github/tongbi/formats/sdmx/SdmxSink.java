package io.github.tongbi.formats.sdmx;

import io.github.tongbi.core.catalogue.Observation;

/** Where a message goes as it is read, observation by observation, in its order. */
public interface SdmxSink {
    /** Takes an observation. */
    void observation(Observation observation);

    /** Takes a value that cannot be read; its observation does not come. */
    void failure(SdmxFailure failure);

    /**
     * Takes the name of what is passed over: a column or attribute that the structure does not have,
     * and {@code annotations} or {@code errors} of a JSON message.
     */
    void ignored(String component);
}
