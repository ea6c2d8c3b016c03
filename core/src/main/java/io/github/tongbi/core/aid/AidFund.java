package io.github.tongbi.core.aid;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import org.immutables.value.Value;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Money for the aid of other regions in a period (对口支援资金): one pot, with the amount that a report
 * tells and the stage it has come to, and the amounts at other stages if they are told too.
 *
 * <p>Of one pot no more is allocated than arranged (安排 ≥ 下达), no more paid out than allocated (≥ 拨付),
 * and no more spent than paid out (≥ 支出) or received (到位 ≥ 支出); more may be received than paid out,
 * by what was carried over. Example: 2020-S1, 2997.32万元 of fiscal funds arranged, for two regions
 * without a breakdown.
 */
@Value.Immutable
@EntityStyle
public abstract class AidFund implements Serializable {
    private static final long serialVersionUID = 1L;

    AidFund() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the region that pays (支援方), if the report does not say it once for all. */
    public abstract Optional<RegionCode> region();

    /** Returns the period. */
    public abstract ReferencePeriod period();

    /** Returns how far the money has come. */
    public abstract AidStage stage();

    /** Returns the whole amount at that stage. */
    public abstract Figure<Money> amount();

    /** Returns the day on which it had come to that stage. */
    public abstract Optional<LocalDate> date();

    /** Returns the amounts at other stages, of each at most one. */
    public abstract ImmutableList<AidStageAmount> stages();

    /** Returns under which scheme it is given, if that is one for all recipients. */
    public abstract Optional<AidScheme> scheme();

    /** Returns what it is made of. */
    public abstract Optional<AidCategory> category();

    /** Returns the regions that it goes to. */
    public abstract ImmutableList<AidRecipient> recipients();

    /** Returns the amount at a stage, or empty if it is not told. */
    public Optional<Figure<Money>> amountAt(AidStage wanted) {
        return wanted == stage()
                ? Optional.of(amount())
                : other(wanted).map(AidStageAmount::amount);
    }

    /** Returns the day on which the amount had come to a stage, or empty if it is not told. */
    public Optional<LocalDate> dateAt(AidStage wanted) {
        return wanted == stage() ? date() : other(wanted).flatMap(AidStageAmount::date);
    }

    private Optional<AidStageAmount> other(AidStage wanted) {
        return stages().stream().filter(other -> other.stage() == wanted).findFirst();
    }

    /**
     * Returns the sum of the printed parts of the recipients, 1060.95亿元 for 322.64 and 738.31; empty
     * if there is no recipient or one is without its part.
     */
    public Optional<Money> recipientTotal() {
        Optional<Money> total = Optional.empty();
        for (AidRecipient recipient : recipients()) {
            Optional<Money> part = recipient.amount().map(Figure::value);
            if (part.isEmpty()) {
                return part;
            }
            total = total.map(part.get()::plus).or(() -> part);
        }
        return total;
    }

    @Value.Check
    void check() {
        Optional<Figure<Money>> whole = Optional.of(amount());
        Invariants invariants =
                Invariants.of("AidFund").flow("period", period()).notNegative("amount", whole);
        for (int i = 0; i < recipients().size(); i++) {
            Optional<Figure<Money>> part = recipients().get(i).amount();
            invariants.sameCurrency("recipients[" + i + "].amount", part, "amount", whole);
        }
        new AidStageOrder(this, invariants).check();
        invariants.check();
    }

    /** Builds a {@link AidFund}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableAidFund.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
