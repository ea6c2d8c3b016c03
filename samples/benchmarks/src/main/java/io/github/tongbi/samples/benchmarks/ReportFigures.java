package io.github.tongbi.samples.benchmarks;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.FigureKind;
import io.github.tongbi.indicators.audit.RateRelations;
import io.github.tongbi.indicators.audit.SumRelations;

/** The figures of the half-year report of 2020 that hang together, and their relations. */
final class ReportFigures {
    private static final FigureKind DOLLARS = FigureKind.money("USD", Scale.HUNDRED_MILLION);
    private static final FigureKind YUAN = FigureKind.money("CNY", Scale.HUNDRED_MILLION);

    private final AuditNetwork.Builder network = AuditNetwork.builder();

    private ReportFigures() {}

    static AuditNetwork network() {
        ReportFigures report = new ReportFigures();
        report.trade();
        report.restOfTheHalfYear();
        report.investment("industry", "2.20亿元", "12.2%");
        report.investment("renovation", "0.85亿元", "8.5%");
        report.network.relate(SumRelations.subset("renovation", "industry"));
        report.foreignCapital();
        report.vessels();
        report.parks();
        return report.network.build();
    }

    private void printed(String name, String figure) {
        network.printed(name, Label.of(name, name), Figure.parse(figure));
    }

    private void unknown(FigureKind kind, String... names) {
        for (String name : names) {
            network.unknown(name, Label.of(name, name), kind);
        }
    }

    private void trade() {
        printed("trade", "2.4亿美元");
        printed("trade growth", "22.6%");
        printed("exports", "1.74亿美元");
        printed("exports growth", "36.1%");
        printed("imports", "0.67亿美元");
        printed("imports growth", "-2.8%");
        unknown(DOLLARS, "trade base", "exports base", "imports base", "balance", "balance base");
        unknown(FigureKind.PERCENT, "share", "contribution", "balance growth");
        unknown(FigureKind.POINTS, "pull");
        network.relate(SumRelations.sum("trade", "exports", "imports"))
                .relate(SumRelations.sum("trade base", "exports base", "imports base"))
                .relate(RateRelations.growth("trade growth", "trade", "trade base"))
                .relate(RateRelations.growth("exports growth", "exports", "exports base"))
                .relate(RateRelations.growth("imports growth", "imports", "imports base"))
                .relate(SumRelations.difference("balance", "exports", "imports"))
                .relate(SumRelations.difference("balance base", "exports base", "imports base"))
                .relate(RateRelations.growth("balance growth", "balance", "balance base"))
                .relate(RateRelations.share("share", "exports", "trade"))
                .relate(RateRelations.pull("pull", "exports", "exports base", "trade base"))
                .relate(RateRelations.contribution(
                        "contribution", "exports", "exports base", "trade", "trade base"));
    }

    private void restOfTheHalfYear() {
        printed("half", "5.6亿美元");
        printed("half growth", "25.84%");
        unknown(DOLLARS, "half base", "rest", "rest base");
        unknown(FigureKind.PERCENT, "rest growth");
        network.relate(RateRelations.growth("half growth", "half", "half base"))
                .relate(SumRelations.monotone("half", "trade"))
                .relate(SumRelations.decumulation("rest", "half", "trade"))
                .relate(SumRelations.decumulation("rest base", "half base", "trade base"))
                .relate(RateRelations.growth("rest growth", "rest", "rest base"));
    }

    private void investment(String name, String done, String rate) {
        printed(name, done);
        printed(name + " rate", rate);
        unknown(YUAN, name + " plan");
        unknown(FigureKind.POINTS, name + " gap");
        network.relate(RateRelations.completion(name + " rate", name, name + " plan"))
                .relate(SumRelations.timeGap(name + " gap", name + " rate", Rational.of(1, 3)));
    }

    private void foreignCapital() {
        printed("firms", "27家");
        printed("more firms", "26家");
        printed("contracted", "212.65万美元");
        printed("received", "2660.89万美元");
        printed("times", "121倍");
        unknown(FigureKind.measure(Unit.ESTABLISHMENT, Scale.ONE), "firms base");
        unknown(FigureKind.money("USD", Scale.TEN_THOUSAND), "base if by", "base if to");
        network.relate(SumRelations.increase("more firms", "firms", "firms base"))
                .relate(RateRelations.growth("times", "received", "base if by").reading())
                .relate(RateRelations.growthTo("times", "received", "base if to")
                        .reading());
    }

    private void vessels() {
        printed("resting", "415艘");
        printed("exempt", "47艘");
        printed("resting share", "89.8%");
        printed("subsidy", "1724.48万元");
        printed("reduced", "85艘");
        unknown(FigureKind.measure(Unit.VESSEL, Scale.ONE), "vessels");
        unknown(FigureKind.money("CNY", Scale.TEN_THOUSAND).per(Unit.VESSEL), "subsidy each");
        network.relate(SumRelations.sum("vessels", "resting", "exempt"))
                .relate(RateRelations.share("resting share", "resting", "vessels"))
                .relate(RateRelations.average("subsidy each", "subsidy", "reduced"));
    }

    private void parks() {
        printed("projects", "57个");
        printed("approved", "14个");
        printed("occupancy", "93.7%");
        unknown(FigureKind.measure(Unit.ITEM, Scale.ONE), "projects before", "capacity");
        network.relate(SumRelations.stockFlow("projects", "projects before", "approved"))
                .relate(RateRelations.share("occupancy", "projects", "capacity").reading());
    }
}
