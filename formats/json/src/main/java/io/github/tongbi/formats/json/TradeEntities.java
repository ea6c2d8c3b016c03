package io.github.tongbi.formats.json;

import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.core.trade.TradeFigures;

/** Fields of foreign trade and foreign investment. */
final class TradeEntities {
    static final Codec<TradeFigures> TRADE = new TradeCodec();

    static final Codec<ForeignInvestment> FOREIGN_INVESTMENT = new ForeignInvestmentCodec();

    private TradeEntities() {}

    private static final class TradeCodec extends EntityCodec<TradeFigures> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<ObservationStatus> status = optional("status", Scalars.STATUS);
        private final Field<Figure<Money>> total = optional("total", FigureCodec.MONEY);
        private final Field<Figure<Ratio>> totalGrowth = optional("totalGrowth", FigureCodec.RATIO);
        private final Field<Figure<Money>> exports = optional("exports", FigureCodec.MONEY);
        private final Field<Figure<Ratio>> exportsGrowth =
                optional("exportsGrowth", FigureCodec.RATIO);
        private final Field<Figure<Money>> imports = optional("imports", FigureCodec.MONEY);
        private final Field<Figure<Ratio>> importsGrowth =
                optional("importsGrowth", FigureCodec.RATIO);

        TradeCodec() {
            super("trade figures");
        }

        @Override
        TradeFigures build(Values values) {
            return TradeFigures.builder()
                    .region(values.find(region))
                    .period(values.get(period))
                    .status(values.find(status).orElse(ObservationStatus.NORMAL))
                    .total(values.find(total))
                    .totalGrowth(values.find(totalGrowth))
                    .exports(values.find(exports))
                    .exportsGrowth(values.find(exportsGrowth))
                    .imports(values.find(imports))
                    .importsGrowth(values.find(importsGrowth))
                    .build();
        }

        @Override
        void write(TradeFigures trade, FieldWriter out) {
            out.writeIfPresent(region, trade.region());
            out.write(period, trade.period());
            out.writeUnless(ObservationStatus.NORMAL, status, trade.status());
            out.writeIfPresent(total, trade.total());
            out.writeIfPresent(totalGrowth, trade.totalGrowth());
            out.writeIfPresent(exports, trade.exports());
            out.writeIfPresent(exportsGrowth, trade.exportsGrowth());
            out.writeIfPresent(imports, trade.imports());
            out.writeIfPresent(importsGrowth, trade.importsGrowth());
        }
    }

    private static final class ForeignInvestmentCodec extends EntityCodec<ForeignInvestment> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<ObservationStatus> status = optional("status", Scalars.STATUS);
        private final Field<Figure<Measure>> newFirms = optional("newFirms", FigureCodec.MEASURE);
        private final Field<Figure<Measure>> newFirmsIncrease =
                optional("newFirmsIncrease", FigureCodec.MEASURE);
        private final Field<Figure<Money>> contracted = optional("contracted", FigureCodec.MONEY);
        private final Field<Figure<Money>> received = optional("received", FigureCodec.MONEY);
        private final Field<Figure<Ratio>> receivedGrowth =
                optional("receivedGrowth", FigureCodec.RATIO);

        ForeignInvestmentCodec() {
            super("foreign investment");
        }

        @Override
        ForeignInvestment build(Values values) {
            return ForeignInvestment.builder()
                    .region(values.find(region))
                    .period(values.get(period))
                    .status(values.find(status).orElse(ObservationStatus.NORMAL))
                    .newFirms(values.find(newFirms))
                    .newFirmsIncrease(values.find(newFirmsIncrease))
                    .contracted(values.find(contracted))
                    .received(values.find(received))
                    .receivedGrowth(values.find(receivedGrowth))
                    .build();
        }

        @Override
        void write(ForeignInvestment investment, FieldWriter out) {
            out.writeIfPresent(region, investment.region());
            out.write(period, investment.period());
            out.writeUnless(ObservationStatus.NORMAL, status, investment.status());
            out.writeIfPresent(newFirms, investment.newFirms());
            out.writeIfPresent(newFirmsIncrease, investment.newFirmsIncrease());
            out.writeIfPresent(contracted, investment.contracted());
            out.writeIfPresent(received, investment.received());
            out.writeIfPresent(receivedGrowth, investment.receivedGrowth());
        }
    }
}
