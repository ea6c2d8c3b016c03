package io.github.tongbi.samples.halfyear.audit;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.FigureKind;
import io.github.tongbi.indicators.audit.RateRelations;
import io.github.tongbi.indicators.audit.SumRelations;
import io.github.tongbi.indicators.average.Average;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.share.Share;

import java.util.Optional;

/** Fishery: the moratorium ratio and the subsidy per vessel. */
final class FisheryAudit {
    private static final Label SECTION = Label.of("渔业", "Fishery");
    private static final Label SUBSIDY = Label.of("减船补贴", "subsidy for vessels taken out");
    private static final Label VESSELS = Label.of("减船转产渔船", "vessels taken out of service");

    private FisheryAudit() {}

    static void of(Report report, Findings findings) {
        report.vessels().forEach(vessel -> vessel(vessel, report.header().period(), findings));
        for (int i = 0; i < report.moratoria().size(); i++) {
            moratorium(report.moratoria().get(i), "moratoria/" + i + "/", findings);
        }
        for (int i = 0; i < report.vesselReductions().size(); i++) {
            reduction(report.vesselReductions().get(i), "vesselReductions/" + i + "/", findings);
        }
    }

    private static void vessel(Vessel vessel, ReferencePeriod period, Findings findings) {
        figure(
                Label.of(vessel.name() + "功率", vessel.name() + ", power"),
                period,
                vessel.power(),
                findings);
        figure(
                Label.of(vessel.name() + "船长", vessel.name() + ", length"),
                period,
                vessel.length(),
                findings);
    }

    private static void moratorium(Moratorium season, String place, Findings findings) {
        figure(
                place + "resting",
                Label.of("休渔渔船", "vessels at rest"),
                season.season(),
                Optional.of(season.resting()),
                findings);
        figure(
                place + "exempt",
                Label.of("免休渔船", "vessels exempt"),
                season.season(),
                Optional.of(season.exempt()),
                findings);
        figure(
                place + "ratio",
                Label.of("休渔比例", "moratorium ratio"),
                season.season(),
                season.ratio(),
                findings);
        shares(season, place, findings);
    }

    private static void shares(Moratorium season, String place, Findings findings) {
        String fleet = place + "fleet";
        findings.joining(AuditFigure.unknown(
                fleet,
                Label.of("休渔免休渔船合计", "vessels at rest and exempt"),
                FigureKind.of(season.resting())));
        findings.relate(SumRelations.sum(fleet, place + "resting", place + "exempt"));
        Share share = Share.moratoriumRatio(season);
        season.ratio()
                .ifPresent(printed -> findings.check(
                        Check.of("K01", share, printed),
                        RateRelations.share(place + "ratio", place + "resting", fleet)));
        Label exempt = Label.of("免休比例", "share of exempt vessels");
        String rest = findings.derived("K02", exempt, share.complement().named(exempt));
        findings.relate(RateRelations.share(rest, place + "exempt", fleet));
    }

    private static void reduction(VesselReduction reduction, String place, Findings findings) {
        figure(
                place + "vessels",
                VESSELS,
                reduction.period(),
                Optional.of(reduction.vessels()),
                findings);
        figure(place + "subsidy", SUBSIDY, reduction.period(), reduction.subsidy(), findings);
        reduction.subsidy().ifPresent(subsidy -> {
            String average = findings.derived(
                    "K20",
                    Label.of("平均每艘减船补贴", "subsidy per vessel"),
                    Average.of(Term.of(SUBSIDY, subsidy), Term.of(VESSELS, reduction.vessels())));
            findings.relate(RateRelations.average(average, place + "subsidy", place + "vessels"));
        });
    }

    private static void figure(
            String place,
            Label name,
            ReferencePeriod period,
            Optional<? extends Figure<?>> figure,
            Findings findings) {
        findings.figure(place, SECTION, name, period, ObservationStatus.NORMAL, figure);
    }

    private static void figure(
            Label name,
            ReferencePeriod period,
            Optional<? extends Figure<?>> figure,
            Findings findings) {
        findings.figure(SECTION, name, period, ObservationStatus.NORMAL, figure);
    }
}
