package io.github.tongbi.arbitraries;

import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.trade.CountryOrRegion;
import io.github.tongbi.core.trade.HsChapter;
import io.github.tongbi.core.trade.TradeBalance;
import io.github.tongbi.core.trade.TradeByCurrency;
import io.github.tongbi.core.trade.TradeFigures;
import io.github.tongbi.core.trade.TradePart;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

import java.util.Currency;
import java.util.List;

/** Generators for foreign trade. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class TradeArbitraries extends DomainContextBase {
    private static final double ALWAYS = 1;
    private static final double SOMETIMES = 0.5;
    private static final int FEW = 3;
    static final long LARGE = 1_000_000_001;

    /** Creates the domain, as jqwik does. */
    public TradeArbitraries() {}

    /** Returns the chapters. */
    @Provide
    public static Arbitrary<HsChapter> chapters() {
        return Arbitraries.integers()
                .between(1, 97)
                .map(number -> HsChapter.of(number < 77 ? number : number + 1));
    }

    /** Returns codes and names of countries, regions and groups. */
    @Provide
    public static Arbitrary<CountryOrRegion> countriesAndRegions() {
        return Arbitraries.oneOf(
                        Arbitraries.of("US", "JP", "HK", "TW", "东盟", "一带一路沿线国家"),
                        FieldArbitraries.names().map(name -> "国" + name.strip()))
                .map(CountryOrRegion::of);
    }

    /** Returns foreign trade in one currency, of which at least one amount is told, in parts or not. */
    @Provide
    public static Arbitrary<TradeFigures> trade() {
        return FieldArbitraries.currencies()
                .flatMap(currency -> Arbitraries.oneOf(
                        trade(currency, ALWAYS, SOMETIMES, SOMETIMES),
                        trade(currency, SOMETIMES, ALWAYS, SOMETIMES),
                        trade(currency, SOMETIMES, SOMETIMES, ALWAYS),
                        tradeInParts(currency)));
    }

    /** Returns series of one region, period and status in one to three currencies. */
    @Provide
    public static Arbitrary<TradeByCurrency> tradeByCurrency() {
        return trade().list()
                .ofMinSize(1)
                .ofMaxSize(FEW)
                .uniqueElements(TradeFigures::currency)
                .map(TradeArbitraries::sideBySide);
    }

    private static TradeByCurrency sideBySide(List<TradeFigures> series) {
        TradeFigures first = series.get(0);
        return TradeByCurrency.of(series.stream()
                .map(figures -> TradeFigures.builder()
                        .from(figures)
                        .region(first.region())
                        .period(first.period())
                        .status(first.status())
                        .build())
                .toList());
    }

    private static Arbitrary<TradeFigures> tradeInParts(Currency currency) {
        return Builders.withBuilder(TradeFigures::builder)
                .use(FieldArbitraries.flows())
                .in(TradeFigures.Builder::period)
                .use(large(currency))
                .withProbability(SOMETIMES)
                .in(TradeFigures.Builder::exports)
                .use(large(currency))
                .in(TradeFigures.Builder::total)
                .use(parts(currency)
                        .list()
                        .ofMaxSize(FEW)
                        .uniqueElements(part -> Tuple.of(part.chapter(), part.partner())))
                .in(TradeFigures.Builder::parts)
                .build(TradeFigures.Builder::build);
    }

    /** Returns amounts that no part reaches. */
    static Arbitrary<Figure<Money>> large(Currency currency) {
        Notation notation = new Notation(Scale.HUNDRED_MILLION, 0);
        return Arbitraries.longs()
                .between(LARGE, 2 * LARGE)
                .map(digits -> Rational.of(digits).multipliedBy(notation.lastDigit()))
                .map(number -> Figure.of(new Money(number, currency), notation));
    }

    /** Returns balances of either side, undecided ones too. */
    @Provide
    public static Arbitrary<TradeBalance> balances() {
        return FieldArbitraries.currencies()
                .flatMap(currency -> Combinators.combine(
                                FieldArbitraries.amounts(currency),
                                FieldArbitraries.amounts(currency))
                        .as(TradeBalance::new));
    }

    /** Returns parts of foreign trade by chapter, by partner and by both. */
    @Provide
    public static Arbitrary<TradePart> parts() {
        return FieldArbitraries.currencies().flatMap(TradeArbitraries::parts);
    }

    private static Arbitrary<TradePart> parts(Currency currency) {
        return Arbitraries.oneOf(
                part(currency, ALWAYS, SOMETIMES), part(currency, SOMETIMES, ALWAYS));
    }

    private static Arbitrary<TradePart> part(Currency currency, double chapter, double partner) {
        return Builders.withBuilder(TradePart::builder)
                .use(chapters())
                .withProbability(chapter)
                .in(TradePart.Builder::chapter)
                .use(countriesAndRegions())
                .withProbability(partner)
                .in(TradePart.Builder::partner)
                .use(FieldArbitraries.amounts(currency))
                .withProbability(SOMETIMES)
                .in(TradePart.Builder::total)
                .use(FieldArbitraries.growths())
                .withProbability(SOMETIMES)
                .in(TradePart.Builder::totalGrowth)
                .use(FieldArbitraries.amounts(currency))
                .in(TradePart.Builder::exports)
                .use(FieldArbitraries.growths())
                .withProbability(SOMETIMES)
                .in(TradePart.Builder::exportsGrowth)
                .use(FieldArbitraries.amounts(currency))
                .withProbability(SOMETIMES)
                .in(TradePart.Builder::imports)
                .use(FieldArbitraries.growths())
                .withProbability(SOMETIMES)
                .in(TradePart.Builder::importsGrowth)
                .build(TradePart.Builder::build);
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
}
