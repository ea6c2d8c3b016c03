package io.github.tongbi.arbitraries;

import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.report.ReportHeader;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.util.List;

/** Generators for whole reports. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class ReportArbitraries extends DomainContextBase {
    private static final int FEW = 2;

    /** Creates the domain, as jqwik does. */
    public ReportArbitraries() {}

    /** Returns headers. */
    @Provide
    public static Arbitrary<ReportHeader> headers() {
        return Combinators.combine(
                        FieldArbitraries.names(),
                        FieldArbitraries.regions(),
                        FieldArbitraries.periods())
                .as((bureau, region, period) -> ReportHeader.builder()
                        .bureau(bureau)
                        .region(region)
                        .period(period)
                        .build());
    }

    /** Returns reports with up to two models of each subject. */
    @Provide
    public static Arbitrary<Report> reports() {
        return Builders.withBuilder(Report::builder)
                .use(headers())
                .in(Report.Builder::header)
                .use(few(EnterpriseArbitraries.enterprises()))
                .in(Report.Builder::enterprises)
                .use(few(ProjectArbitraries.projects()))
                .in(Report.Builder::projects)
                .use(few(ProjectArbitraries.plans()))
                .in(Report.Builder::investmentPlans)
                .use(few(ProjectArbitraries.progress()))
                .in(Report.Builder::investmentProgress)
                .use(few(ParkArbitraries.parks()))
                .in(Report.Builder::parks)
                .use(few(TradeArbitraries.trade()))
                .in(Report.Builder::trade)
                .use(few(ForeignInvestmentArbitraries.foreignInvestment()))
                .in(Report.Builder::foreignInvestment)
                .use(few(FisheryArbitraries.vessels()))
                .in(Report.Builder::vessels)
                .use(few(FisheryArbitraries.moratoria()))
                .in(Report.Builder::moratoria)
                .use(few(FisheryArbitraries.reductions()))
                .in(Report.Builder::vesselReductions)
                .use(few(AidArbitraries.funds()))
                .in(Report.Builder::aidFunds)
                .use(few(InspectionArbitraries.batches()))
                .in(Report.Builder::inspections)
                .use(few(ServiceArbitraries.serviceCounts()))
                .in(Report.Builder::serviceCounts)
                .use(few(CatalogueArbitraries.observations()))
                .in(Report.Builder::observations)
                .build(Report.Builder::build);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> models) {
        return models.list().ofMaxSize(FEW);
    }
}
