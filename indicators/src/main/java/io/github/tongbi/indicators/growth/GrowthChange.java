package io.github.tongbi.indicators.growth;

import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Indicator;
import io.github.tongbi.indicators.result.Outcome;
import io.github.tongbi.indicators.result.RatioIndicator;
import io.github.tongbi.indicators.result.Verdict;

import java.util.Locale;
import java.util.Optional;

/**
 * The change of a growth rate against an earlier one in percentage points (增速变化), and the words for
 * it, which need both rates: {@code current − earlier}.
 *
 * <p>−0.3 % after −1.6 % is a decline that is 1.3 points smaller (降幅收窄1.3个百分点); 增速提高 would be
 * wrong. It is undefined where one of the rates is.
 */
public final class GrowthChange implements Indicator<Points> {
    private static final Label NAME = Label.of("增速变动", "change of the growth rate");
    private static final Label CURRENT = Label.of("本期增速", "current rate");
    private static final Label EARLIER = Label.of("上期增速", "earlier rate");

    private final Difference difference;
    private final Rate current;
    private final Rate earlier;
    private final Notation notation;
    private final Optional<Label> earlierPeriod;

    /**
     * A rate as it enters the difference, and as it is printed.
     *
     * @param formula how it comes about; a rate that is only known as printed is a term
     * @param shown the printed rate, 3.2%, or why there is none
     */
    public record Rate(Formula formula, Outcome<Figure<Ratio>> shown) {
        private int signum() {
            return shown.orElseThrow().value().number().signum();
        }

        /** Returns how many decimals it has in percent. */
        private int decimals() {
            return shown.map(Figure::notation)
                    .map(n -> n.decimals() - n.scale().exponent() + Scale.PERCENT.exponent())
                    .value()
                    .orElse(0);
        }
    }

    /**
     * Returns the change between two printed rates.
     *
     * @param difference which rates a printed difference was taken of
     */
    public static GrowthChange of(
            Difference difference, Figure<Ratio> current, Figure<Ratio> earlier) {
        return of(difference, printed(CURRENT, current), printed(EARLIER, earlier));
    }

    private static Rate printed(Label name, Figure<Ratio> rate) {
        return new Rate(Formula.of(Term.of(name, rate)), Outcome.of(rate));
    }

    /**
     * Returns the change between two rates that are known unrounded, and printed in percent with so many
     * decimals.
     */
    public static GrowthChange ofUnrounded(
            int decimals, RatioIndicator current, RatioIndicator earlier) {
        return of(
                Difference.OF_UNROUNDED,
                new Rate(current.formula(), current.percent(decimals)),
                new Rate(earlier.formula(), earlier.percent(decimals)));
    }

    /** Returns the change between rates of which a caller knows both, the formula and what is printed. */
    public static GrowthChange of(Difference difference, Rate current, Rate earlier) {
        int decimals = Math.max(0, Math.max(current.decimals(), earlier.decimals()));
        Notation notation = Notation.percentagePoints(decimals);
        return new GrowthChange(difference, current, earlier, notation, Optional.empty());
    }

    private GrowthChange(
            Difference difference,
            Rate current,
            Rate earlier,
            Notation notation,
            Optional<Label> earlierPeriod) {
        this.difference = difference;
        this.current = current;
        this.earlier = earlier;
        this.notation = notation;
        this.earlierPeriod = earlierPeriod;
    }

    /** Returns the same change with the earlier period named in its words: 比1—10月份. */
    public GrowthChange against(Label period) {
        return new GrowthChange(difference, current, earlier, notation, Optional.of(period));
    }

    /** Returns which rates the difference is taken of. */
    public Difference difference() {
        return difference;
    }

    /** Returns the current rate as it is printed. */
    public Outcome<Figure<Ratio>> current() {
        return current.shown();
    }

    /** Returns the earlier rate as it is printed. */
    public Outcome<Figure<Ratio>> earlier() {
        return earlier.shown();
    }

    /** Returns the current rate with its formula. */
    public Rate currentRate() {
        return current;
    }

    /** Returns the earlier rate with its formula. */
    public Rate earlierRate() {
        return earlier;
    }

    /** Returns what the earlier period is called, if it is told. */
    public Optional<Label> earlierPeriod() {
        return earlierPeriod;
    }

    /** Returns what the two rates say: {@code DECLINE_NARROWED} of −1.6 % and −0.3 %. */
    public Outcome<RateMovement> movement() {
        return outcome().map(change -> movement(shown(change).value().number().signum()));
    }

    private RateMovement movement(int direction) {
        return RateMovement.of(earlier.signum(), current.signum(), direction);
    }

    private Figure<Points> shown(Points change) {
        return Figure.rounded(change, notation, Rounding.Rule.HALF_UP);
    }

    /**
     * Judges what a report prints of the change, word and points.
     *
     * <p>A word that another movement would need is {@code INCONSISTENT}. Between rates that are not
     * known unrounded, a change is {@code TIGHT} that only unrounded rates can have made: 增速回落0.1 of
     * 3.2 % after 3.2 %.
     */
    public Verdict judge(PrintedChange printed) {
        if (!(movement() instanceof Outcome.Defined<RateMovement> said)) {
            return Verdict.UNDECIDED;
        }
        Verdict word = judge(printed.word(), said.result());
        if (word == Verdict.INCONSISTENT || printed.points().isEmpty()) {
            return word;
        }
        GrowthChange sized = printed.word().direction() < 0 ? reversed() : this;
        Verdict points = sized.judge(printed.points().get()).verdict();
        return points.compareTo(word) > 0 ? points : word;
    }

    private GrowthChange reversed() {
        return new GrowthChange(difference, earlier, current, notation, earlierPeriod);
    }

    private Verdict judge(ChangeWord word, RateMovement movement) {
        if (word.fits(movement)) {
            return Verdict.CONSISTENT;
        }
        Points half = new Points(notation.lastDigit().dividedBy(Rational.of(2)));
        Points minusHalf = new Points(half.number().negated());
        boolean possible = fitsWithin(Range.atMost(minusHalf), word, -1)
                || fitsWithin(Range.open(minusHalf, half), word, 0)
                || fitsWithin(Range.atLeast(half), word, 1);
        return possible ? Verdict.TIGHT : Verdict.INCONSISTENT;
    }

    private boolean fitsWithin(Range<Points> part, ChangeWord word, int direction) {
        return word.fits(movement(direction))
                && bounds().value()
                        .filter(range -> range.isConnected(part))
                        .filter(range -> !range.intersection(part).isEmpty())
                        .isPresent();
    }

    @Override
    public Label name() {
        return NAME;
    }

    @Override
    public Formula formula() {
        return current.formula().minus(earlier.formula());
    }

    @Override
    public Outcome<Points> outcome() {
        return current.shown().flatMap(now -> earlier.shown().flatMap(then -> change()));
    }

    private Outcome<Points> change() {
        return Indicator.super.outcome();
    }

    /** Returns the interval, which is one number if the printed rates are subtracted as they stand. */
    @Override
    public Outcome<Range<Points>> bounds(Rounding.Rule rule) {
        return difference == Difference.OF_PUBLISHED
                ? outcome().map(Range::singleton)
                : Indicator.super.bounds(rule);
    }

    @Override
    public Points ofNumber(Rational number) {
        return new Points(number);
    }

    @Override
    public Scale scale() {
        return Scale.PERCENTAGE_POINTS;
    }

    /** Returns 降幅收窄1.4个百分点, 降幅比1—10月份收窄1.4个百分点, or the undefined wording. */
    @Override
    public String toText(Locale locale) {
        return GrowthWords.text(outcome().map(this::sentence), locale);
    }

    private Label sentence(Points change) {
        Figure<Points> size = shown(new Points(change.number().abs()));
        Label points = Label.of(size.toText(Locale.CHINESE), size.toText(Locale.ENGLISH));
        return movement().orElseThrow().sentence(points, earlierPeriod);
    }

    @Override
    public String toString() {
        return toText(Locale.CHINA);
    }
}
