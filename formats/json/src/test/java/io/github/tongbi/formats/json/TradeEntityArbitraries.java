package io.github.tongbi.formats.json;

import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.trade.CountryOrRegion;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.core.trade.ForeignInvestmentPart;
import io.github.tongbi.core.trade.HsChapter;
import io.github.tongbi.core.trade.TradeFigures;
import io.github.tongbi.core.trade.TradePart;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Generates foreign trade and foreign investment with any fields. */
final class TradeEntityArbitraries {
    private TradeEntityArbitraries() {}

    static Arbitrary<TradeFigures> trade() {
        return ReportArbitraries.valid(Builders.withBuilder(TradeFigures::builder)
                .use(ScalarArbitraries.flows())
                .inSetter(TradeFigures.Builder::period)
                .use(ReportArbitraries.statuses())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(TradeFigures.Builder::status)
                .use(ReportArbitraries.amounts())
                .withProbability(ReportArbitraries.OFTEN)
                .inSetter(TradeFigures.Builder::total)
                .use(ReportArbitraries.ratios())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(TradeFigures.Builder::totalGrowth)
                .use(ReportArbitraries.amounts())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(TradeFigures.Builder::exports)
                .use(ReportArbitraries.ratios())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(TradeFigures.Builder::exportsGrowth)
                .use(ReportArbitraries.amounts())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(TradeFigures.Builder::imports)
                .use(ReportArbitraries.ratios())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(TradeFigures.Builder::importsGrowth)
                .use(ReportArbitraries.few(tradeParts()))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(TradeFigures.Builder::addAllParts)
                .build(ReportArbitraries.built(TradeFigures.Builder::build)));
    }

    private static Arbitrary<TradePart> tradeParts() {
        return ReportArbitraries.valid(Builders.withBuilder(TradePart::builder)
                .use(chapters())
                .withProbability(ReportArbitraries.OFTEN)
                .inSetter(TradePart.Builder::chapter)
                .use(countriesAndRegions())
                .withProbability(ReportArbitraries.OFTEN)
                .inSetter(TradePart.Builder::partner)
                .use(ReportArbitraries.amounts())
                .withProbability(ReportArbitraries.OFTEN)
                .inSetter(TradePart.Builder::total)
                .use(ReportArbitraries.ratios())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(TradePart.Builder::totalGrowth)
                .use(ReportArbitraries.amounts())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(TradePart.Builder::exports)
                .use(ReportArbitraries.ratios())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(TradePart.Builder::exportsGrowth)
                .use(ReportArbitraries.amounts())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(TradePart.Builder::imports)
                .use(ReportArbitraries.ratios())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(TradePart.Builder::importsGrowth)
                .build(ReportArbitraries.built(TradePart.Builder::build)));
    }

    static Arbitrary<ForeignInvestment> foreignInvestment() {
        return ReportArbitraries.valid(Builders.withBuilder(ForeignInvestment::builder)
                .use(ScalarArbitraries.flows())
                .inSetter(ForeignInvestment.Builder::period)
                .use(ReportArbitraries.counts("家"))
                .withProbability(ReportArbitraries.OFTEN)
                .inSetter(ForeignInvestment.Builder::newFirms)
                .use(ReportArbitraries.counts("家"))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(ForeignInvestment.Builder::newFirmsIncrease)
                .use(ReportArbitraries.amounts())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(ForeignInvestment.Builder::contracted)
                .use(ReportArbitraries.amounts())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(ForeignInvestment.Builder::received)
                .use(ReportArbitraries.ratios())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(ForeignInvestment.Builder::receivedGrowth)
                .use(ReportArbitraries.few(foreignInvestmentParts()))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(ForeignInvestment.Builder::addAllParts)
                .build(ReportArbitraries.built(ForeignInvestment.Builder::build)));
    }

    private static Arbitrary<ForeignInvestmentPart> foreignInvestmentParts() {
        return ReportArbitraries.valid(Builders.withBuilder(ForeignInvestmentPart::builder)
                .use(industries())
                .withProbability(ReportArbitraries.OFTEN)
                .inSetter(ForeignInvestmentPart.Builder::industry)
                .use(countriesAndRegions())
                .withProbability(ReportArbitraries.OFTEN)
                .inSetter(ForeignInvestmentPart.Builder::source)
                .use(ReportArbitraries.counts("家"))
                .withProbability(ReportArbitraries.OFTEN)
                .inSetter(ForeignInvestmentPart.Builder::newFirms)
                .use(ReportArbitraries.amounts())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(ForeignInvestmentPart.Builder::contracted)
                .use(ReportArbitraries.amounts())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(ForeignInvestmentPart.Builder::received)
                .use(ReportArbitraries.ratios())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(ForeignInvestmentPart.Builder::receivedGrowth)
                .build(ReportArbitraries.built(ForeignInvestmentPart.Builder::build)));
    }

    private static Arbitrary<HsChapter> chapters() {
        return Arbitraries.of("01", "76", "78", "98").map(HsChapter::parse);
    }

    private static Arbitrary<CountryOrRegion> countriesAndRegions() {
        return Arbitraries.of("US", "TW", "东盟", "\"\\/").map(CountryOrRegion::of);
    }

    private static Arbitrary<IndustryCode> industries() {
        return Arbitraries.of("C", "27", "271", "2710").map(IndustryCode::parse);
    }
}
