package io.github.tongbi.core.trade;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * The part of foreign investment in one industry, from one source, or both (分行业, 分来源地): capital
 * received in manufacturing.
 *
 * <p>Contracted capital can be negative here as in the whole.
 */
@Value.Immutable
@EntityStyle
public abstract class ForeignInvestmentPart implements Serializable {
    private static final long serialVersionUID = 1L;

    ForeignInvestmentPart() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the industry that the capital goes into, or empty for all industries. */
    public abstract Optional<IndustryCode> industry();

    /** Returns where the capital comes from, or empty for all sources. */
    public abstract Optional<CountryOrRegion> source();

    /** Returns the firms newly established. */
    public abstract Optional<Figure<Measure>> newFirms();

    /** Returns the capital contracted. */
    public abstract Optional<Figure<Money>> contracted();

    /** Returns the capital actually received. */
    public abstract Optional<Figure<Money>> received();

    /** Returns the printed growth of the capital received. */
    public abstract Optional<Figure<Ratio>> receivedGrowth();

    /** Returns what no other part of the whole may have as well. */
    ImmutableList<?> key() {
        return ImmutableList.of(industry(), source());
    }

    /** Returns the industry and the source in words, for messages. */
    String subject() {
        String where = industry().map(code -> "industry " + code).orElse("all industries");
        return where + source().map(from -> " from " + Quoted.of(from.text())).orElse("");
    }

    @Value.Check
    void check() {
        Invariants.of("ForeignInvestmentPart")
                .require(
                        industry().isPresent() || source().isPresent(),
                        "EMPTY",
                        "",
                        "expected an industry or a source, got neither")
                .require(
                        newFirms().isPresent()
                                || contracted().isPresent()
                                || received().isPresent(),
                        "EMPTY",
                        "",
                        "expected new firms, contracted or received capital, got none of them")
                .notNegative("newFirms", newFirms())
                .count("newFirms", newFirms())
                .notNegative("received", received())
                .sameCurrency("received", received(), "contracted", contracted())
                .check();
    }

    /** Builds a {@link ForeignInvestmentPart}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableForeignInvestmentPart.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
