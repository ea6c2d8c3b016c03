package io.github.tongbi.samples.halfyear.output;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.report.ReportHeader;
import io.github.tongbi.indicators.audit.Audit;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.AuditRelation;
import io.github.tongbi.indicators.audit.Conflict;
import io.github.tongbi.indicators.audit.RelationFinding;
import io.github.tongbi.indicators.audit.Witness;
import io.github.tongbi.indicators.result.Verdict;
import io.github.tongbi.samples.halfyear.audit.Check;
import io.github.tongbi.samples.halfyear.audit.DerivedFigure;
import io.github.tongbi.samples.halfyear.audit.FigureRow;
import io.github.tongbi.samples.halfyear.audit.Interval;
import io.github.tongbi.samples.halfyear.audit.ReportAudit;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/** The audit as text for a terminal of 100 columns. */
public final class TextOutput {
    private static final ImmutableList<Verdict> SHOWN = ImmutableList.of(
            Verdict.CONSISTENT, Verdict.TIGHT, Verdict.INCONSISTENT, Verdict.UNDECIDED);
    private static final int WIDTH = 100;
    private static final int MORE_DECIMALS = 4;
    private static final int FORCED_DECIMALS = 6;
    private static final int ID = 6;
    private static final int NAME = 46;
    private static final int PERIOD = 20;
    private static final int FIGURE_NAME = 42;
    private static final String FIGURE_INDENT = "    ";
    private static final String INDENT = " ".repeat(ID + 2);

    private final Locale locale;
    private final PrintStream out;

    /** Creates the output in a language. */
    public TextOutput(Locale locale, PrintStream out) {
        this.locale = locale;
        this.out = out;
    }

    /** Writes the figures, the checks, what follows from them, and the sum of it. */
    public void write(Report report, ReportAudit audit) {
        header(report.header());
        figures(audit);
        title("二、指标重算与判定", "2. Indicators recomputed and judged");
        audit.checks().forEach(this::check);
        title("三、由公布数推算", "3. What the figures imply");
        audit.derived().forEach(this::derived);
        together(audit.audit());
        summary(audit);
    }

    private void header(ReportHeader header) {
        out.println(header.bureau()
                + "  "
                + header.region()
                + "  "
                + header.period().toText(locale));
    }

    private void figures(ReportAudit audit) {
        title("一、公布数", "1. The figures");
        Optional<Label> section = Optional.empty();
        for (FigureRow row : audit.figures()) {
            if (!section.equals(Optional.of(row.section()))) {
                section = Optional.of(row.section());
                out.println("  " + row.section().in(locale));
            }
            figure(row);
        }
    }

    private void figure(FigureRow row) {
        String status = row.status() == ObservationStatus.NORMAL ? "" : " (" + status(row) + ")";
        String name = row.name().in(locale) + status;
        String rest = DisplayText.padded(row.period().toText(locale), PERIOD)
                + "  "
                + row.figure().toText(locale);
        if (DisplayText.width(name) > FIGURE_NAME) {
            out.println(FIGURE_INDENT + name);
            name = "";
        }
        out.println(FIGURE_INDENT + DisplayText.padded(name, FIGURE_NAME) + "  " + rest);
    }

    private String status(FigureRow row) {
        return switch (row.status()) {
            case NORMAL -> text("正式", "normal");
            case PROVISIONAL -> text("初步", "provisional");
            case REVISED -> text("修订", "revised");
            case ESTIMATED -> text("估计", "estimated");
            case FORECAST -> text("预计", "forecast");
            case MISSING -> text("缺", "missing");
        };
    }

    private void check(Check check) {
        String reading =
                check.of() == Check.Subject.READING ? text(" (一种理解)", " (one reading)") : "";
        heading(
                check.id(),
                check.indicator().in(locale) + reading,
                text(
                        check.verdict() + "  " + verdict(check.verdict()),
                        check.verdict().name()));
        String printed = check.printed()
                .map(f -> text("公布", "printed ") + f.toText(locale) + text("，", ", "))
                .orElse("");
        String recomputed = text("重算", "recomputed ")
                + told(check.recomputed(), check.unit().in(locale));
        detail(printed + recomputed);
        detail(check.explanation().in(locale));
        check.finding()
                .filter(finding -> finding.verdict() == Verdict.TIGHT)
                .ifPresent(this::tight);
    }

    /** What a tight check forces, and how much of the rounding box it leaves. */
    private void tight(RelationFinding finding) {
        finding.forced()
                .forEach((name, span) -> detail(text("由此", "so ")
                        + finding.network().figure(name).label().in(locale)
                        + text("须为", " must be ")
                        + span.toText(locale, FORCED_DECIMALS)));
        finding.shareOfBox()
                .ifPresent(share -> detail(text("舍入区间约余", "share of the rounding box left: about ")
                        + Digits.percent(share)));
    }

    /** What all figures say together: the conflicts or the witness, and the warnings. */
    private void together(Audit audit) {
        title("四、全部公布数", "4. All figures together");
        audit.conflicts().forEach(this::conflict);
        audit.witness().ifPresent(witness -> witness(audit, witness));
        audit.cautions().forEach(caution -> detail(caution.toText(locale)));
    }

    private void conflict(Conflict conflict) {
        detail(conflict.toText(locale));
    }

    private void witness(Audit audit, Witness witness) {
        AuditNetwork network = audit.network();
        ImmutableList<String> failures = witness.failures(network, required(network));
        long all = network.figures().values().stream()
                .filter(AuditFigure::isPrinted)
                .count();
        long reproduced = network.figures().values().stream()
                .filter(AuditFigure::isPrinted)
                .filter(figure -> !failures.contains(figure.name()))
                .count();
        detail(text(
                "例证: 一组未舍入数再现有勾稽关系的" + all + "个公布数中的" + reproduced + "个",
                "witness: unrounded values that reproduce " + reproduced + " of the " + all
                        + " printed figures in relations"));
    }

    private static ImmutableList<AuditRelation> required(AuditNetwork network) {
        return network.relations().stream()
                .filter(relation -> relation.standing() == AuditRelation.Standing.REQUIRED)
                .collect(ImmutableList.toImmutableList());
    }

    private void derived(DerivedFigure figure) {
        heading(
                figure.id(),
                figure.name().in(locale),
                told(figure.implied(), figure.unit().in(locale)));
        detail(figure.explanation().in(locale));
        figure.withAllFigures()
                .ifPresent(span -> detail(text("全部公布数同时成立时: ", "with all figures: ")
                        + span.toText(locale, MORE_DECIMALS)));
        figure.warnings().forEach(warning -> detail(warning.reason().in(locale)));
    }

    private static String told(Interval interval, String unit) {
        return Digits.withInterval(interval) + " " + unit;
    }

    private void heading(String id, String name, String result) {
        String head = DisplayText.padded(id, ID) + "  " + DisplayText.padded(name, NAME) + "  ";
        if (DisplayText.width(head + result) <= WIDTH) {
            out.println(head + result);
        } else {
            out.println(head.stripTrailing());
            detail(result);
        }
    }

    private void detail(String text) {
        for (String line : DisplayText.wrapped(text, WIDTH - INDENT.length())) {
            out.println(INDENT + line);
        }
    }

    private void summary(ReportAudit audit) {
        out.println();
        for (Verdict verdict : SHOWN) {
            long count = audit.checks().stream()
                    .filter(check -> check.of() == Check.Subject.REPORT)
                    .filter(check -> check.verdict() == verdict)
                    .count();
            out.print(verdict(verdict) + " " + count + "  ");
        }
        out.println(
                audit.isConsistent()
                        ? text("—— 公布数可以同时成立", "- the printed figures can be true together")
                        : text("—— 公布数不能同时成立", "- the printed figures cannot be true together"));
    }

    private String verdict(Verdict verdict) {
        return switch (verdict) {
            case CONSISTENT -> text("吻合", "consistent");
            case TIGHT -> text("临界吻合", "tight");
            case INCONSISTENT -> text("矛盾", "inconsistent");
            case UNDECIDED -> text("无法判定", "undecided");
            case DERIVABLE -> text("可推算", "derivable");
        };
    }

    private void title(String zh, String en) {
        out.println();
        out.println(text(zh, en));
    }

    private String text(String zh, String en) {
        return Label.of(zh, en).in(locale);
    }
}
