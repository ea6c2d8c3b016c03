package io.github.tongbi.formats.fields;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.trade.CountryOrRegion;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.core.trade.ForeignInvestmentPart;
import io.github.tongbi.core.trade.HsChapter;
import io.github.tongbi.core.trade.TradeFigures;
import io.github.tongbi.core.trade.TradePart;

/** Fields of foreign trade and foreign investment. */
final class TradeEntities {
    private static final TextType<CountryOrRegion> COUNTRY_OR_REGION = new TextType<>(
            CountryOrRegion.class,
            TextForm.WORDS,
            "a country or region such as US or 东盟",
            CountryOrRegion::of,
            CountryOrRegion::toString);

    private static final TextType<HsChapter> CHAPTER = new TextType<>(
            HsChapter.class,
            TextForm.CODE,
            "an HS chapter such as 85",
            HsChapter::parse,
            HsChapter::toString);

    static final EntityType<TradePart> TRADE_PART = new TradePartType();

    static final EntityType<ForeignInvestmentPart> FOREIGN_INVESTMENT_PART =
            new ForeignInvestmentPartType();

    static final EntityType<TradeFigures> TRADE = new TradeType();

    static final EntityType<ForeignInvestment> FOREIGN_INVESTMENT = new ForeignInvestmentType();

    private TradeEntities() {}

    private static final class TradeType extends EntityType<TradeFigures> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<ObservationStatus> status = optional("status", Scalars.STATUS);
        private final Field<Figure<Money>> total = optional("total", FigureType.MONEY);
        private final Field<Figure<Ratio>> totalGrowth = optional("totalGrowth", FigureType.RATIO);
        private final Field<Figure<Money>> exports = optional("exports", FigureType.MONEY);
        private final Field<Figure<Ratio>> exportsGrowth =
                optional("exportsGrowth", FigureType.RATIO);
        private final Field<Figure<Money>> imports = optional("imports", FigureType.MONEY);
        private final Field<Figure<Ratio>> importsGrowth =
                optional("importsGrowth", FigureType.RATIO);
        private final Field<ImmutableList<TradePart>> parts = shortList("parts", TRADE_PART);

        TradeType() {
            super(TradeFigures.class, "trade figures");
        }

        @Override
        public TradeFigures build(Values values) {
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
                    .addAllParts(values.list(parts))
                    .build();
        }

        @Override
        public void write(TradeFigures trade, FieldSink out) {
            out.writeIfPresent(region, trade.region());
            out.write(period, trade.period());
            out.writeUnless(ObservationStatus.NORMAL, status, trade.status());
            out.writeIfPresent(total, trade.total());
            out.writeIfPresent(totalGrowth, trade.totalGrowth());
            out.writeIfPresent(exports, trade.exports());
            out.writeIfPresent(exportsGrowth, trade.exportsGrowth());
            out.writeIfPresent(imports, trade.imports());
            out.writeIfPresent(importsGrowth, trade.importsGrowth());
            out.writeUnless(ImmutableList.of(), parts, trade.parts());
        }
    }

    private static final class ForeignInvestmentType extends EntityType<ForeignInvestment> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<ObservationStatus> status = optional("status", Scalars.STATUS);
        private final Field<Figure<Measure>> newFirms = optional("newFirms", FigureType.MEASURE);
        private final Field<Figure<Measure>> newFirmsIncrease =
                optional("newFirmsIncrease", FigureType.MEASURE);
        private final Field<Figure<Money>> contracted = optional("contracted", FigureType.MONEY);
        private final Field<Figure<Money>> received = optional("received", FigureType.MONEY);
        private final Field<Figure<Ratio>> receivedGrowth =
                optional("receivedGrowth", FigureType.RATIO);
        private final Field<ImmutableList<ForeignInvestmentPart>> parts =
                shortList("parts", FOREIGN_INVESTMENT_PART);

        ForeignInvestmentType() {
            super(ForeignInvestment.class, "foreign investment");
        }

        @Override
        public ForeignInvestment build(Values values) {
            return ForeignInvestment.builder()
                    .region(values.find(region))
                    .period(values.get(period))
                    .status(values.find(status).orElse(ObservationStatus.NORMAL))
                    .newFirms(values.find(newFirms))
                    .newFirmsIncrease(values.find(newFirmsIncrease))
                    .contracted(values.find(contracted))
                    .received(values.find(received))
                    .receivedGrowth(values.find(receivedGrowth))
                    .addAllParts(values.list(parts))
                    .build();
        }

        @Override
        public void write(ForeignInvestment investment, FieldSink out) {
            out.writeIfPresent(region, investment.region());
            out.write(period, investment.period());
            out.writeUnless(ObservationStatus.NORMAL, status, investment.status());
            out.writeIfPresent(newFirms, investment.newFirms());
            out.writeIfPresent(newFirmsIncrease, investment.newFirmsIncrease());
            out.writeIfPresent(contracted, investment.contracted());
            out.writeIfPresent(received, investment.received());
            out.writeIfPresent(receivedGrowth, investment.receivedGrowth());
            out.writeUnless(ImmutableList.of(), parts, investment.parts());
        }
    }

    private static final class TradePartType extends EntityType<TradePart> {
        private final Field<HsChapter> chapter = optional("chapter", CHAPTER);
        private final Field<CountryOrRegion> partner = optional("partner", COUNTRY_OR_REGION);
        private final Field<Figure<Money>> total = optional("total", FigureType.MONEY);
        private final Field<Figure<Ratio>> totalGrowth = optional("totalGrowth", FigureType.RATIO);
        private final Field<Figure<Money>> exports = optional("exports", FigureType.MONEY);
        private final Field<Figure<Ratio>> exportsGrowth =
                optional("exportsGrowth", FigureType.RATIO);
        private final Field<Figure<Money>> imports = optional("imports", FigureType.MONEY);
        private final Field<Figure<Ratio>> importsGrowth =
                optional("importsGrowth", FigureType.RATIO);

        TradePartType() {
            super(TradePart.class, "a part of trade");
        }

        @Override
        public TradePart build(Values values) {
            return TradePart.builder()
                    .chapter(values.find(chapter))
                    .partner(values.find(partner))
                    .total(values.find(total))
                    .totalGrowth(values.find(totalGrowth))
                    .exports(values.find(exports))
                    .exportsGrowth(values.find(exportsGrowth))
                    .imports(values.find(imports))
                    .importsGrowth(values.find(importsGrowth))
                    .build();
        }

        @Override
        public void write(TradePart part, FieldSink out) {
            out.writeIfPresent(chapter, part.chapter());
            out.writeIfPresent(partner, part.partner());
            out.writeIfPresent(total, part.total());
            out.writeIfPresent(totalGrowth, part.totalGrowth());
            out.writeIfPresent(exports, part.exports());
            out.writeIfPresent(exportsGrowth, part.exportsGrowth());
            out.writeIfPresent(imports, part.imports());
            out.writeIfPresent(importsGrowth, part.importsGrowth());
        }
    }

    private static final class ForeignInvestmentPartType extends EntityType<ForeignInvestmentPart> {
        private final Field<IndustryCode> industry = optional("industry", Scalars.INDUSTRY);
        private final Field<CountryOrRegion> source = optional("source", COUNTRY_OR_REGION);
        private final Field<Figure<Measure>> newFirms = optional("newFirms", FigureType.MEASURE);
        private final Field<Figure<Money>> contracted = optional("contracted", FigureType.MONEY);
        private final Field<Figure<Money>> received = optional("received", FigureType.MONEY);
        private final Field<Figure<Ratio>> receivedGrowth =
                optional("receivedGrowth", FigureType.RATIO);

        ForeignInvestmentPartType() {
            super(ForeignInvestmentPart.class, "a part of foreign investment");
        }

        @Override
        public ForeignInvestmentPart build(Values values) {
            return ForeignInvestmentPart.builder()
                    .industry(values.find(industry))
                    .source(values.find(source))
                    .newFirms(values.find(newFirms))
                    .contracted(values.find(contracted))
                    .received(values.find(received))
                    .receivedGrowth(values.find(receivedGrowth))
                    .build();
        }

        @Override
        public void write(ForeignInvestmentPart part, FieldSink out) {
            out.writeIfPresent(industry, part.industry());
            out.writeIfPresent(source, part.source());
            out.writeIfPresent(newFirms, part.newFirms());
            out.writeIfPresent(contracted, part.contracted());
            out.writeIfPresent(received, part.received());
            out.writeIfPresent(receivedGrowth, part.receivedGrowth());
        }
    }
}
