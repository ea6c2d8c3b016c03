package io.github.tongbi.indicators.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.QualifierPolicy;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Named figures and the relations between them, as an {@link Audit} takes them (勾稽网络).
 *
 * <pre>{@code
 * AuditNetwork network = AuditNetwork.builder()
 *         .printed("trade", Label.of("进出口", "trade"), Figure.parse("2.4亿美元"))
 *         .printed("exports", Label.of("出口", "exports"), Figure.parse("1.74亿美元"))
 *         .printed("imports", Label.of("进口", "imports"), Figure.parse("0.67亿美元"))
 *         .relate(SumRelations.sum("trade", "exports", "imports"))
 *         .build();
 * }</pre>
 *
 * <p>The order in which figures and relations are added makes no difference to the answer.
 */
public final class AuditNetwork {
    private final ImmutableMap<String, AuditFigure> figures;
    private final ImmutableList<AuditRelation> relations;
    private final Rounding.Rule rule;
    private final QualifierPolicy policy;
    private final Optional<LocalDate> written;

    private AuditNetwork(
            ImmutableMap<String, AuditFigure> figures,
            ImmutableList<AuditRelation> relations,
            Rounding.Rule rule,
            QualifierPolicy policy,
            Optional<LocalDate> written) {
        this.figures = figures;
        this.relations = relations;
        this.rule = rule;
        this.policy = policy;
        this.written = written;
    }

    /** Returns a builder of a network whose figures were rounded half-up. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the figures by name, in the order added. */
    public ImmutableMap<String, AuditFigure> figures() {
        return figures;
    }

    /** Returns the figure of that name. */
    public AuditFigure figure(String name) {
        return requireNonNull(figures.get(name), name);
    }

    /** Returns the relations, in the order added. */
    public ImmutableList<AuditRelation> relations() {
        return relations;
    }

    /** Returns how the printed figures were rounded. */
    public Rounding.Rule rule() {
        return rule;
    }

    /** Returns how far 近, 约 and 余 reach. */
    public QualifierPolicy policy() {
        return policy;
    }

    /** Returns the day on which the text was written, if it is known. */
    public Optional<LocalDate> written() {
        return written;
    }

    /** Returns the unrounded values that the figure of that name can have by itself, its box. */
    public Range<Rational> box(String name) {
        return Boxes.of(figure(name), rule, policy).orElseThrow();
    }

    /** Collects figures and relations; {@link #build} refuses what does not fit together. */
    public static final class Builder {
        private final List<AuditFigure> figures = new ArrayList<>();
        private final ImmutableList.Builder<AuditRelation> relations = ImmutableList.builder();
        private Rounding.Rule rule = Rounding.Rule.HALF_UP;
        private QualifierPolicy policy = QualifierPolicy.HOUSE;
        private Optional<LocalDate> written = Optional.empty();

        private Builder() {}

        /** Adds a printed figure. A name that comes again is one more statement of its figure. */
        public Builder printed(String name, Label label, Figure<?> figure) {
            return add(AuditFigure.printed(name, label, figure));
        }

        /** Adds a figure that is not printed. */
        public Builder unknown(String name, Label label, FigureKind kind) {
            return add(AuditFigure.unknown(name, label, kind));
        }

        /** Adds a figure. A name that comes again is one more statement of its figure. */
        public Builder add(AuditFigure figure) {
            figures.add(figure);
            return this;
        }

        /** Adds a relation. */
        public Builder relate(AuditRelation relation) {
            relations.add(relation);
            return this;
        }

        /** Sets how the printed figures were rounded; half-up if it is not called. */
        public Builder roundedBy(Rounding.Rule other) {
            rule = requireNonNull(other, "rule");
            return this;
        }

        /** Sets how far 近, 约 and 余 reach; the convention of the house if it is not called. */
        public Builder qualifiedBy(QualifierPolicy other) {
            policy = requireNonNull(other, "policy");
            return this;
        }

        /** Sets the day on which the text was written. */
        public Builder writtenOn(LocalDate day) {
            written = Optional.of(day);
            return this;
        }

        /**
         * Returns the network.
         *
         * @throws InvariantException with every fault at once: {@code NAME_TAKEN} and {@code
         *     CONTRADICTING_FIGURES} at the name of a figure; {@code UNKNOWN_NAME}, {@code
         *     REPEATED_NAME}, {@code UNLIKE_KINDS}, {@code REPEATED_RELATION} and {@code CYCLE} at
         *     a relation
         */
        public AuditNetwork build() {
            ImmutableList<AuditRelation> all = relations.build();
            NetworkChecks checks = new NetworkChecks(rule, policy);
            ImmutableMap<String, AuditFigure> byName = checks.figures(figures);
            checks.relations(byName, all);
            checks.refuse();
            return new AuditNetwork(byName, all, rule, policy, written);
        }
    }
}
