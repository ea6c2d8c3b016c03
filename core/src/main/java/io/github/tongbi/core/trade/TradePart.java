package io.github.tongbi.core.trade;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * The part of foreign trade in the goods of one chapter, with one partner, or both (分商品, 分国别): exports
 * of chapter 85 to the United States.
 */
@Value.Immutable
@EntityStyle
public abstract class TradePart implements Serializable {
    private static final long serialVersionUID = 1L;

    TradePart() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the chapter of goods, or empty for goods of all chapters. */
    public abstract Optional<HsChapter> chapter();

    /** Returns the partner, or empty for all partners. */
    public abstract Optional<CountryOrRegion> partner();

    /** Returns exports plus imports as printed. */
    public abstract Optional<Figure<Money>> total();

    /** Returns the printed growth of the total. */
    public abstract Optional<Figure<Ratio>> totalGrowth();

    /** Returns the exports. */
    public abstract Optional<Figure<Money>> exports();

    /** Returns the printed growth of the exports. */
    public abstract Optional<Figure<Ratio>> exportsGrowth();

    /** Returns the imports. */
    public abstract Optional<Figure<Money>> imports();

    /** Returns the printed growth of the imports. */
    public abstract Optional<Figure<Ratio>> importsGrowth();

    /** Returns what no other part of the whole may have as well. */
    ImmutableList<?> key() {
        return ImmutableList.of(chapter(), partner());
    }

    /** Returns the chapter and the partner in words, for messages. */
    String subject() {
        String goods = chapter().map(hs -> "chapter " + hs).orElse("all chapters");
        return goods + partner().map(with -> " with " + Quoted.of(with.text())).orElse("");
    }

    @Value.Check
    void check() {
        Invariants.of("TradePart")
                .require(
                        chapter().isPresent() || partner().isPresent(),
                        "EMPTY",
                        "",
                        "expected a chapter or a partner, got neither")
                .require(
                        total().isPresent()
                                || exports().isPresent()
                                || imports().isPresent(),
                        "EMPTY",
                        "",
                        "expected a total, exports or imports, got none of them")
                .notNegative("total", total())
                .notNegative("exports", exports())
                .sameCurrency("exports", exports(), "total", total())
                .notNegative("imports", imports())
                .sameCurrency("imports", imports(), "exports", exports())
                .sameCurrency("imports", imports(), "total", total())
                .check();
    }

    /** Builds a {@link TradePart}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableTradePart.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
