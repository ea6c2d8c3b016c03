package io.github.tongbi.core.project;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/** A place in a list of major projects (重大项目名单), such as the city's list of 2020, 第一批. */
@Value.Immutable
@EntityStyle
public abstract class MajorProjectListing implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Whose list it is. */
    public enum Level {
        /** 国家重大项目. */
        NATIONAL("国家重大项目", "national major project"),
        /** 省重大项目, 省重点项目. */
        PROVINCE("省重大项目", "provincial major project"),
        /** 市重大项目. */
        CITY("市重大项目", "city major project"),
        /** 区重大项目. */
        DISTRICT("区重大项目", "district major project");

        private final Label label;

        Level(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        /** Returns the name in both languages. */
        public Label label() {
            return label;
        }
    }

    MajorProjectListing() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns whose list it is. */
    public abstract Level level();

    /** Returns the year of the list, a whole one. */
    public abstract ReferencePeriod year();

    /** Returns which batch of it, {@code "第一批"}, if it came in several. */
    public abstract Optional<String> batch();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("MajorProjectListing");
        ProjectChecks.wholeYear(Optional.of(year()), invariants);
        invariants.notBlank("batch", batch().orElse("-")).check();
    }

    /** Builds a {@link MajorProjectListing}; level and year must be set. */
    public static final class Builder extends ImmutableMajorProjectListing.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
