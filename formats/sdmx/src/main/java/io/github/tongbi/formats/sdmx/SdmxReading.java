package io.github.tongbi.formats.sdmx;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Observation;

import java.io.Serializable;

/**
 * What was read of a message.
 *
 * @param observations the observations that can be read, in the order of the message
 * @param failures why others cannot
 * @param ignored what is not kept: columns or attributes that the structure does not have, {@code
 *     "UPDATED"}, and {@code annotations} or {@code errors} of a JSON message
 */
public record SdmxReading(
        ImmutableList<Observation> observations,
        ImmutableList<SdmxFailure> failures,
        ImmutableList<String> ignored)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Collects all of a message. */
    static final class Collector implements SdmxSink {
        private final ImmutableList.Builder<Observation> observations = ImmutableList.builder();
        private final ImmutableList.Builder<SdmxFailure> failures = ImmutableList.builder();
        private final ImmutableList.Builder<String> ignored = ImmutableList.builder();

        @Override
        public void observation(Observation observation) {
            observations.add(observation);
        }

        @Override
        public void failure(SdmxFailure failure) {
            failures.add(failure);
        }

        @Override
        public void ignored(String component) {
            ignored.add(component);
        }

        SdmxReading reading() {
            return new SdmxReading(observations.build(), failures.build(), ignored.build());
        }
    }
}
