package io.github.tongbi.samples.halfyear.output;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.audit.Audit;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.Conflict;
import io.github.tongbi.indicators.audit.RelationFinding;
import io.github.tongbi.indicators.audit.Span;

import tools.jackson.core.JsonGenerator;

import java.util.Locale;
import java.util.Map;

/** What all figures say together, as JSON: numbers in the unit told beside them, the witness in base units. */
final class JsonTogether {
    private final Locale locale;
    private final JsonGenerator json;

    JsonTogether(Locale locale, JsonGenerator json) {
        this.locale = locale;
        this.json = json;
    }

    void write(Audit audit) {
        json.writeArrayPropertyStart("conflicts");
        audit.conflicts().forEach(this::conflict);
        json.writeEndArray();
        json.writeArrayPropertyStart("warnings");
        audit.cautions().forEach(caution -> {
            json.writeStartObject();
            json.writeStringProperty("code", caution.warning().name());
            json.writeStringProperty("text", caution.toText(locale));
            json.writeEndObject();
        });
        json.writeEndArray();
        audit.witness().ifPresent(witness -> {
            json.writeObjectPropertyStart("witness");
            witness.values()
                    .forEach((name, value) -> json.writeStringProperty(name, value.toString()));
            json.writeEndObject();
        });
    }

    private void conflict(Conflict conflict) {
        json.writeStartObject();
        json.writeArrayPropertyStart("figures");
        for (AuditFigure figure : conflict.figures()) {
            json.writeStartObject();
            json.writeStringProperty("name", figure.label().in(locale));
            Span needed = conflict.needed().get(figure.name());
            if (needed != null) {
                span("needed", needed);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("text", conflict.toText(locale));
        json.writeEndObject();
    }

    /** Writes what a tight check forces, and the share of the rounding box that it leaves. */
    void tight(RelationFinding finding) {
        json.writeArrayPropertyStart("forced");
        for (Map.Entry<String, Span> forced : finding.forced().entrySet()) {
            json.writeStartObject();
            AuditFigure figure = finding.network().figure(forced.getKey());
            json.writeStringProperty("name", figure.label().in(locale));
            span("left", forced.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        finding.shareOfBox()
                .ifPresent(share -> json.writeStringProperty("shareOfBox", Digits.exact(share)));
    }

    void span(String name, Span span) {
        json.writeObjectPropertyStart(name);
        Range<Rational> range = span.range();
        if (range.hasLowerBound()) {
            json.writeStringProperty("low", number(span, range.lowerEndpoint()));
        }
        if (range.hasUpperBound()) {
            json.writeStringProperty("high", number(span, range.upperEndpoint()));
        }
        json.writeStringProperty("unit", span.kind().unit(Locale.CHINA));
        json.writeEndObject();
    }

    private static String number(Span span, Rational end) {
        return Digits.exact(end.dividedBy(span.kind().scale().factor()));
    }
}
