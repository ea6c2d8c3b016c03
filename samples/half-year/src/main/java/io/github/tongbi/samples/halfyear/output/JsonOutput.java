package io.github.tongbi.samples.halfyear.output;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.indicators.result.Verdict;
import io.github.tongbi.samples.halfyear.audit.Check;
import io.github.tongbi.samples.halfyear.audit.DerivedFigure;
import io.github.tongbi.samples.halfyear.audit.FigureRow;
import io.github.tongbi.samples.halfyear.audit.Interval;
import io.github.tongbi.samples.halfyear.audit.ReportAudit;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/** The audit as one JSON object; decimals are strings with ten digits after the point. */
public final class JsonOutput {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Locale locale;
    private final PrintStream out;

    /** Creates the output in a language. */
    public JsonOutput(Locale locale, PrintStream out) {
        this.locale = locale;
        this.out = out;
    }

    /**
     * Writes the object with {@code figures}, {@code checks}, {@code derived}, {@code conflicts}, {@code
     * warnings} and {@code witness}.
     */
    public void write(Report report, ReportAudit audit) {
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("bureau", report.header().bureau());
            json.writeStringProperty("region", report.header().region().toString());
            json.writeStringProperty("period", report.header().period().toString());
            json.writeArrayPropertyStart("figures");
            audit.figures().forEach(row -> figure(row, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("checks");
            audit.checks().forEach(check -> check(check, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("derived");
            audit.derived().forEach(figure -> derived(figure, json));
            json.writeEndArray();
            new JsonTogether(locale, json).write(audit.audit());
            json.writeEndObject();
        }
        out.println();
    }

    private void figure(FigureRow row, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("section", row.section().in(locale));
        json.writeStringProperty("name", row.name().in(locale));
        json.writeStringProperty("period", row.period().toString());
        json.writeStringProperty("value", row.figure().digits());
        json.writeStringProperty("unit", row.figure().unit());
        if (row.figure().qualifier() != Qualifier.NONE) {
            json.writeStringProperty("qualifier", row.figure().qualifier().name());
        }
        json.writeStringProperty("status", row.status().name());
        json.writeEndObject();
    }

    private void check(Check check, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", check.id());
        json.writeStringProperty("indicator", check.indicator().in(locale));
        json.writeStringProperty("of", check.of().name().toLowerCase(Locale.ROOT));
        optional("printed", check.printed().map(Figure::digits), json);
        optional("printedUnit", check.printed().map(Figure::unit), json);
        interval("exact", check.recomputed(), json);
        json.writeStringProperty("unit", check.unit().zh());
        json.writeStringProperty("verdict", check.verdict().name());
        json.writeStringProperty("explanation", check.explanation().in(locale));
        check.finding()
                .filter(finding -> finding.verdict() == Verdict.TIGHT)
                .ifPresent(finding -> new JsonTogether(locale, json).tight(finding));
        json.writeEndObject();
    }

    private void derived(DerivedFigure figure, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", figure.id());
        json.writeStringProperty("name", figure.name().in(locale));
        interval("value", figure.implied(), json);
        json.writeStringProperty("unit", figure.unit().zh());
        json.writeStringProperty("explanation", figure.explanation().in(locale));
        figure.withAllFigures()
                .ifPresent(span -> new JsonTogether(locale, json).span("withAllFigures", span));
        json.writeEndObject();
    }

    private static void interval(String name, Interval interval, JsonGenerator json) {
        number(name, interval.value(), json);
        number("low", interval.low(), json);
        number("high", interval.high(), json);
    }

    private static void number(String name, Optional<Rational> number, JsonGenerator json) {
        optional(name, number.map(Digits::exact), json);
    }

    private static void optional(String name, Optional<String> text, JsonGenerator json) {
        json.writeName(name);
        text.ifPresentOrElse(json::writeString, json::writeNull);
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    }
}
