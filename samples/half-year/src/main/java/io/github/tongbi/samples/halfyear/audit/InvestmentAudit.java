package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.project.InvestmentKind;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.indicators.audit.RateRelations;
import io.github.tongbi.indicators.audit.SumRelations;
import io.github.tongbi.indicators.completion.Completion;
import io.github.tongbi.indicators.completion.TimeProgress;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.share.Share;

import java.util.Optional;

/** Investment against plan: the plan behind a printed rate, and its distance from the time passed. */
final class InvestmentAudit {
    private static final Label SECTION = Label.of("投资", "Investment");
    private static final Label RENOVATION_SHARE =
            Label.of("技改投资占工业投资比重", "share of renovation in industrial investment");
    private static final Figure<Ratio> AT_MOST_ALL = Figure.of(
                    new Ratio(Rational.ONE), Notation.percent(0))
            .withQualifier(Qualifier.AT_MOST);

    private InvestmentAudit() {}

    static void of(Report report, Findings findings) {
        for (int i = 0; i < report.investmentPlans().size(); i++) {
            figures(report.investmentPlans().get(i), plan(i), findings);
        }
        for (int i = 0; i < report.investmentProgress().size(); i++) {
            InvestmentProgress progress = report.investmentProgress().get(i);
            figures(progress, progress(i), findings);
            implied(progress, progress(i), !isPlanned(progress, report), findings);
            for (int j = 0; j < report.investmentPlans().size(); j++) {
                InvestmentPlan plan = report.investmentPlans().get(j);
                if (belongs(progress, plan)) {
                    completion(progress, plan, progress(i), plan(j), findings);
                }
            }
        }
        renovationWithinIndustry(report, findings);
    }

    private static String plan(int number) {
        return "investmentPlans/" + number + "/amount";
    }

    private static String progress(int number) {
        return "investmentProgress/" + number + "/";
    }

    private static void figures(InvestmentPlan plan, String place, Findings findings) {
        Label name = named(plan.kind(), "计划", " plan");
        findings.figure(
                place,
                SECTION,
                name,
                plan.period(),
                ObservationStatus.NORMAL,
                Optional.of(plan.amount()));
    }

    private static void figures(InvestmentProgress progress, String place, Findings findings) {
        findings.figure(
                place + "completed",
                SECTION,
                progress.kind().label(),
                progress.period(),
                ObservationStatus.NORMAL,
                Optional.of(progress.completed()));
        findings.figure(
                place + "completionRate",
                SECTION,
                named(progress.kind(), "计划完成率", ", completion of plan"),
                progress.period(),
                ObservationStatus.NORMAL,
                progress.completionRate());
    }

    private static boolean isPlanned(InvestmentProgress progress, Report report) {
        return report.investmentPlans().stream().anyMatch(plan -> belongs(progress, plan));
    }

    /** A plan that is printed is the one behind the rate, and not an unknown beside it. */
    private static void implied(
            InvestmentProgress progress, String place, boolean isUnknown, Findings findings) {
        InvestmentKind kind = progress.kind();
        progress.completionRate().ifPresent(rate -> {
            String plan = findings.derived(
                    planId(kind),
                    named(kind, "年度计划", ", annual plan"),
                    Completion.impliedPlan(progress.completed(), rate));
            if (isUnknown) {
                findings.relate(RateRelations.completion(
                        place + "completionRate", place + "completed", plan));
            }
            gaps(progress, rate, place + "completionRate", findings);
        });
    }

    private static void gaps(
            InvestmentProgress progress, Figure<Ratio> rate, String place, Findings findings) {
        InvestmentKind kind = progress.kind();
        if (progress.period().months().isPresent()) {
            gap(
                    gapId(kind) + "m",
                    named(kind, "与序时进度之差(按月)", ", gap to time progress by month"),
                    TimeProgress.byMonth(progress.period()),
                    rate,
                    place,
                    findings);
        }
        gap(
                gapId(kind) + "d",
                named(kind, "与序时进度之差(按日)", ", gap to time progress by day"),
                TimeProgress.byDay(progress.period()),
                rate,
                place,
                findings);
    }

    private static void gap(
            String id,
            Label name,
            TimeProgress time,
            Figure<Ratio> rate,
            String place,
            Findings findings) {
        String gap = findings.derived(id, name, time.gapOf(rate));
        findings.relate(SumRelations.timeGap(gap, place, time.share().number()));
    }

    private static boolean belongs(InvestmentProgress progress, InvestmentPlan plan) {
        return progress.kind() == plan.kind()
                && plan.period().firstDay().equals(progress.period().firstDay())
                && plan.period().contains(progress.period())
                && progress.region().equals(plan.region())
                && Findings.isOneCurrency(progress.completed(), plan.amount());
    }

    private static void completion(
            InvestmentProgress progress,
            InvestmentPlan plan,
            String place,
            String planPlace,
            Findings findings) {
        progress.completionRate()
                .ifPresent(rate -> findings.check(
                        Check.of(
                                planId(progress.kind()) + "c", Completion.of(progress, plan), rate),
                        RateRelations.completion(
                                place + "completionRate", place + "completed", planPlace)));
    }

    private static void renovationWithinIndustry(Report report, Findings findings) {
        ImmutableList<InvestmentProgress> all = ImmutableList.copyOf(report.investmentProgress());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                if (isPart(all.get(i), all.get(j))) {
                    findings.check(
                            renovationShare(all.get(i), all.get(j)),
                            SumRelations.subset(
                                    progress(i) + "completed", progress(j) + "completed"));
                }
            }
        }
    }

    private static Check renovationShare(InvestmentProgress part, InvestmentProgress whole) {
        Share share = Share.ofWhole(
                RENOVATION_SHARE,
                Term.of(part.kind().label(), part.completed()),
                Term.of(whole.kind().label(), whole.completed()));
        return Check.ofLimit("K29", share, AT_MOST_ALL);
    }

    private static boolean isPart(InvestmentProgress part, InvestmentProgress whole) {
        return part.kind() == InvestmentKind.TECHNICAL_RENOVATION
                && whole.kind() == InvestmentKind.INDUSTRIAL
                && part.period().equals(whole.period())
                && part.region().equals(whole.region())
                && Findings.isOneCurrency(part.completed(), whole.completed());
    }

    private static String planId(InvestmentKind kind) {
        return switch (kind) {
            case INDUSTRIAL -> "K10";
            case TECHNICAL_RENOVATION -> "K11";
            case FIXED_ASSET -> "K10f";
        };
    }

    private static String gapId(InvestmentKind kind) {
        return switch (kind) {
            case INDUSTRIAL -> "K12";
            case TECHNICAL_RENOVATION -> "K13";
            case FIXED_ASSET -> "K12f";
        };
    }

    private static Label named(InvestmentKind kind, String zh, String en) {
        return Label.of(kind.label().zh() + zh, kind.label().en() + en);
    }
}
