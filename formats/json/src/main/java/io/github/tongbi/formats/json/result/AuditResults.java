package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.AuditRelation;
import io.github.tongbi.indicators.audit.Caution;
import io.github.tongbi.indicators.audit.FigureKind;
import io.github.tongbi.indicators.audit.RelationForm;
import io.github.tongbi.indicators.audit.Span;
import io.github.tongbi.indicators.result.Warning;

/** Networks of an audit with their figures and relations, spans and cautions. */
final class AuditResults {
    static final EntityType<FigureKind> FIGURE_KIND = new FigureKindType();

    static final EntityType<AuditFigure> FIGURE = new FigureEntity();

    static final EntityType<AuditRelation> RELATION = new RelationType();

    static final EntityType<AuditNetwork> NETWORK = new NetworkType();

    static final EntityType<Span> SPAN = new SpanType();

    static final EntityType<Caution> CAUTION = new CautionType();

    private AuditResults() {}

    private static final class FigureKindType extends ResultType<FigureKind> {
        private final Field<Magnitude<?>> unit = required("unit", Magnitudes.UNIT);
        private final Field<Scale> scale = required("scale", FormulaResults.SCALE);
        private final Field<Unit> per = optional("per", FormulaResults.COUNTED);

        FigureKindType() {
            super(FigureKind.class, "a kind of figure");
        }

        @Override
        FigureKind make(Values values) {
            return new FigureKind(values.get(unit), values.get(scale), values.find(per));
        }

        @Override
        public void write(FigureKind kind, FieldSink out) {
            out.write(unit, kind.zero());
            out.write(scale, kind.scale());
            out.writeIfPresent(per, kind.per());
        }
    }

    private static final class FigureEntity extends ResultType<AuditFigure> {
        private final Field<String> name = required("name", Texts.WORDS);
        private final Field<Label> label = required("label", Texts.LABEL);
        private final Field<FigureKind> kind = required("kind", FIGURE_KIND);
        private final Field<ImmutableList<Figure<?>>> printed = list("printed", FigureType.ANY);
        private final Field<Range<Rational>> limits = optional("limits", Ranges.RANGE);
        private final Field<ReferencePeriod> period = optional("period", Texts.PERIOD);
        private final Field<ObservationStatus> status =
                optional("status", TextType.ofEnum(ObservationStatus.class));

        FigureEntity() {
            super(AuditFigure.class, "a figure of an audit");
        }

        @Override
        AuditFigure make(Values values) {
            return new AuditFigure(
                    values.get(name),
                    values.get(label),
                    values.get(kind),
                    values.list(printed),
                    values.find(limits).orElse(Range.all()),
                    values.find(period),
                    values.find(status).orElse(ObservationStatus.NORMAL));
        }

        @Override
        public void write(AuditFigure figure, FieldSink out) {
            out.write(name, figure.name());
            out.write(label, figure.label());
            out.write(kind, figure.kind());
            out.writeUnless(ImmutableList.of(), printed, figure.printed());
            out.writeUnless(Range.all(), limits, figure.limits());
            out.writeIfPresent(period, figure.period());
            out.writeUnless(ObservationStatus.NORMAL, status, figure.status());
        }
    }

    private static final class RelationType extends ResultType<AuditRelation> {
        private final Field<RelationForm> form =
                required("form", TextType.ofEnum(RelationForm.class));
        private final Field<ImmutableList<String>> figures =
                required("figures", Texts.listOf(Texts.WORDS));
        private final Field<Rational> number = optional("number", Texts.NUMBER);
        private final Field<String> id = optional("id", Texts.WORDS);
        private final Field<Label> label = optional("label", Texts.LABEL);
        private final Field<AuditRelation.Standing> standing =
                optional("standing", TextType.ofEnum(AuditRelation.Standing.class));
        private final Field<Warning> doubt = optional("doubt", FormulaResults.WARNING);

        RelationType() {
            super(AuditRelation.class, "a relation");
        }

        @Override
        AuditRelation make(Values values) {
            if (values.has(id) != values.has(label)) {
                throw refused("", "expected id and label of a relation, got one of them");
            }
            AuditRelation relation =
                    RelationReader.of(values.get(form), values.get(figures), values.find(number));
            AuditRelation named =
                    values.has(id) ? relation.named(values.get(id), values.get(label)) : relation;
            return switch (values.find(standing).orElse(AuditRelation.Standing.REQUIRED)) {
                case REQUIRED -> named;
                case READING -> named.reading();
                case DOUBTED ->
                    named.doubted(values.find(doubt)
                            .orElseThrow(() -> refused(
                                    "standing", "expected a doubt beside DOUBTED, got none")));
            };
        }

        @Override
        public void write(AuditRelation relation, FieldSink out) {
            out.write(form, relation.form());
            out.write(figures, relation.figures());
            out.writeIfPresent(number, relation.number());
            relation.label().ifPresent(told -> {
                out.write(id, relation.id());
                out.write(label, told);
            });
            out.writeUnless(AuditRelation.Standing.REQUIRED, standing, relation.standing());
            out.writeIfPresent(doubt, relation.doubt());
        }
    }

    private static final class NetworkType extends ResultType<AuditNetwork> {
        private final Field<ImmutableList<AuditFigure>> figures = list("figures", FIGURE);
        private final Field<ImmutableList<AuditRelation>> relations = list("relations", RELATION);
        private final Field<Rounding.Rule> rule =
                required("rule", TextType.ofEnum(Rounding.Rule.class));
        private final Field<ReferencePeriod> written = optional("written", Texts.PERIOD);

        NetworkType() {
            super(AuditNetwork.class, "a network");
        }

        @Override
        AuditNetwork make(Values values) {
            AuditNetwork.Builder network = AuditNetwork.builder().roundedBy(values.get(rule));
            values.list(figures).forEach(network::add);
            values.list(relations).forEach(network::relate);
            values.find(written).ifPresent(day -> network.writtenOn(day.lastDay()));
            return network.build();
        }

        @Override
        public void write(AuditNetwork network, FieldSink out) {
            Texts.requireHouse(network.policy());
            out.writeUnless(
                    ImmutableList.of(), figures, network.figures().values().asList());
            out.writeUnless(ImmutableList.of(), relations, network.relations());
            out.write(rule, network.rule());
            out.writeIfPresent(written, network.written().map(ReferencePeriod::asOf));
        }
    }

    private static final class SpanType extends ResultType<Span> {
        private final Field<FigureKind> kind = required("kind", FIGURE_KIND);
        private final Field<Range<Rational>> range = required("range", Ranges.RANGE);
        private final Field<Exactness> exactness =
                required("exactness", TextType.ofEnum(Exactness.class));

        SpanType() {
            super(Span.class, "a span");
        }

        @Override
        Span make(Values values) {
            return new Span(
                    values.get(kind), values.get(range), values.get(exactness) == Exactness.EXACT);
        }

        @Override
        public void write(Span span, FieldSink out) {
            out.write(kind, span.kind());
            out.write(range, span.range());
            out.write(exactness, span.isExact() ? Exactness.EXACT : Exactness.OUTER);
        }
    }

    /** Whether a span holds nothing that is impossible. */
    private enum Exactness {
        EXACT,
        OUTER
    }

    private static final class CautionType extends ResultType<Caution> {
        private final Field<Warning> warning = required("warning", FormulaResults.WARNING);
        private final Field<ImmutableList<String>> figures =
                required("figures", Texts.listOf(Texts.WORDS));
        private final Field<Label> ground = required("ground", Texts.LABEL);

        CautionType() {
            super(Caution.class, "a caution");
        }

        @Override
        Caution make(Values values) {
            return new Caution(values.get(warning), values.get(figures), values.get(ground));
        }

        @Override
        public void write(Caution caution, FieldSink out) {
            out.write(warning, caution.warning());
            out.write(figures, caution.figures());
            out.write(ground, caution.ground());
        }
    }
}
