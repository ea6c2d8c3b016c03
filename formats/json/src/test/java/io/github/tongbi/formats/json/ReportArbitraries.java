package io.github.tongbi.formats.json;

import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.aid.AidRecipient;
import io.github.tongbi.core.aid.AidScheme;
import io.github.tongbi.core.aid.AidStage;
import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.fishery.VesselKind;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.report.ReportHeader;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.core.trade.TradeFigures;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Generates reports of every model with any fields; those that break an invariant are left out. */
final class ReportArbitraries {
    private static final double OFTEN = 0.7;
    private static final double SELDOM = 0.3;

    private ReportArbitraries() {}

    static Arbitrary<Report> reports() {
        return Builders.withBuilder(Report::builder)
                .use(headers())
                .inSetter(Report.Builder::header)
                .use(few(EnterpriseArbitraries.enterprises()))
                .inSetter(Report.Builder::addAllEnterprises)
                .use(few(InvestmentArbitraries.projects()))
                .inSetter(Report.Builder::addAllProjects)
                .use(few(InvestmentArbitraries.plans()))
                .inSetter(Report.Builder::addAllInvestmentPlans)
                .use(few(InvestmentArbitraries.progress()))
                .inSetter(Report.Builder::addAllInvestmentProgress)
                .use(few(ParkArbitraries.parks()))
                .inSetter(Report.Builder::addAllParks)
                .use(few(trade()))
                .inSetter(Report.Builder::addAllTrade)
                .use(few(foreignInvestment()))
                .inSetter(Report.Builder::addAllForeignInvestment)
                .use(few(vessels()))
                .inSetter(Report.Builder::addAllVessels)
                .use(few(moratoria()))
                .inSetter(Report.Builder::addAllMoratoria)
                .use(few(reductions()))
                .inSetter(Report.Builder::addAllVesselReductions)
                .use(few(aidFunds()))
                .inSetter(Report.Builder::addAllAidFunds)
                .use(few(inspections()))
                .inSetter(Report.Builder::addAllInspections)
                .use(few(observations()))
                .inSetter(Report.Builder::addAllObservations)
                .build(Report.Builder::build);
    }

    static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(2);
    }

    private static Arbitrary<ReportHeader> headers() {
        return Builders.withBuilder(ReportHeader::builder)
                .use(ScalarArbitraries.texts())
                .inSetter(ReportHeader.Builder::bureau)
                .use(ScalarArbitraries.regions())
                .inSetter(ReportHeader.Builder::region)
                .use(ScalarArbitraries.periods())
                .inSetter(ReportHeader.Builder::period)
                .build(ReportHeader.Builder::build);
    }

    private static Arbitrary<TradeFigures> trade() {
        return valid(Builders.withBuilder(TradeFigures::builder)
                .use(ScalarArbitraries.flows())
                .inSetter(TradeFigures.Builder::period)
                .use(statuses())
                .withProbability(SELDOM)
                .inSetter(TradeFigures.Builder::status)
                .use(amounts())
                .withProbability(OFTEN)
                .inSetter(TradeFigures.Builder::total)
                .use(ratios())
                .withProbability(SELDOM)
                .inSetter(TradeFigures.Builder::totalGrowth)
                .use(amounts())
                .withProbability(SELDOM)
                .inSetter(TradeFigures.Builder::exports)
                .use(ratios())
                .withProbability(SELDOM)
                .inSetter(TradeFigures.Builder::exportsGrowth)
                .use(amounts())
                .withProbability(SELDOM)
                .inSetter(TradeFigures.Builder::imports)
                .use(ratios())
                .withProbability(SELDOM)
                .inSetter(TradeFigures.Builder::importsGrowth)
                .build(built(TradeFigures.Builder::build)));
    }

    private static Arbitrary<ForeignInvestment> foreignInvestment() {
        return valid(Builders.withBuilder(ForeignInvestment::builder)
                .use(ScalarArbitraries.flows())
                .inSetter(ForeignInvestment.Builder::period)
                .use(counts("家"))
                .withProbability(OFTEN)
                .inSetter(ForeignInvestment.Builder::newFirms)
                .use(counts("家"))
                .withProbability(SELDOM)
                .inSetter(ForeignInvestment.Builder::newFirmsIncrease)
                .use(amounts())
                .withProbability(SELDOM)
                .inSetter(ForeignInvestment.Builder::contracted)
                .use(amounts())
                .withProbability(SELDOM)
                .inSetter(ForeignInvestment.Builder::received)
                .use(ratios())
                .withProbability(SELDOM)
                .inSetter(ForeignInvestment.Builder::receivedGrowth)
                .build(built(ForeignInvestment.Builder::build)));
    }

    private static Arbitrary<Vessel> vessels() {
        return valid(Builders.withBuilder(Vessel::builder)
                .use(ScalarArbitraries.texts())
                .inSetter(Vessel.Builder::name)
                .use(Arbitraries.of(VesselKind.class))
                .inSetter(Vessel.Builder::kind)
                .use(measures("千瓦"))
                .withProbability(OFTEN)
                .inSetter(Vessel.Builder::power)
                .use(measures("米"))
                .withProbability(OFTEN)
                .inSetter(Vessel.Builder::length)
                .build(built(Vessel.Builder::build)));
    }

    private static Arbitrary<Moratorium> moratoria() {
        return valid(Builders.withBuilder(Moratorium::builder)
                .use(ScalarArbitraries.flows())
                .inSetter(Moratorium.Builder::season)
                .use(counts("艘"))
                .inSetter(Moratorium.Builder::resting)
                .use(counts("艘"))
                .inSetter(Moratorium.Builder::exempt)
                .use(ratios())
                .withProbability(SELDOM)
                .inSetter(Moratorium.Builder::ratio)
                .build(built(Moratorium.Builder::build)));
    }

    private static Arbitrary<VesselReduction> reductions() {
        return valid(Builders.withBuilder(VesselReduction::builder)
                .use(ScalarArbitraries.flows())
                .inSetter(VesselReduction.Builder::period)
                .use(counts("艘"))
                .inSetter(VesselReduction.Builder::vessels)
                .use(amounts())
                .withProbability(OFTEN)
                .inSetter(VesselReduction.Builder::subsidy)
                .build(built(VesselReduction.Builder::build)));
    }

    private static Arbitrary<AidFund> aidFunds() {
        return valid(Builders.withBuilder(AidFund::builder)
                .use(ScalarArbitraries.flows())
                .inSetter(AidFund.Builder::period)
                .use(Arbitraries.of(AidStage.class))
                .inSetter(AidFund.Builder::stage)
                .use(amounts())
                .inSetter(AidFund.Builder::amount)
                .use(few(recipients()))
                .inSetter(AidFund.Builder::addAllRecipients)
                .build(built(AidFund.Builder::build)));
    }

    private static Arbitrary<AidRecipient> recipients() {
        return valid(Builders.withBuilder(AidRecipient::builder)
                .use(ScalarArbitraries.texts())
                .inSetter(AidRecipient.Builder::name)
                .use(Arbitraries.of(AidScheme.class))
                .inSetter(AidRecipient.Builder::scheme)
                .use(amounts())
                .withProbability(SELDOM)
                .inSetter(AidRecipient.Builder::amount)
                .build(built(AidRecipient.Builder::build)));
    }

    private static Arbitrary<InspectionBatch> inspections() {
        return valid(Builders.withBuilder(InspectionBatch::builder)
                .use(ScalarArbitraries.labels())
                .inSetter(InspectionBatch.Builder::subject)
                .use(ScalarArbitraries.flows())
                .inSetter(InspectionBatch.Builder::period)
                .use(counts("批次"))
                .withProbability(OFTEN)
                .inSetter(InspectionBatch.Builder::inspected)
                .use(counts("批次"))
                .withProbability(SELDOM)
                .inSetter(InspectionBatch.Builder::passed)
                .use(ratios())
                .withProbability(OFTEN)
                .inSetter(InspectionBatch.Builder::passRate)
                .build(built(InspectionBatch.Builder::build)));
    }

    private static Arbitrary<Observation> observations() {
        return valid(Builders.withBuilder(Observation::builder)
                .use(ScalarArbitraries.texts())
                .inSetter(Observation.Builder::indicator)
                .use(ScalarArbitraries.labels())
                .inSetter(Observation.Builder::label)
                .use(ScalarArbitraries.labels())
                .withProbability(SELDOM)
                .inSetter(Observation.Builder::section)
                .use(ScalarArbitraries.periods())
                .inSetter(Observation.Builder::period)
                .use(FigureArbitraries.figures())
                .withProbability(OFTEN)
                .inSetter(Observation.Builder::figure)
                .use(statuses())
                .withProbability(OFTEN)
                .inSetter(Observation.Builder::status)
                .use(Arbitraries.of(Basis.class))
                .withProbability(SELDOM)
                .inSetter(Observation.Builder::basis)
                .use(ScalarArbitraries.texts())
                .withProbability(SELDOM)
                .inSetter(Observation.Builder::source)
                .use(Arbitraries.integers().between(0, 20_000).map(LocalDate::ofEpochDay))
                .withProbability(SELDOM)
                .inSetter(Observation.Builder::published)
                .build(built(Observation.Builder::build)));
    }

    static <B, T> Function<B, Optional<T>> built(Function<B, T> build) {
        return builder -> {
            try {
                return Optional.of(build.apply(builder));
            } catch (InvariantException e) {
                return Optional.empty();
            }
        };
    }

    static <T> Arbitrary<T> valid(Arbitrary<Optional<T>> models) {
        return models.filter(Optional::isPresent).map(Optional::get);
    }

    private static Arbitrary<ObservationStatus> statuses() {
        return Arbitraries.of(ObservationStatus.class);
    }

    static Arbitrary<Figure<Money>> amounts() {
        return FigureArbitraries.of(Money.class, "元", "美元");
    }

    static Arbitrary<Figure<Measure>> counts(String unit) {
        return Arbitraries.integers().between(0, 1_000_000).map(n -> Figure.parseMeasure(n + unit));
    }

    static Arbitrary<Figure<Measure>> measures(String... units) {
        return FigureArbitraries.of(Measure.class, units);
    }

    static Arbitrary<Figure<Ratio>> ratios() {
        return FigureArbitraries.of(Ratio.class, "%", "‰", "成", "倍");
    }
}
