package io.github.tongbi.core.catalogue;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * What an indicator means (指标解释): its code, names, unit, nature, polarity and formula.
 *
 * <p>Example: {@code EXPORTS_GROWTH}, 出口同比增速, in {@code PERCENT}, a {@link Nature#RATE}, higher is
 * better, {@code GROWTH(EXPORTS)}.
 */
@Value.Immutable
@EntityStyle
public abstract class IndicatorDefinition implements Serializable {
    private static final long serialVersionUID = 1L;

    IndicatorDefinition() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the stable code, {@code EXPORTS_GROWTH}: 1 to 60 capitals, digits and underscores. */
    public abstract String code();

    /** Returns the name. */
    public abstract Label label();

    /** Returns what its figures are stated in. */
    public abstract IndicatorUnit unit();

    /** Returns how it depends on time. */
    public abstract Nature nature();

    /** Returns which direction is the wanted one. */
    public abstract Polarity polarity();

    /** Returns how it follows from other indicators, if it does. */
    public abstract Optional<IndicatorFormula> formula();

    /** Returns what it means, in one line of each language. */
    public abstract Label meaning();

    /** Returns the standard or rule that defines it, with its number or year, if there is one. */
    public abstract Optional<String> source();

    /**
     * Checks an observation against this definition, and returns what does not fit.
     *
     * <p>The codes are {@code OTHER_INDICATOR} at the field {@code indicator}; {@code NOT_A_FLOW} and
     * {@code NOT_A_DATE} at {@code period}, for a date of a flow and a span of a stock; and {@code
     * WRONG_UNIT} at {@code figure}. Example: a figure of 97个 for exports is {@code figure: expected
     * an amount of money such as 1.74亿元, got "97个"}.
     */
    public ImmutableList<Violation> check(Observation observation) {
        ImmutableList.Builder<Violation> found = ImmutableList.builder();
        if (!observation.indicator().equals(code())) {
            found.add(new Violation(
                    "OTHER_INDICATOR",
                    "indicator",
                    "expected " + code() + ", got " + Quoted.of(observation.indicator())));
        }
        periodFault(observation.period()).ifPresent(found::add);
        observation
                .figure()
                .filter(figure -> !unit().fits(figure))
                .map(figure -> new Violation(
                        "WRONG_UNIT",
                        "figure",
                        "expected " + unit().expected() + ", got " + Quoted.of(figure.toString())))
                .ifPresent(found::add);
        return found.build();
    }

    private Optional<Violation> periodFault(ReferencePeriod period) {
        if (nature() == Nature.FLOW && period.isAsOf()) {
            return Optional.of(new Violation(
                    "NOT_A_FLOW",
                    "period",
                    "expected a span of time such as 2020-01-01/P4M, got a date: " + period));
        }
        if (nature() == Nature.STOCK && !period.isAsOf()) {
            return Optional.of(new Violation(
                    "NOT_A_DATE",
                    "period",
                    "expected a date such as 2020-05-31, got a span of time: " + period));
        }
        return Optional.empty();
    }

    private Optional<Nature> natureOfUnit() {
        boolean isRate = unit().isRatio() || unit().kind() == IndicatorUnit.Kind.POINTS;
        if (isRate) {
            return Optional.of(Nature.RATE);
        }
        return unit().per().isEmpty() ? Optional.empty() : Optional.of(Nature.AVERAGE);
    }

    private boolean hasNatureOfUnit() {
        return natureOfUnit().orElse(nature()) == nature();
    }

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("IndicatorDefinition")
                .require(
                        IndicatorCode.isCode(code()),
                        "CODE",
                        "code",
                        "expected " + IndicatorCode.EXPECTED + ", got " + Quoted.of(code()))
                .require(
                        hasNatureOfUnit(),
                        "NATURE",
                        "nature",
                        "expected the nature of a figure in " + unit() + ", got " + nature())
                .require(
                        formula().filter(f -> f.inputs().contains(code())).isEmpty(),
                        "SELF",
                        "formula",
                        "expected inputs other than " + Quoted.of(code()) + " itself");
        source().ifPresent(text -> invariants.notBlank("source", text));
        invariants.check();
    }

    /** Builds a {@link IndicatorDefinition}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableIndicatorDefinition.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
