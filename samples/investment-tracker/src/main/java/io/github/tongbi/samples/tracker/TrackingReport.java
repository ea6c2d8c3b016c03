package io.github.tongbi.samples.tracker;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.project.EnterpriseInvestment;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.completion.Completion;
import io.github.tongbi.indicators.completion.Pace;
import io.github.tongbi.indicators.completion.TimeProgress;
import io.github.tongbi.indicators.result.Outcome;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * Which enterprises are behind time progress, most behind first, and all of them together.
 *
 * @param behind those that are behind
 * @param all all of them that have a target
 */
record TrackingReport(ImmutableList<Tracked> behind, ImmutableList<Tracked> all) {

    static TrackingReport of(List<EnterpriseInvestment> rows, boolean byDay) {
        ImmutableList<Tracked> all = rows.stream()
                .map(row -> Tracked.of(row, byDay))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Tracked> behind = all.stream()
                .filter(Tracked::isBehind)
                .sorted(comparing(Tracked::gapOrNone))
                .collect(ImmutableList.toImmutableList());
        return new TrackingReport(behind, all);
    }

    void write(PrintStream out, Locale locale) {
        out.println(
                Tracked.isChinese(locale)
                        ? "落后序时进度的企业（由落后最多起）"
                        : "Enterprises behind time progress, most behind first");
        behind.forEach(tracked -> out.println(tracked.line(locale)));
        out.println();
        out.println(summary(locale));
    }

    private String summary(Locale locale) {
        boolean chinese = Tracked.isChinese(locale);
        String counts = chinese
                ? all.size() + "家中" + behind.size() + "家落后"
                : behind.size() + " of " + all.size() + " behind";
        if (all.isEmpty()) {
            return counts;
        }
        Completion<Money> together =
                Completion.ofSums(all.stream().map(Tracked::completion).toList());
        String completed = Tracked.shown(together.percent(1), locale);
        String gap = Tracked.points(together.gapTo(all.get(0).progress()).outcome(), locale);
        return counts
                + (chinese ? "；合计完成率" : "; together ")
                + completed
                + (chinese ? "，与序时进度之差" : " done, gap to time progress ")
                + gap;
    }

    /** One enterprise, and how it stands. */
    record Tracked(EnterpriseInvestment row, Completion<Money> completion, TimeProgress progress) {
        static Tracked of(EnterpriseInvestment row, boolean byDay) {
            TimeProgress progress =
                    byDay ? TimeProgress.byDay(row.period()) : TimeProgress.byMonth(row.period());
            return new Tracked(row, Completion.of(row.completed(), row.target()), progress);
        }

        private Outcome<Points> gap() {
            return completion.gapTo(progress).outcome();
        }

        boolean isBehind() {
            return gapOrNone().signum() < 0;
        }

        /** Without a target there is nothing to be behind. */
        Rational gapOrNone() {
            return gap().value().map(Points::number).orElse(Rational.ZERO);
        }

        String line(Locale locale) {
            Pace<Money> pace = completion.paceAt(progress);
            Notation amounts = new Notation(row.target().notation().scale(), 2);
            String unit = progress.whole().unit().symbol();
            String needed = shown(pace.amountNeeded().rounded(amounts), locale);
            return row.name() + "  " + row.completed().toText(locale) + " / "
                    + row.target().toText(locale) + "  " + shown(completion.percent(1), locale)
                    + "  " + points(gap(), locale) + "  "
                    + (isChinese(locale)
                            ? "今后每" + unit + "需" + needed
                            : "needs " + needed + (unit.equals("天") ? " a day" : " a month"))
                    + times(pace, locale);
        }

        /** Without anything completed so far, there is no pace to compare with. */
        private static String times(Pace<Money> pace, Locale locale) {
            return pace.rounded(new Notation(Scale.TIMES, 2))
                    .value()
                    .map(times -> isChinese(locale)
                            ? "，为已有进度的" + times.toText(locale)
                            : ", " + times.toText(locale) + " the pace so far")
                    .orElse("");
        }

        static String points(Outcome<Points> gap, Locale locale) {
            return shown(
                    gap.map(points -> Figure.rounded(
                            points, Notation.percentagePoints(1), Rounding.Rule.HALF_UP)),
                    locale);
        }

        static String shown(Outcome<? extends Figure<?>> figure, Locale locale) {
            return figure.value().map(value -> value.toText(locale)).orElse("——");
        }

        static boolean isChinese(Locale locale) {
            return locale.equals(Locale.CHINA);
        }
    }
}
