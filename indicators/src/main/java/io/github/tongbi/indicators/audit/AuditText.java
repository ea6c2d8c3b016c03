package io.github.tongbi.indicators.audit;

import io.github.tongbi.core.catalogue.Label;

import java.util.Locale;
import java.util.StringJoiner;

/** Writes what an audit finds as sentences. */
final class AuditText {
    private AuditText() {}

    static String of(Audit audit, Locale locale) {
        StringJoiner lines = new StringJoiner("\n");
        audit.conflicts().forEach(conflict -> lines.add(of(conflict, locale)));
        audit.relations().forEach(finding -> lines.add(of(finding, locale)));
        audit.implied().forEach(figure -> lines.add(of(figure, locale)));
        return lines.toString();
    }

    static String of(Conflict conflict, Locale locale) {
        StringJoiner parts = new StringJoiner(Label.of("；", "; ").in(locale));
        for (AuditFigure figure : conflict.figures()) {
            Span span = conflict.needed().get(figure.name());
            parts.add(figure.label().in(locale) + (span == null ? "" : span.toText(locale, 4)));
        }
        return Label.of("不能同时成立：", "cannot be true together: ").in(locale) + parts;
    }

    static String of(RelationFinding finding, Locale locale) {
        return finding.relation().id() + " " + finding.verdict() + finding.forced();
    }

    static String of(ImpliedFigure figure, Locale locale) {
        return figure.figure().label().in(locale) + " "
                + figure.span().map(span -> span.toText(locale, 4)).orElse("?");
    }
}
