package io.github.tongbi.indicators.audit;

import static java.util.stream.Collectors.joining;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.result.Verdict;

import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** Writes what an audit finds as sentences, one a line. */
final class AuditText {
    /** Digits shown of an interval beyond those of the printed figure. */
    private static final int MORE_DECIMALS = 2;

    /** Digits shown of a figure that is not printed. */
    private static final int DECIMALS = 4;

    private final Locale locale;

    private AuditText(Locale locale) {
        this.locale = locale;
    }

    static String of(Audit audit, Locale locale) {
        StringJoiner lines = new StringJoiner("\n");
        audit.conflicts().forEach(conflict -> lines.add(conflict.toText(locale)));
        audit.relations().stream()
                .filter(finding -> finding.verdict() != Verdict.DERIVABLE)
                .forEach(finding -> lines.add(finding.toText(locale)));
        audit.implied().stream()
                .filter(ImpliedFigure::isDerivable)
                .forEach(figure -> lines.add(figure.toText(locale)));
        audit.cautions().forEach(caution -> lines.add(caution.toText(locale)));
        return lines.toString();
    }

    static String of(Conflict conflict, Locale locale) {
        return new AuditText(locale).text(conflict);
    }

    static String of(RelationFinding finding, Locale locale) {
        return new AuditText(locale).text(finding);
    }

    static String of(ImpliedFigure figure, Locale locale) {
        return new AuditText(locale).text(figure);
    }

    private String in(String zh, String en) {
        return Label.of(zh, en).in(locale);
    }

    private boolean chinese() {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private String semicolon() {
        return in("；", "; ");
    }

    private String text(Conflict conflict) {
        String figures =
                conflict.figures().stream().map(this::told).collect(joining(in("、", ", ")));
        StringJoiner needed = new StringJoiner(semicolon());
        for (AuditFigure figure : conflict.figures()) {
            Optional.ofNullable(conflict.needed().get(figure.name()))
                    .ifPresent(span -> needed.add(needed(figure, span)));
        }
        String relations =
                conflict.relations().stream().map(this::name).collect(joining(in("、", ", ")));
        return in("不能同时成立：", "cannot be true together: ")
                + figures
                + in("（据", " (by ")
                + relations
                + in("）。只有一个数有误时，", "). If only one is wrong, ")
                + needed;
    }

    private String needed(AuditFigure figure, Span span) {
        return figure.label().in(locale)
                + in("须为", " must be ")
                + span.toText(locale, decimals(figure));
    }

    private String told(AuditFigure figure) {
        return figure.label().in(locale)
                + (chinese() ? "" : " ")
                + figure.printed().stream()
                        .map(printed -> printed.toText(locale))
                        .collect(joining(in("和", " and ")));
    }

    private static int decimals(AuditFigure figure) {
        if (figure.kind().isWhole()) {
            return 0;
        }
        return figure.sharpest()
                .map(printed -> printed.notation().decimals() + MORE_DECIMALS)
                .orElse(DECIMALS);
    }

    private String name(AuditRelation relation) {
        return relation.label().orElse(relation.form().label()).in(locale)
                + in("〔", " [")
                + relation.id()
                + in("〕", "]");
    }

    private String text(RelationFinding finding) {
        StringJoiner parts = new StringJoiner(semicolon());
        finding.recomputed().ifPresent(way -> parts.add(way.indicator().explain(locale)));
        finding.judgement().ifPresent(judgement -> parts.add(judgement.toText(locale)));
        finding.forced().forEach((name, span) -> parts.add(forced(finding, name, span)));
        if (finding.verdict() == Verdict.TIGHT) {
            finding.shareOfBox().ifPresent(share -> parts.add(left(share)));
        }
        finding.warnings().forEach(warning -> parts.add(warning.reason().in(locale)));
        finding.tried().ifPresent(steps -> parts.add(tried(steps)));
        String grounds = parts.toString();
        return name(finding.relation())
                + in("：", ": ")
                + verdict(finding)
                + (grounds.isEmpty() ? "" : semicolon() + grounds);
    }

    private String verdict(RelationFinding finding) {
        boolean reading = finding.relation().standing() == AuditRelation.Standing.READING;
        return switch (finding.verdict()) {
            case CONSISTENT -> in("吻合", "consistent");
            case TIGHT -> in("临界吻合", "tight");
            case INCONSISTENT ->
                reading ? in("此读法不成立", "this reading cannot hold") : in("矛盾", "inconsistent");
            case UNDECIDED -> in("无法判定", "undecided");
            case DERIVABLE -> in("可推算", "derivable");
        };
    }

    private String forced(RelationFinding finding, String name, Span span) {
        AuditFigure figure = finding.network().figure(name);
        return in("由此", "so ")
                + figure.label().in(locale)
                + in("须为", " must be ")
                + span.toText(locale, decimals(figure) + MORE_DECIMALS);
    }

    private String tried(long steps) {
        return in(
                "线性不等式与分支试算" + steps + "步仍无结论",
                "linear inequalities and branching gave no answer within " + steps + " steps");
    }

    private String left(Rational share) {
        String percent =
                share.multipliedBy(Rational.of(100)).toDecimal(1, RoundingMode.HALF_UP) + "%";
        return in("舍入区间约余" + percent, "about " + percent + " of the rounding box is left");
    }

    private String text(ImpliedFigure implied) {
        StringJoiner parts = new StringJoiner(semicolon());
        implied.ways().stream()
                .findFirst()
                .ifPresent(sharpest -> parts.add(sharpest.indicator().explain(locale)));
        implied.span().ifPresent(span -> parts.add(all(span)));
        implied.warnings().forEach(warning -> parts.add(warning.reason().in(locale)));
        return implied.figure().label().in(locale) + in("：", ": ") + parts;
    }

    private String all(Span span) {
        return in("各数同时成立时为", "with all figures true ") + span.toText(locale, DECIMALS);
    }
}
