package io.github.tongbi.formats.json;

import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.core.trade.TradeFigures;

/** Fields of foreign trade and foreign investment. */
final class TradeEntities {
    static final Codec<TradeFigures> TRADE = EntityCodec.of(
                    "trade figures", TradeFigures::builder, TradeFigures.Builder::build)
            .optional("region", Scalars.REGION, TradeFigures::region, TradeFigures.Builder::region)
            .required("period", Scalars.PERIOD, TradeFigures::period, TradeFigures.Builder::period)
            .usually(
                    ObservationStatus.NORMAL,
                    "status",
                    Scalars.STATUS,
                    TradeFigures::status,
                    TradeFigures.Builder::status)
            .optional("total", FigureCodec.MONEY, TradeFigures::total, TradeFigures.Builder::total)
            .optional(
                    "totalGrowth",
                    FigureCodec.RATIO,
                    TradeFigures::totalGrowth,
                    TradeFigures.Builder::totalGrowth)
            .optional(
                    "exports",
                    FigureCodec.MONEY,
                    TradeFigures::exports,
                    TradeFigures.Builder::exports)
            .optional(
                    "exportsGrowth",
                    FigureCodec.RATIO,
                    TradeFigures::exportsGrowth,
                    TradeFigures.Builder::exportsGrowth)
            .optional(
                    "imports",
                    FigureCodec.MONEY,
                    TradeFigures::imports,
                    TradeFigures.Builder::imports)
            .optional(
                    "importsGrowth",
                    FigureCodec.RATIO,
                    TradeFigures::importsGrowth,
                    TradeFigures.Builder::importsGrowth);

    static final Codec<ForeignInvestment> FOREIGN_INVESTMENT = EntityCodec.of(
                    "foreign investment",
                    ForeignInvestment::builder,
                    ForeignInvestment.Builder::build)
            .optional(
                    "region",
                    Scalars.REGION,
                    ForeignInvestment::region,
                    ForeignInvestment.Builder::region)
            .required(
                    "period",
                    Scalars.PERIOD,
                    ForeignInvestment::period,
                    ForeignInvestment.Builder::period)
            .usually(
                    ObservationStatus.NORMAL,
                    "status",
                    Scalars.STATUS,
                    ForeignInvestment::status,
                    ForeignInvestment.Builder::status)
            .optional(
                    "newFirms",
                    FigureCodec.MEASURE,
                    ForeignInvestment::newFirms,
                    ForeignInvestment.Builder::newFirms)
            .optional(
                    "newFirmsIncrease",
                    FigureCodec.MEASURE,
                    ForeignInvestment::newFirmsIncrease,
                    ForeignInvestment.Builder::newFirmsIncrease)
            .optional(
                    "contracted",
                    FigureCodec.MONEY,
                    ForeignInvestment::contracted,
                    ForeignInvestment.Builder::contracted)
            .optional(
                    "received",
                    FigureCodec.MONEY,
                    ForeignInvestment::received,
                    ForeignInvestment.Builder::received)
            .optional(
                    "receivedGrowth",
                    FigureCodec.RATIO,
                    ForeignInvestment::receivedGrowth,
                    ForeignInvestment.Builder::receivedGrowth);

    private TradeEntities() {}
}
