package io.github.tongbi.indicators.tally;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.share.Share;

/**
 * The share of a sum in another: {@code Σ part ÷ Σ whole}, or {@code Σ part ÷ (Σ part + Σ rest)}.
 *
 * <p>Rows of 9 passed of 10 and 60 of 90 are 69 %, not a mean of 78.3 %.
 *
 * @param <Q> the quantity shared
 */
public final class ShareTally<Q extends Quantity<Q>> extends PairTally<Q, Q, Outcome<Share>> {
    private static final long serialVersionUID = 1L;

    /** How the two amounts of a row make a share. */
    public enum Sort {
        /** Parts in wholes (比重). */
        OF_WHOLE("比重", "share", "部分", "part", "总体", "whole"),
        /** Parts beside the rest (比重, 由分项). */
        OF_PARTS("比重(由分项)", "share of parts", "部分", "part", "其余", "rest"),
        /** Passed of inspected (合格率). */
        PASS_RATE("合格率", "pass rate", "合格", "passed", "抽检", "inspected"),
        /** Resting beside exempt vessels (休渔比例). */
        MORATORIUM("休渔比例", "moratorium ratio", "休渔", "resting", "免休", "exempt");

        private final Label name;
        private final Label first;
        private final Label second;

        Sort(
                String zh,
                String en,
                String firstZh,
                String firstEn,
                String secondZh,
                String secondEn) {
            this.name = Label.of(zh, en);
            this.first = Label.of(firstZh, firstEn);
            this.second = Label.of(secondZh, secondEn);
        }
    }

    private final Sort sort;

    /** Returns the empty tally of parts in wholes; rows are added with the part first. */
    public static <Q extends Quantity<Q>> ShareTally<Q> ofWhole(MissingRows missing) {
        return new ShareTally<>(Sort.OF_WHOLE, missing);
    }

    /** Returns the empty tally of parts beside the rest; rows are added with the part first. */
    public static <Q extends Quantity<Q>> ShareTally<Q> ofParts(MissingRows missing) {
        return new ShareTally<>(Sort.OF_PARTS, missing);
    }

    /** Returns the empty tally of pass rates (合格率); rows are {@code passed, inspected}. */
    public static ShareTally<Measure> passRate(MissingRows missing) {
        return new ShareTally<>(Sort.PASS_RATE, missing);
    }

    /** Returns the empty tally of moratorium ratios (休渔比例); rows are {@code resting, exempt}. */
    public static ShareTally<Measure> moratoriumRatio(MissingRows missing) {
        return new ShareTally<>(Sort.MORATORIUM, missing);
    }

    private ShareTally(Sort sort, MissingRows missing) {
        super(missing);
        this.sort = requireNonNull(sort, "sort");
    }

    /** Returns how the two amounts of a row make a share. */
    public Sort sort() {
        return sort;
    }

    /** Returns the share, or {@code MISSING_INPUT}, also without rows. */
    @Override
    public Outcome<Share> result() {
        return Pairs.join(first(), second(), this::share);
    }

    private Share share(Figure<Q> part, Figure<Q> other) {
        Term<Q> first = Term.of(sort.first, part);
        Term<Q> second = Term.of(sort.second, other);
        return switch (sort) {
            case OF_WHOLE, PASS_RATE -> Share.ofWhole(sort.name, first, second);
            case OF_PARTS, MORATORIUM -> Share.ofParts(sort.name, first, second);
        };
    }

    @Override
    void requireTogether(Q part, Q other) {
        part.requireSameKind(other);
    }

    @Override
    String subject() {
        return sort.name.zh();
    }
}
