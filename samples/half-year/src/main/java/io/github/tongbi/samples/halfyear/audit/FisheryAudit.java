package io.github.tongbi.samples.halfyear.audit;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.report.Report;
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
        report.moratoria().forEach(moratorium -> moratorium(moratorium, findings));
        report.vesselReductions().forEach(reduction -> reduction(reduction, findings));
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

    private static void moratorium(Moratorium season, Findings findings) {
        Label ratio = Label.of("休渔比例", "moratorium ratio");
        figure(
                Label.of("休渔渔船", "vessels at rest"),
                season.season(),
                Optional.of(season.resting()),
                findings);
        figure(
                Label.of("免休渔船", "vessels exempt"),
                season.season(),
                Optional.of(season.exempt()),
                findings);
        figure(ratio, season.season(), season.ratio(), findings);
        Share share = Share.moratoriumRatio(season);
        season.ratio().ifPresent(printed -> findings.check(Check.of("K01", share, printed)));
        Label exempt = Label.of("免休比例", "share of exempt vessels");
        findings.derived("K02", exempt, share.complement().named(exempt));
    }

    private static void reduction(VesselReduction reduction, Findings findings) {
        figure(VESSELS, reduction.period(), Optional.of(reduction.vessels()), findings);
        figure(SUBSIDY, reduction.period(), reduction.subsidy(), findings);
        reduction
                .subsidy()
                .ifPresent(subsidy -> findings.derived(
                        "K20",
                        Label.of("平均每艘减船补贴", "subsidy per vessel"),
                        Average.of(
                                Term.of(SUBSIDY, subsidy), Term.of(VESSELS, reduction.vessels()))));
    }

    private static void figure(
            Label name,
            ReferencePeriod period,
            Optional<? extends Figure<?>> figure,
            Findings findings) {
        findings.figure(SECTION, name, period, ObservationStatus.NORMAL, figure);
    }
}
