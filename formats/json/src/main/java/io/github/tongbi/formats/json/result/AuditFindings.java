package io.github.tongbi.formats.json.result;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.Field;
import io.github.tongbi.formats.fields.FieldSink;
import io.github.tongbi.formats.fields.Values;
import io.github.tongbi.formats.json.result.AuditAnswers.AuditAnswer;
import io.github.tongbi.formats.json.result.AuditAnswers.FigureAnswer;
import io.github.tongbi.formats.json.result.AuditAnswers.RelationAnswer;
import io.github.tongbi.indicators.audit.Audit;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.ImpliedFigure;
import io.github.tongbi.indicators.audit.RelationFinding;
import io.github.tongbi.indicators.result.Verdict;

import java.util.Optional;

/**
 * An audit, and what it finds of one relation or figure. Each is its network, and what it says stands beside
 * it as {@code derived}; when it is read, the audit is done again, and has to come to the same verdicts
 * and intervals. A verdict that work ended before is not compared.
 */
final class AuditFindings {
    static final EntityType<Audit> AUDIT = new AuditType();

    static final EntityType<RelationFinding> RELATION = new RelationFindingType();

    static final EntityType<ImpliedFigure> IMPLIED = new ImpliedFigureType();

    private AuditFindings() {}

    private static final class AuditType extends ResultType<Audit> {
        private final Field<AuditNetwork> network = required("network", AuditResults.NETWORK);
        private final Field<Long> work = optional("work", Texts.COUNT);
        private final Field<AuditAnswer> derived = optional("derived", AuditAnswers.AUDIT);

        AuditType() {
            super(Audit.class, "an audit");
        }

        @Override
        Audit make(Values values) {
            Audit audit = Audit.of(values.get(network), values.find(work).orElse(Audit.USUAL_WORK));
            values.find(derived).ifPresent(said -> check(said, audit));
            return audit;
        }

        private void check(AuditAnswer said, Audit audit) {
            require(said.verdict(), audit.verdict(), "the network");
            for (RelationAnswer relation : said.relations()) {
                require(
                        relation.verdict(),
                        audit.relation(relation.relation()).verdict(),
                        relation.relation());
            }
        }

        @Override
        public void write(Audit audit, FieldSink out) {
            out.write(network, audit.network());
            out.writeUnless(Audit.USUAL_WORK, work, audit.work());
            out.write(derived, AuditAnswer.of(audit));
        }
    }

    private static final class RelationFindingType extends ResultType<RelationFinding> {
        private final Field<AuditNetwork> network = required("network", AuditResults.NETWORK);
        private final Field<String> relation = required("relation", Texts.WORDS);
        private final Field<RelationAnswer> derived = optional("derived", AuditAnswers.RELATION);

        RelationFindingType() {
            super(RelationFinding.class, "what an audit says of a relation");
        }

        @Override
        RelationFinding make(Values values) {
            RelationFinding finding = Audit.of(values.get(network)).relation(values.get(relation));
            values.find(derived).ifPresent(said -> {
                require(said.verdict(), finding.verdict(), finding.relation().id());
                RelationAnswer own = RelationAnswer.of(finding);
                require(said.forced().equals(own.forced()), "forced");
                require(said.shareOfBox().equals(own.shareOfBox()), "shareOfBox");
            });
            return finding;
        }

        @Override
        public void write(RelationFinding finding, FieldSink out) {
            out.write(network, finding.network());
            out.write(relation, finding.relation().id());
            out.write(derived, RelationAnswer.of(finding));
        }
    }

    private static final class ImpliedFigureType extends ResultType<ImpliedFigure> {
        private final Field<AuditNetwork> network = required("network", AuditResults.NETWORK);
        private final Field<String> figure = required("figure", Texts.WORDS);
        private final Field<FigureAnswer> derived = optional("derived", AuditAnswers.FIGURE);

        ImpliedFigureType() {
            super(ImpliedFigure.class, "what is implied for a figure of a network");
        }

        @Override
        ImpliedFigure make(Values values) {
            ImpliedFigure implied = Audit.of(values.get(network)).implied(values.get(figure));
            Optional<FigureAnswer> said = values.find(derived);
            require(said.isEmpty() || said.get().span().equals(implied.span()), "span");
            return implied;
        }

        @Override
        public void write(ImpliedFigure implied, FieldSink out) {
            out.write(network, implied.network());
            out.write(figure, implied.figure().name());
            out.write(derived, FigureAnswer.of(implied));
        }
    }

    private static void require(Verdict said, Verdict found, String what) {
        if (said != found && said != Verdict.UNDECIDED) {
            throw ResultType.refusal(
                    "Derived",
                    "derived",
                    "expected the verdict " + found + " for " + Quoted.of(what) + ", got " + said);
        }
    }

    private static void require(boolean same, String field) {
        if (!same) {
            throw ResultType.refusal(
                    "Derived",
                    "derived",
                    "expected the " + field + " that the network gives, got another");
        }
    }
}
