package io.github.tongbi.arbitraries;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.aid.AidCategory;
import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.aid.AidRecipient;
import io.github.tongbi.core.aid.AidScheme;
import io.github.tongbi.core.aid.AidStage;
import io.github.tongbi.core.aid.AidStageAmount;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Generators for aid funds and their recipients. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class AidArbitraries extends DomainContextBase {
    private static final double SOMETIMES = 0.5;
    private static final int FEW = 3;
    private static final int STAGES = AidStage.values().length;
    private static final long MOST = 1_000_000_000;
    private static final long DAYS = 1_000;

    /** Creates the domain, as jqwik does. */
    public AidArbitraries() {}

    /** Returns recipients, with their part of the fund or without. */
    @Provide
    public static Arbitrary<AidRecipient> recipients() {
        return FieldArbitraries.currencies().flatMap(AidArbitraries::recipients);
    }

    private static Arbitrary<AidRecipient> recipients(Currency currency) {
        return Builders.withBuilder(AidRecipient::builder)
                .use(FieldArbitraries.names())
                .in(AidRecipient.Builder::name)
                .use(Arbitraries.of(AidScheme.class))
                .in(AidRecipient.Builder::scheme)
                .use(FieldArbitraries.amounts(currency))
                .withProbability(SOMETIMES)
                .in(AidRecipient.Builder::amount)
                .build(AidRecipient.Builder::build);
    }

    /** Returns funds of one currency, whose recipients' parts need not add up to the whole. */
    @Provide
    public static Arbitrary<AidFund> funds() {
        return FieldArbitraries.currencies().flatMap(AidArbitraries::funds);
    }

    private static Arbitrary<AidFund> funds(Currency currency) {
        return Builders.withBuilder(AidFund::builder)
                .use(FieldArbitraries.regions())
                .withProbability(SOMETIMES)
                .in(AidFund.Builder::region)
                .use(FieldArbitraries.flows())
                .in(AidFund.Builder::period)
                .use(pots(currency))
                .in(AidArbitraries::withPot)
                .use(Arbitraries.of(AidScheme.class))
                .withProbability(SOMETIMES)
                .in(AidFund.Builder::scheme)
                .use(Arbitraries.of(AidCategory.class))
                .withProbability(SOMETIMES)
                .in(AidFund.Builder::category)
                .use(recipients(currency).list().ofMaxSize(FEW))
                .in(AidFund.Builder::recipients)
                .build(AidFund.Builder::build);
    }

    /** Returns amounts at any stage, with their day or without. */
    @Provide
    public static Arbitrary<AidStageAmount> stageAmounts() {
        return FieldArbitraries.currencies().flatMap(AidArbitraries::pots).map(pot -> pot.get(0));
    }

    private static AidFund.Builder withPot(AidFund.Builder fund, List<AidStageAmount> pot) {
        AidStageAmount main = pot.get(0);
        return fund.stage(main.stage())
                .amount(main.amount())
                .date(main.date())
                .stages(pot.subList(1, pot.size()));
    }

    /** Returns one to six stages in any order, whose amounts fall and whose dates rise. */
    private static Arbitrary<List<AidStageAmount>> pots(Currency currency) {
        return Combinators.combine(
                        Arbitraries.of(AidStage.class).set().ofMinSize(1),
                        Arbitraries.longs().between(0, MOST).list().ofSize(STAGES),
                        Arbitraries.longs().between(0, DAYS).list().ofSize(STAGES),
                        Arbitraries.longs().between(0, 1))
                .as((stages, amounts, days, carriedOver) ->
                        pot(currency, stages, amounts, days, carriedOver))
                .flatMap(Arbitraries::shuffle);
    }

    private static List<AidStageAmount> pot(
            Currency currency,
            Set<AidStage> stages,
            List<Long> amounts,
            List<Long> days,
            long carriedOver) {
        List<Long> falling = amounts.stream().sorted(Comparator.reverseOrder()).toList();
        List<Long> rising = days.stream().sorted().toList();
        ImmutableList.Builder<AidStageAmount> pot = ImmutableList.builder();
        Iterator<Long> amount = falling.iterator();
        Iterator<Long> day = rising.iterator();
        for (AidStage stage : new TreeSet<>(stages)) {
            long more = stage == AidStage.RECEIVED ? carriedOver * MOST : 0;
            pot.add(AidStageAmount.builder()
                    .stage(stage)
                    .amount(amount(amount.next() + more, currency))
                    .date(date(day.next()))
                    .build());
        }
        return pot.build();
    }

    private static Figure<Money> amount(long hundredths, Currency currency) {
        Notation notation = new Notation(Scale.TEN_THOUSAND, 2);
        Rational number = notation.lastDigit().multipliedBy(Rational.of(hundredths));
        return Figure.of(new Money(number, currency), notation);
    }

    private static Optional<LocalDate> date(long day) {
        return Optional.of(LocalDate.of(2020, 1, 1).plusDays(day)).filter(date -> day % 2 == 0);
    }
}
