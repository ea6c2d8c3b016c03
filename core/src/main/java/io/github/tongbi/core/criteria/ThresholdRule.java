package io.github.tongbi.core.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * One dated row of the statistical thresholds: from which amount on a unit or project is counted one
 * by one (统计起点), such as industry from 2000万元 since 2011.
 */
@Value.Immutable
@EntityStyle
public abstract class ThresholdRule implements Serializable {
    private static final long serialVersionUID = 1L;

    ThresholdRule() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the industries it is for; none for all. */
    public abstract ImmutableList<IndustryCode> industries();

    /** Returns the years in which it is in force. */
    public abstract Range<Integer> years();

    /** Returns the least amount, itself above the threshold; empty if no amount decides. */
    public abstract Optional<Money> amount();

    /** Returns the number of employees that is enough instead of the amount. */
    public abstract Optional<Measure> employees();

    /** Returns why no amount decides; {@code COMPARED} if one does. */
    @Value.Default
    public ThresholdReason reason() {
        return ThresholdReason.COMPARED;
    }

    /** Returns the document that it is from. */
    public abstract String source();

    /** Tells whether the industry is wholly one of those of the rule. */
    boolean covers(IndustryCode industry) {
        return industries().isEmpty() || industries().stream().anyMatch(industry::isWithin);
    }

    /** Tells whether any part of the industry is one of those of the rule. */
    boolean touches(IndustryCode industry) {
        return covers(industry) || industries().stream().anyMatch(each -> each.isWithin(industry));
    }

    /** Builds a {@link ThresholdRule}; years and source must be set. */
    public static final class Builder extends ImmutableThresholdRule.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
