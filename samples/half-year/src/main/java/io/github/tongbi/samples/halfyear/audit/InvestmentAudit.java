package io.github.tongbi.samples.halfyear.audit;

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
        report.investmentPlans().forEach(plan -> figures(plan, findings));
        for (InvestmentProgress progress : report.investmentProgress()) {
            figures(progress, findings);
            implied(progress, findings);
            report.investmentPlans().stream()
                    .filter(plan -> belongs(progress, plan))
                    .forEach(plan -> completion(progress, plan, findings));
        }
        renovationWithinIndustry(report, findings);
    }

    private static void figures(InvestmentPlan plan, Findings findings) {
        Label name = named(plan.kind(), "计划", " plan");
        findings.figure(
                SECTION, name, plan.period(), ObservationStatus.NORMAL, Optional.of(plan.amount()));
    }

    private static void figures(InvestmentProgress progress, Findings findings) {
        findings.figure(
                SECTION,
                progress.kind().label(),
                progress.period(),
                ObservationStatus.NORMAL,
                Optional.of(progress.completed()));
        findings.figure(
                SECTION,
                named(progress.kind(), "计划完成率", ", completion of plan"),
                progress.period(),
                ObservationStatus.NORMAL,
                progress.completionRate());
    }

    private static void implied(InvestmentProgress progress, Findings findings) {
        InvestmentKind kind = progress.kind();
        progress.completionRate().ifPresent(rate -> {
            findings.derived(
                    planId(kind),
                    named(kind, "年度计划", ", annual plan"),
                    Completion.impliedPlan(progress.completed(), rate));
            gap(progress, rate, findings);
        });
    }

    private static void gap(InvestmentProgress progress, Figure<Ratio> rate, Findings findings) {
        InvestmentKind kind = progress.kind();
        if (progress.period().months().isPresent()) {
            findings.derived(
                    gapId(kind) + "m",
                    named(kind, "与序时进度之差(按月)", ", gap to time progress by month"),
                    TimeProgress.byMonth(progress.period()).gapOf(rate));
        }
        findings.derived(
                gapId(kind) + "d",
                named(kind, "与序时进度之差(按日)", ", gap to time progress by day"),
                TimeProgress.byDay(progress.period()).gapOf(rate));
    }

    private static boolean belongs(InvestmentProgress progress, InvestmentPlan plan) {
        return progress.kind() == plan.kind()
                && plan.period().firstDay().equals(progress.period().firstDay())
                && plan.period().contains(progress.period())
                && progress.region().equals(plan.region())
                && Findings.isOneCurrency(progress.completed(), plan.amount());
    }

    private static void completion(
            InvestmentProgress progress, InvestmentPlan plan, Findings findings) {
        progress.completionRate()
                .ifPresent(rate -> findings.check(Check.of(
                        planId(progress.kind()) + "c", Completion.of(progress, plan), rate)));
    }

    private static void renovationWithinIndustry(Report report, Findings findings) {
        for (InvestmentProgress part : of(report, InvestmentKind.TECHNICAL_RENOVATION)) {
            for (InvestmentProgress whole : of(report, InvestmentKind.INDUSTRIAL)) {
                if (isPart(part, whole)) {
                    Share share = Share.ofWhole(
                            RENOVATION_SHARE,
                            Term.of(part.kind().label(), part.completed()),
                            Term.of(whole.kind().label(), whole.completed()));
                    findings.check(Check.ofLimit("K29", share, AT_MOST_ALL));
                }
            }
        }
    }

    private static boolean isPart(InvestmentProgress part, InvestmentProgress whole) {
        return part.period().equals(whole.period())
                && part.region().equals(whole.region())
                && Findings.isOneCurrency(part.completed(), whole.completed());
    }

    private static Iterable<InvestmentProgress> of(Report report, InvestmentKind kind) {
        return report.investmentProgress().stream()
                .filter(p -> p.kind() == kind)
                .toList();
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
