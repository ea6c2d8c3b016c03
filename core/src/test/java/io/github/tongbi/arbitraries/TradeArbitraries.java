package io.github.tongbi.arbitraries;

import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.core.trade.TradeFigures;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.util.Currency;

/** Generators for foreign trade and foreign investment. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class TradeArbitraries extends DomainContextBase {
    private static final double ALWAYS = 1;
    private static final double SOMETIMES = 0.5;

    /** Creates the domain, as jqwik does. */
    public TradeArbitraries() {}

    /** Returns foreign trade in one currency, of which at least one amount is told. */
    @Provide
    public static Arbitrary<TradeFigures> trade() {
        return FieldArbitraries.currencies()
                .flatMap(currency -> Arbitraries.oneOf(
                        trade(currency, ALWAYS, SOMETIMES, SOMETIMES),
                        trade(currency, SOMETIMES, ALWAYS, SOMETIMES),
                        trade(currency, SOMETIMES, SOMETIMES, ALWAYS)));
    }

    private static Arbitrary<TradeFigures> trade(
            Currency currency, double total, double exports, double imports) {
        return Builders.withBuilder(TradeFigures::builder)
                .use(FieldArbitraries.regions())
                .withProbability(SOMETIMES)
                .in(TradeFigures.Builder::region)
                .use(FieldArbitraries.flows())
                .in(TradeFigures.Builder::period)
                .use(Arbitraries.of(ObservationStatus.class))
                .withProbability(SOMETIMES)
                .in(TradeFigures.Builder::status)
                .use(FieldArbitraries.amounts(currency))
                .withProbability(total)
                .in(TradeFigures.Builder::total)
                .use(FieldArbitraries.growths())
                .withProbability(SOMETIMES)
                .in(TradeFigures.Builder::totalGrowth)
                .use(FieldArbitraries.amounts(currency))
                .withProbability(exports)
                .in(TradeFigures.Builder::exports)
                .use(FieldArbitraries.growths())
                .withProbability(SOMETIMES)
                .in(TradeFigures.Builder::exportsGrowth)
                .use(FieldArbitraries.amounts(currency))
                .withProbability(imports)
                .in(TradeFigures.Builder::imports)
                .use(FieldArbitraries.growths())
                .withProbability(SOMETIMES)
                .in(TradeFigures.Builder::importsGrowth)
                .build(TradeFigures.Builder::build);
    }

    /** Returns foreign investment in one currency, of which at least one figure is told. */
    @Provide
    public static Arbitrary<ForeignInvestment> foreignInvestment() {
        return FieldArbitraries.currencies()
                .flatMap(currency -> Arbitraries.oneOf(
                        foreignInvestment(currency, ALWAYS, SOMETIMES, SOMETIMES),
                        foreignInvestment(currency, SOMETIMES, ALWAYS, SOMETIMES),
                        foreignInvestment(currency, SOMETIMES, SOMETIMES, ALWAYS)));
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
