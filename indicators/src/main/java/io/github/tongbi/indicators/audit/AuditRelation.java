package io.github.tongbi.indicators.audit;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.result.Warning;

import java.util.Optional;

/**
 * A relation between named figures (勾稽关系), such as {@code SUM(trade, exports, imports)}. {@link
 * SumRelations} and {@link RateRelations} make them.
 *
 * <p>A relation is required unless it is {@link #doubted} or a {@link #reading}.
 */
public final class AuditRelation {
    private final RelationForm form;
    private final ImmutableList<String> figures;
    private final ImmutableList<Law> laws;
    private final Optional<Rational> number;
    private final String text;
    private final Optional<String> id;
    private final Optional<Label> label;
    private final Standing standing;
    private final Optional<Warning> doubt;

    /** What it means when the relation does not hold. */
    public enum Standing {
        /** Figures that break it cannot be true together. */
        REQUIRED,
        /** Figures that break it are to be asked about; they are never called wrong. */
        DOUBTED,
        /** One reading of the text (一种读法): figures that break it refuse the reading and stand. */
        READING
    }

    AuditRelation(RelationForm form, ImmutableList<String> figures, Law... laws) {
        this(form, figures, Optional.empty(), laws);
    }

    AuditRelation(
            RelationForm form,
            ImmutableList<String> figures,
            Optional<Rational> number,
            Law... laws) {
        this(
                form,
                figures,
                ImmutableList.copyOf(laws),
                number,
                form + "(" + Joiner.on(", ").join(figures)
                        + number.map(told -> ", " + told).orElse("") + ")",
                Optional.empty(),
                Optional.empty(),
                Standing.REQUIRED,
                Optional.empty());
    }

    private AuditRelation(
            RelationForm form,
            ImmutableList<String> figures,
            ImmutableList<Law> laws,
            Optional<Rational> number,
            String text,
            Optional<String> id,
            Optional<Label> label,
            Standing standing,
            Optional<Warning> doubt) {
        this.form = form;
        this.figures = figures;
        this.laws = laws;
        this.number = number;
        this.text = text;
        this.id = id;
        this.label = label;
        this.standing = standing;
        this.doubt = doubt;
    }

    /**
     * Returns the relation under a name of the caller: {@code named("K04", 进出口增速)}.
     *
     * @param id what findings call it
     * @param label what it tells
     */
    public AuditRelation named(String id, Label label) {
        return new AuditRelation(
                form,
                figures,
                laws,
                number,
                text,
                Optional.of(id),
                Optional.of(label),
                standing,
                doubt);
    }

    /**
     * Returns the relation as one that figures may break for a known reason: a growth on a comparable
     * basis ({@link Warning#BASIS}), subjects of different scope ({@link Warning#SCOPE}).
     */
    public AuditRelation doubted(Warning reason) {
        return new AuditRelation(
                form,
                figures,
                laws,
                number,
                text,
                id,
                label,
                Standing.DOUBTED,
                Optional.of(reason));
    }

    /** Returns the relation as one reading of the text, which is tried alone beside all others. */
    public AuditRelation reading() {
        return new AuditRelation(
                form, figures, laws, number, text, id, label, Standing.READING, Optional.empty());
    }

    /** Returns the form. */
    public RelationForm form() {
        return form;
    }

    /** Returns the names of its figures, in the order of the factory. */
    public ImmutableList<String> figures() {
        return figures;
    }

    /** Returns the number in it besides the figures: years, an elapsed part, the length of a list. */
    public Optional<Rational> number() {
        return number;
    }

    /** Returns the name of its first figure, the one that is told of. */
    public String subject() {
        return figures.get(0);
    }

    /** Returns the name that the caller gave it, or else its text. */
    public String id() {
        return id.orElse(text);
    }

    /** Returns what the caller says that it tells. */
    public Optional<Label> label() {
        return label;
    }

    /** Returns what it means when it does not hold. */
    public Standing standing() {
        return standing;
    }

    /** Returns why it is doubted, if it is. */
    public Optional<Warning> doubt() {
        return doubt;
    }

    ImmutableList<Law> laws() {
        return laws;
    }

    /** Returns the form and the figures, {@code SUM(trade, exports, imports)}. */
    @Override
    public String toString() {
        return text;
    }
}
