package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.formats.json.result.AuditProofs.NamedSpan;
import io.github.tongbi.indicators.audit.Audit;
import io.github.tongbi.indicators.audit.Caution;
import io.github.tongbi.indicators.audit.Conflict;
import io.github.tongbi.indicators.audit.ImpliedFigure;
import io.github.tongbi.indicators.audit.RelationFinding;
import io.github.tongbi.indicators.audit.Span;
import io.github.tongbi.indicators.audit.Witness;
import io.github.tongbi.indicators.result.Judgement;
import io.github.tongbi.indicators.result.Verdict;
import io.github.tongbi.indicators.result.Warning;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What an audit says, as its document tells it to readers that do not compute. */
final class AuditAnswers {
    static final EntityType<RelationAnswer> RELATION = new RelationAnswerType();

    static final EntityType<FigureAnswer> FIGURE = new FigureAnswerType();

    static final EntityType<AuditAnswer> AUDIT = new AuditAnswerType();

    private AuditAnswers() {}

    private static Label told(Function<Locale, String> text) {
        return Label.of(text.apply(Locale.CHINESE), text.apply(Locale.ENGLISH));
    }

    /** What is said of a relation. */
    record RelationAnswer(
            String relation,
            Verdict verdict,
            Optional<Judgement<?>> judgement,
            ImmutableList<NamedSpan> forced,
            Optional<Rational> shareOfBox,
            ImmutableList<Warning> warnings,
            Optional<Long> tried,
            Label text) {

        static RelationAnswer of(RelationFinding finding) {
            return new RelationAnswer(
                    finding.relation().id(),
                    finding.verdict(),
                    finding.judgement().map(judgement -> judgement),
                    NamedSpan.all(finding.forced()),
                    finding.shareOfBox(),
                    finding.warnings().asList(),
                    finding.tried().stream().boxed().findFirst(),
                    told(finding::toText));
        }
    }

    private static final class RelationAnswerType extends ResultType<RelationAnswer> {
        private final Field<String> relation = required("relation", Texts.WORDS);
        private final Field<Verdict> verdict = required("verdict", FormulaResults.VERDICT);
        private final Field<Judgement<?>> judgement =
                optional("judgement", FormulaResults.JUDGEMENT);
        private final Field<ImmutableList<NamedSpan>> forced =
                list("forced", AuditProofs.NAMED_SPAN);
        private final Field<Rational> shareOfBox = optional("shareOfBox", Texts.NUMBER);
        private final Field<ImmutableList<Warning>> warnings =
                list("warnings", FormulaResults.WARNING);
        private final Field<Long> tried = optional("tried", Texts.COUNT);
        private final Field<Label> text = required("text", Texts.LABEL);

        RelationAnswerType() {
            super(RelationAnswer.class, "what is said of a relation");
        }

        @Override
        RelationAnswer make(Values values) {
            return new RelationAnswer(
                    values.get(relation),
                    values.get(verdict),
                    values.find(judgement),
                    values.list(forced),
                    values.find(shareOfBox),
                    values.list(warnings),
                    values.find(tried),
                    values.get(text));
        }

        @Override
        public void write(RelationAnswer said, FieldSink out) {
            out.write(relation, said.relation());
            out.write(verdict, said.verdict());
            out.writeIfPresent(judgement, said.judgement());
            out.writeUnless(ImmutableList.of(), forced, said.forced());
            out.writeIfPresent(shareOfBox, said.shareOfBox());
            out.writeUnless(ImmutableList.of(), warnings, said.warnings());
            out.writeIfPresent(tried, said.tried());
            out.write(text, said.text());
        }
    }

    /** What is implied for a figure. */
    record FigureAnswer(
            String figure, Optional<Span> span, ImmutableList<Warning> warnings, Label text) {

        static FigureAnswer of(ImpliedFigure implied) {
            return new FigureAnswer(
                    implied.figure().name(),
                    implied.span(),
                    implied.warnings().asList(),
                    told(implied::toText));
        }
    }

    private static final class FigureAnswerType extends ResultType<FigureAnswer> {
        private final Field<String> figure = required("figure", Texts.WORDS);
        private final Field<Span> span = optional("span", AuditResults.SPAN);
        private final Field<ImmutableList<Warning>> warnings =
                list("warnings", FormulaResults.WARNING);
        private final Field<Label> text = required("text", Texts.LABEL);

        FigureAnswerType() {
            super(FigureAnswer.class, "what is implied for a figure");
        }

        @Override
        FigureAnswer make(Values values) {
            return new FigureAnswer(
                    values.get(figure), values.find(span), values.list(warnings), values.get(text));
        }

        @Override
        public void write(FigureAnswer implied, FieldSink out) {
            out.write(figure, implied.figure());
            out.writeIfPresent(span, implied.span());
            out.writeUnless(ImmutableList.of(), warnings, implied.warnings());
            out.write(text, implied.text());
        }
    }

    /** What is said of a network. */
    record AuditAnswer(
            Verdict verdict,
            Optional<Witness> witness,
            ImmutableList<Conflict> conflicts,
            ImmutableList<RelationAnswer> relations,
            ImmutableList<FigureAnswer> implied,
            ImmutableList<Caution> cautions) {

        static AuditAnswer of(Audit audit) {
            return new AuditAnswer(
                    audit.verdict(),
                    audit.witness(),
                    audit.conflicts(),
                    audit.relations().stream()
                            .map(RelationAnswer::of)
                            .collect(ImmutableList.toImmutableList()),
                    audit.implied().stream()
                            .map(FigureAnswer::of)
                            .collect(ImmutableList.toImmutableList()),
                    audit.cautions());
        }
    }

    private static final class AuditAnswerType extends ResultType<AuditAnswer> {
        private final Field<Verdict> verdict = required("verdict", FormulaResults.VERDICT);
        private final Field<Witness> witness = optional("witness", AuditProofs.WITNESS);
        private final Field<ImmutableList<Conflict>> conflicts =
                list("conflicts", AuditProofs.CONFLICT);
        private final Field<ImmutableList<RelationAnswer>> relations = list("relations", RELATION);
        private final Field<ImmutableList<FigureAnswer>> implied = list("implied", FIGURE);
        private final Field<ImmutableList<Caution>> cautions =
                list("cautions", AuditResults.CAUTION);

        AuditAnswerType() {
            super(AuditAnswer.class, "what is said of a network");
        }

        @Override
        AuditAnswer make(Values values) {
            return new AuditAnswer(
                    values.get(verdict),
                    values.find(witness),
                    values.list(conflicts),
                    values.list(relations),
                    values.list(implied),
                    values.list(cautions));
        }

        @Override
        public void write(AuditAnswer said, FieldSink out) {
            out.write(verdict, said.verdict());
            out.writeIfPresent(witness, said.witness());
            out.writeUnless(ImmutableList.of(), conflicts, said.conflicts());
            out.writeUnless(ImmutableList.of(), relations, said.relations());
            out.writeUnless(ImmutableList.of(), implied, said.implied());
            out.writeUnless(ImmutableList.of(), cautions, said.cautions());
        }
    }
}
