package io.github.tongbi.indicators.growth;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.UndefinedReason;

import java.util.Optional;

/**
 * What a report prints of the movement of a growth rate: {@code 降幅收窄1.4个百分点}, {@code 由负转正}.
 *
 * @param word the word
 * @param points by how much, not negative, if told
 */
public record PrintedChange(ChangeWord word, Optional<Figure<Points>> points) {
    private static final Label EARLIER = Label.of("上期增速", "earlier rate");
    private static final Label CURRENT = Label.of("本期增速", "current rate");
    private static final Label CHANGE = Label.of("增速变动", "change of the rate");

    /** Creates the printed change. */
    public PrintedChange {
        checkArgument(
                points.isEmpty() || points.get().value().number().signum() >= 0,
                "expected points without a sign such as 1.4个百分点, got %s",
                points.map(Figure::toString).orElse(""));
    }

    /**
     * Reads a word, with or without points: {@code 降幅收窄1.4个百分点}, {@code 增速回落0.1个百分点}, {@code
     * 由降转升}. Reads what {@link #toString} writes.
     *
     * @throws UnreadableTextException if the text is anything else
     */
    public static PrintedChange parse(String text) {
        for (ChangeWord word : ChangeWord.values()) {
            for (String spelling : word.spellings()) {
                if (text.startsWith(spelling)) {
                    return of(word, text.substring(spelling.length()), text);
                }
            }
        }
        throw unreadable(text);
    }

    private static PrintedChange of(ChangeWord word, String points, String text) {
        if (points.isEmpty()) {
            return new PrintedChange(word, Optional.empty());
        }
        Figure<Points> figure = Figure.parsePoints(points);
        if (figure.value().number().signum() < 0) {
            throw unreadable(text);
        }
        return new PrintedChange(word, Optional.of(figure));
    }

    private static UnreadableTextException unreadable(String text) {
        return new UnreadableTextException("a change of growth such as 降幅收窄1.4个百分点", text);
    }

    /**
     * Returns the earlier rate that this implies beside the current one: −2.1 % for 降幅收窄1.4个百分点 and
     * −0.7 %, 1.8 % for 增速提高0.8个百分点 and 2.6 %.
     *
     * <p>Without points it is {@code MISSING_INPUT}, except for 持平; where the word does not fit the
     * two rates, as 降幅收窄 beside a growth, {@code ILL_FORMED}.
     */
    public Derived<Ratio> impliedEarlier(Figure<Ratio> current) {
        Formula now = Formula.of(Term.of(CURRENT, current));
        Derived<Ratio> earlier = Derived.ratio(EARLIER, earlier(now));
        return earlier.outcome()
                .map(rate -> movement(rate.number(), current.value().number()))
                .value()
                .filter(movement -> !word.fits(movement))
                .map(misfit -> earlier.undefined(UndefinedReason.ILL_FORMED))
                .orElse(earlier);
    }

    private Formula earlier(Formula current) {
        Formula change = points.map(figure -> Formula.of(Term.of(CHANGE, figure)))
                .orElseGet(() -> Formula.missing(CHANGE));
        return switch (word.direction()) {
            case 1 -> current.minus(change);
            case -1 -> current.plus(change);
            default -> current;
        };
    }

    private static RateMovement movement(Rational earlier, Rational current) {
        return RateMovement.of(earlier.signum(), current.signum(), current.compareTo(earlier));
    }

    /** Returns the usual word and the points, {@code 降幅收窄1.4个百分点}. */
    @Override
    public String toString() {
        return word + points.map(Figure::toString).orElse("");
    }
}
