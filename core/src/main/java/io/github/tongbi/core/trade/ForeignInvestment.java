package io.github.tongbi.core.trade;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Foreign direct investment of a region in a period (利用外资): firms newly established, capital
 * contracted, and capital actually received.
 *
 * <p>Contracted capital can be negative after terminations. Nothing is assumed between contracted and
 * received capital of one period, because money received belongs to contracts of earlier years. No
 * part by industry or source exceeds the whole beyond rounding, in firms and capital received. Example: 2020-01-01/P5M, 27家 (26家 more than a year earlier), contracted 212.65万美元, received
 * 2660.89万美元 (增长121倍).
 */
@Value.Immutable
@EntityStyle
public abstract class ForeignInvestment implements Serializable {
    private static final long serialVersionUID = 1L;

    ForeignInvestment() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the region, if the report does not say it once for all. */
    public abstract Optional<RegionCode> region();

    /** Returns the period of the flows. */
    public abstract ReferencePeriod period();

    /** Returns how final the figures are. */
    @Value.Default
    public ObservationStatus status() {
        return ObservationStatus.NORMAL;
    }

    /** Returns the firms newly established with foreign capital (新设外资企业). */
    public abstract Optional<Figure<Measure>> newFirms();

    /** Returns how many more they are than a year earlier, negative for fewer. */
    public abstract Optional<Figure<Measure>> newFirmsIncrease();

    /** Returns the capital contracted (合同外资). */
    public abstract Optional<Figure<Money>> contracted();

    /** Returns the capital actually received (实际使用外资, 实到外资). */
    public abstract Optional<Figure<Money>> received();

    /** Returns the printed growth of the capital received, in percent or times. */
    public abstract Optional<Figure<Ratio>> receivedGrowth();

    /** Returns the parts by industry, by source, or by both; each is told once. */
    public abstract ImmutableList<ForeignInvestmentPart> parts();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("ForeignInvestment")
                .flow("period", period())
                .require(
                        newFirms().isPresent()
                                || contracted().isPresent()
                                || received().isPresent(),
                        "EMPTY",
                        "",
                        "expected new firms, contracted or received capital, got none of them")
                .notNegative("newFirms", newFirms())
                .count("newFirms", newFirms())
                .count("newFirmsIncrease", newFirmsIncrease())
                .sameUnit("newFirmsIncrease", newFirmsIncrease(), "newFirms", newFirms())
                .notNegative("received", received())
                .sameCurrency("received", received(), "contracted", contracted());
        Set<ImmutableList<?>> told = new HashSet<>();
        for (int i = 0; i < parts().size(); i++) {
            checkPart(invariants, i, told.add(parts().get(i).key()));
        }
        invariants.check();
    }

    private void checkPart(Invariants invariants, int index, boolean isFirst) {
        ForeignInvestmentPart part = parts().get(index);
        String path = "parts[" + index + "]";
        invariants
                .require(
                        isFirst,
                        "REPEATED",
                        path,
                        "expected one part of " + part.subject() + ", got another")
                .sameUnit(path + ".newFirms", part.newFirms(), "newFirms", newFirms())
                .atMost(path + ".newFirms", part.newFirms(), "newFirms", newFirms())
                .sameCurrency(
                        path,
                        part.contracted().or(part::received),
                        "the whole",
                        contracted().or(this::received))
                .atMost(path + ".received", part.received(), "received", received());
    }

    /** Builds a {@link ForeignInvestment}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableForeignInvestment.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
