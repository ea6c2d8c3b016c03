package io.github.tongbi.indicators.share;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.RatioIndicator;

import java.util.Locale;
import java.util.Optional;

/**
 * The share of a part in its whole (比重): {@code part ÷ whole}, or {@code part ÷ (part + rest)}.
 *
 * <p>415 resting and 47 exempt vessels make a moratorium ratio of 415/462, 89.8 %. A whole of zero
 * gives {@code ZERO_DENOMINATOR}, a figure that is not there {@code MISSING_INPUT}. Source of the
 * definition: National Bureau of Statistics of China, structure relatives (结构相对数).
 */
public final class Share implements RatioIndicator {
    private static final Label SHARE = Label.of("比重", "share");
    private static final Label PART = Label.of("部分", "part");
    private static final Label WHOLE = Label.of("总体", "whole");
    private static final Label REST = Label.of("其余", "rest");

    private final Label name;
    private final Formula part;
    private final Formula rest;
    private final Formula whole;

    /**
     * Returns the share of a part in a printed whole.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Share ofWhole(Figure<Q> part, Figure<Q> whole) {
        return ofWhole(SHARE, Term.of(PART, part), Term.of(WHOLE, whole));
    }

    /** Returns the share of named terms, so that the explanation can tell them. */
    public static <Q extends Quantity<Q>> Share ofWhole(Label name, Term<Q> part, Term<Q> whole) {
        part.figure().value().requireSameKind(whole.figure().value());
        return ofWhole(name, Formula.of(part), Formula.of(whole));
    }

    private static Share ofWhole(Label name, Formula part, Formula whole) {
        return new Share(name, part, whole.minus(part), whole);
    }

    /**
     * Returns the share of a part in the sum of the part and the rest.
     *
     * @throws IllegalArgumentException if they are of different currencies or units, naming both
     */
    public static <Q extends Quantity<Q>> Share ofParts(Figure<Q> part, Figure<Q> rest) {
        return ofParts(SHARE, Term.of(PART, part), Term.of(REST, rest));
    }

    /** Returns the share of named terms, so that the explanation can tell them. */
    public static <Q extends Quantity<Q>> Share ofParts(Label name, Term<Q> part, Term<Q> rest) {
        part.figure().value().requireSameKind(rest.figure().value());
        Formula one = Formula.of(part);
        Formula other = Formula.of(rest);
        return new Share(name, one, other, one.plus(other));
    }

    /** Returns the share of vessels that rest (休渔比例): {@code resting ÷ (resting + exempt)}. */
    public static Share moratoriumRatio(Moratorium moratorium) {
        return ofParts(
                Label.of("休渔比例", "moratorium ratio"),
                Term.of(Label.of("休渔", "resting"), moratorium.resting()),
                Term.of(Label.of("免休", "exempt"), moratorium.exempt()));
    }

    /** Returns the share of inspected products that passed (合格率): {@code passed ÷ inspected}. */
    public static Share passRate(InspectionBatch batch) {
        return ofWhole(
                Label.of("合格率", "pass rate"),
                count(Label.of("合格", "passed"), batch.passed()),
                count(Label.of("抽检", "inspected"), batch.inspected()));
    }

    private static Formula count(Label name, Optional<Figure<Measure>> figure) {
        return figure.map(present -> Formula.of(Term.of(name, present)))
                .orElseGet(() -> Formula.missing(name));
    }

    private Share(Label name, Formula part, Formula rest, Formula whole) {
        this.name = name;
        this.part = part;
        this.rest = rest;
        this.whole = whole;
    }

    /** Returns the same share under another name. */
    public Share named(Label other) {
        return new Share(other, part, rest, whole);
    }

    /** Returns the share of the rest, {@code rest ÷ whole}. */
    public Share complement() {
        Label outside = Label.of(name.zh() + "以外", "outside the " + name.en());
        return new Share(outside, rest, part, whole);
    }

    @Override
    public Label name() {
        return name;
    }

    @Override
    public Formula formula() {
        return part.dividedBy(whole);
    }

    @Override
    public String toString() {
        return toText(Locale.CHINA);
    }
}
