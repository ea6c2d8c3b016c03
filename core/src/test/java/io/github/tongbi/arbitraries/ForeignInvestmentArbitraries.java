package io.github.tongbi.arbitraries;

import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.core.trade.ForeignInvestmentPart;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

import java.util.Currency;

/** Generators for foreign investment. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class ForeignInvestmentArbitraries extends DomainContextBase {
    private static final double ALWAYS = 1;
    private static final double SOMETIMES = 0.5;
    private static final int FEW = 3;

    /** Creates the domain, as jqwik does. */
    public ForeignInvestmentArbitraries() {}

    /** Returns foreign investment in one currency, of which at least one figure is told. */
    @Provide
    public static Arbitrary<ForeignInvestment> foreignInvestment() {
        return FieldArbitraries.currencies()
                .flatMap(currency -> Arbitraries.oneOf(
                        foreignInvestment(currency, ALWAYS, SOMETIMES, SOMETIMES),
                        foreignInvestment(currency, SOMETIMES, ALWAYS, SOMETIMES),
                        foreignInvestment(currency, SOMETIMES, SOMETIMES, ALWAYS),
                        foreignInvestmentInParts(currency)));
    }

    private static Arbitrary<ForeignInvestment> foreignInvestmentInParts(Currency currency) {
        return Builders.withBuilder(ForeignInvestment::builder)
                .use(FieldArbitraries.flows())
                .in(ForeignInvestment.Builder::period)
                .use(Arbitraries.longs()
                        .between(TradeArbitraries.LARGE, 2 * TradeArbitraries.LARGE))
                .withProbability(SOMETIMES)
                .in((whole, firms) -> whole.newFirms(Figure.count(firms, Unit.ESTABLISHMENT)))
                .use(FieldArbitraries.signedAmounts(currency))
                .withProbability(SOMETIMES)
                .in(ForeignInvestment.Builder::contracted)
                .use(TradeArbitraries.large(currency))
                .in(ForeignInvestment.Builder::received)
                .use(foreignInvestmentParts(currency)
                        .list()
                        .ofMaxSize(FEW)
                        .uniqueElements(part -> Tuple.of(part.industry(), part.source())))
                .in(ForeignInvestment.Builder::parts)
                .build(ForeignInvestment.Builder::build);
    }

    /** Returns parts of foreign investment by industry, by source and by both. */
    @Provide
    public static Arbitrary<ForeignInvestmentPart> foreignInvestmentParts() {
        return FieldArbitraries.currencies()
                .flatMap(ForeignInvestmentArbitraries::foreignInvestmentParts);
    }

    private static Arbitrary<ForeignInvestmentPart> foreignInvestmentParts(Currency currency) {
        return Arbitraries.oneOf(
                foreignInvestmentPart(currency, ALWAYS, SOMETIMES),
                foreignInvestmentPart(currency, SOMETIMES, ALWAYS));
    }

    private static Arbitrary<ForeignInvestmentPart> foreignInvestmentPart(
            Currency currency, double industry, double source) {
        return Builders.withBuilder(ForeignInvestmentPart::builder)
                .use(IdentityArbitraries.industryCodes())
                .withProbability(industry)
                .in(ForeignInvestmentPart.Builder::industry)
                .use(TradeArbitraries.countriesAndRegions())
                .withProbability(source)
                .in(ForeignInvestmentPart.Builder::source)
                .use(FieldArbitraries.counts(Unit.ESTABLISHMENT))
                .withProbability(SOMETIMES)
                .in(ForeignInvestmentPart.Builder::newFirms)
                .use(FieldArbitraries.signedAmounts(currency))
                .withProbability(SOMETIMES)
                .in(ForeignInvestmentPart.Builder::contracted)
                .use(FieldArbitraries.amounts(currency))
                .in(ForeignInvestmentPart.Builder::received)
                .use(FieldArbitraries.growths())
                .withProbability(SOMETIMES)
                .in(ForeignInvestmentPart.Builder::receivedGrowth)
                .build(ForeignInvestmentPart.Builder::build);
    }

    private static Arbitrary<ForeignInvestment> foreignInvestment(
            Currency currency, double newFirms, double contracted, double received) {
        return Builders.withBuilder(ForeignInvestment::builder)
                .use(FieldArbitraries.regions())
                .withProbability(SOMETIMES)
                .in(ForeignInvestment.Builder::region)
                .use(FieldArbitraries.flows())
                .in(ForeignInvestment.Builder::period)
                .use(Arbitraries.of(ObservationStatus.class))
                .withProbability(SOMETIMES)
                .in(ForeignInvestment.Builder::status)
                .use(FieldArbitraries.counts(Unit.ESTABLISHMENT))
                .withProbability(newFirms)
                .in(ForeignInvestment.Builder::newFirms)
                .use(FieldArbitraries.signedCounts(Unit.ESTABLISHMENT))
                .withProbability(SOMETIMES)
                .in(ForeignInvestment.Builder::newFirmsIncrease)
                .use(FieldArbitraries.signedAmounts(currency))
                .withProbability(contracted)
                .in(ForeignInvestment.Builder::contracted)
                .use(FieldArbitraries.amounts(currency))
                .withProbability(received)
                .in(ForeignInvestment.Builder::received)
                .use(FieldArbitraries.growths())
                .withProbability(SOMETIMES)
                .in(ForeignInvestment.Builder::receivedGrowth)
                .build(ForeignInvestment.Builder::build);
    }
}
