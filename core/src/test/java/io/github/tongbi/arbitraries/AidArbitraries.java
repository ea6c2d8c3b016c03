package io.github.tongbi.arbitraries;

import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.aid.AidRecipient;
import io.github.tongbi.core.aid.AidScheme;
import io.github.tongbi.core.aid.AidStage;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.util.Currency;

/** Generators for aid funds and their recipients. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class AidArbitraries extends DomainContextBase {
    private static final double SOMETIMES = 0.5;
    private static final int FEW = 3;

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

    /** Returns funds of one currency, whose parts need not add up to the whole. */
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
                .use(Arbitraries.of(AidStage.class))
                .in(AidFund.Builder::stage)
                .use(FieldArbitraries.amounts(currency))
                .in(AidFund.Builder::amount)
                .use(recipients(currency).list().ofMaxSize(FEW))
                .in(AidFund.Builder::recipients)
                .build(AidFund.Builder::build);
    }
}
