package io.github.tongbi.core.fishery;

import com.google.common.collect.ImmutableList;

import java.util.Optional;

/** The word in a vessel's name for what it is used for (船名中的船舶种类), as the naming rule lists them. */
public enum VesselUse {
    /** 渔, a boat that catches. */
    CATCHING("渔"),
    /** 渔养, a boat of fish farming. */
    FARMING("渔养"),
    /** 渔指, a boat that guides others. */
    GUIDING("渔指"),
    /** 渔油, a boat that supplies oil. */
    OIL_SUPPLY("渔油"),
    /** 渔水, a boat that supplies water. */
    WATER_SUPPLY("渔水"),
    /** 渔运, a boat that carries the catch. */
    TRANSPORT("渔运"),
    /** 渔冷, a boat that keeps the catch cold. */
    COLD_STORAGE("渔冷");

    private static final ImmutableList<VesselUse> ALL = ImmutableList.copyOf(values());

    private final String word;

    VesselUse(String word) {
        this.word = word;
    }

    /** Returns the word, {@code "渔养"}. */
    public String word() {
        return word;
    }

    /** Returns the use whose word the text ends with; no word ends with another. */
    static Optional<VesselUse> atEndOf(String text) {
        for (VesselUse use : ALL) {
            if (text.endsWith(use.word)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }
}
