package io.github.tongbi.core.trade;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Currency;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The foreign trade of a region in a period (进出口): exports (FOB), imports (CIF) and their total, each
 * with its printed growth on the same period a year earlier.
 *
 * <p>All amounts are in one currency and not negative; the series in another currency is told by
 * figures of its own, see {@link TradeByCurrency}. No part of a breakdown exceeds the whole beyond
 * rounding. The printed total need not equal the sum of its printed parts: whether they can be true
 * together is for the indicators to say. Example: 2020-Q1, total 2.4亿美元 (+22.6%), exports 1.74亿美元
 * (+36.1%), imports 0.67亿美元 (-2.8%).
 */
@Value.Immutable
@EntityStyle
public abstract class TradeFigures implements Serializable {
    private static final long serialVersionUID = 1L;

    TradeFigures() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the region, if the report does not say it once for all. */
    public abstract Optional<RegionCode> region();

    /** Returns the period of the flows. */
    public abstract ReferencePeriod period();

    /** Returns how final the figures are; a forecast is told apart here. */
    @Value.Default
    public ObservationStatus status() {
        return ObservationStatus.NORMAL;
    }

    /** Returns exports plus imports as printed (进出口总额). */
    public abstract Optional<Figure<Money>> total();

    /** Returns the printed growth of the total. */
    public abstract Optional<Figure<Ratio>> totalGrowth();

    /** Returns the exports (出口). */
    public abstract Optional<Figure<Money>> exports();

    /** Returns the printed growth of the exports. */
    public abstract Optional<Figure<Ratio>> exportsGrowth();

    /** Returns the imports (进口). */
    public abstract Optional<Figure<Money>> imports();

    /** Returns the printed growth of the imports. */
    public abstract Optional<Figure<Ratio>> importsGrowth();

    /** Returns the parts by chapter of goods, by partner, or by both; each is told once. */
    public abstract ImmutableList<TradePart> parts();

    /** Returns the currency of all amounts. */
    public Currency currency() {
        return anyAmount(total(), exports(), imports()).orElseThrow().value().currency();
    }

    /** Returns exports minus imports, or empty unless both are told. */
    public Optional<TradeBalance> balance() {
        return exports().flatMap(sold -> imports().map(bought -> new TradeBalance(sold, bought)));
    }

    private static Optional<Figure<Money>> anyAmount(
            Optional<Figure<Money>> total,
            Optional<Figure<Money>> exports,
            Optional<Figure<Money>> imports) {
        return total.or(() -> exports).or(() -> imports);
    }

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("TradeFigures")
                .flow("period", period())
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
                .sameCurrency("imports", imports(), "total", total());
        Set<ImmutableList<?>> told = new HashSet<>();
        for (int i = 0; i < parts().size(); i++) {
            checkPart(invariants, i, told.add(parts().get(i).key()));
        }
        invariants.check();
    }

    private void checkPart(Invariants invariants, int index, boolean isFirst) {
        TradePart part = parts().get(index);
        String path = "parts[" + index + "]";
        invariants
                .require(
                        isFirst,
                        "REPEATED",
                        path,
                        "expected one part of " + part.subject() + ", got another")
                .sameCurrency(
                        path,
                        anyAmount(part.total(), part.exports(), part.imports()),
                        "the whole",
                        anyAmount(total(), exports(), imports()))
                .atMost(path + ".total", part.total(), "total", total())
                .atMost(path + ".exports", part.exports(), "exports", exports())
                .atMost(path + ".imports", part.imports(), "imports", imports());
    }

    /** Builds a {@link TradeFigures}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableTradeFigures.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
