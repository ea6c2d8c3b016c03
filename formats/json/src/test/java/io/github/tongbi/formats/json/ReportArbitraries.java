package io.github.tongbi.formats.json;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.report.ReportHeader;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Generates reports of every model with any fields; those that break an invariant are left out. */
final class ReportArbitraries {
    static final double OFTEN = 0.7;
    static final double SELDOM = 0.3;

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
                .use(few(TradeEntityArbitraries.trade()))
                .inSetter(Report.Builder::addAllTrade)
                .use(few(TradeEntityArbitraries.foreignInvestment()))
                .inSetter(Report.Builder::addAllForeignInvestment)
                .use(few(FisheryEntityArbitraries.vessels()))
                .inSetter(Report.Builder::addAllVessels)
                .use(few(FisheryEntityArbitraries.moratoria()))
                .inSetter(Report.Builder::addAllMoratoria)
                .use(few(FisheryEntityArbitraries.reductions()))
                .inSetter(Report.Builder::addAllVesselReductions)
                .use(few(PublicServiceEntityArbitraries.aidFunds()))
                .inSetter(Report.Builder::addAllAidFunds)
                .use(few(PublicServiceEntityArbitraries.inspections()))
                .inSetter(Report.Builder::addAllInspections)
                .use(few(PublicServiceEntityArbitraries.serviceCounts()))
                .inSetter(Report.Builder::addAllServiceCounts)
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

    static Arbitrary<ObservationStatus> statuses() {
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
