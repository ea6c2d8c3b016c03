package io.github.tongbi.samples.halfyear.audit;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.indicators.audit.RelationFinding;
import io.github.tongbi.indicators.result.Indicator;
import io.github.tongbi.indicators.result.Judgement;
import io.github.tongbi.indicators.result.Verdict;

import java.util.Locale;
import java.util.Optional;

/**
 * One relation that printed figures must satisfy, judged.
 *
 * @param id the number of the relation, K04
 * @param indicator what was recomputed
 * @param of whether the report is to blame if it fails
 * @param printed the printed figure, if the relation is about one
 * @param recomputed the recomputed value and its interval
 * @param unit the unit of the recomputed value
 * @param explanation how the number comes about
 * @param finding what the audit of the whole report says of it; empty if it leaves the relation out
 */
public record Check(
        String id,
        Label indicator,
        Subject of,
        Optional<Figure<?>> printed,
        Interval recomputed,
        Label unit,
        Wording explanation,
        Optional<RelationFinding> finding) {

    /** What a check is about. */
    public enum Subject {
        /** The figures of the report themselves. */
        REPORT,
        /** One reading of a figure; if it fails, the reading is refused and the report stands. */
        READING
    }

    /** Returns the judgement of a printed figure of the report. */
    static <M extends Magnitude<M>> Check of(String id, Indicator<M> indicator, Figure<M> printed) {
        Judgement<M> judgement = indicator.judge(printed);
        return of(id, indicator, judgement, judgement::toText, Optional.of(printed));
    }

    /** Returns a relation that no printed figure states, held against the limit that it must keep. */
    static <M extends Magnitude<M>> Check ofLimit(
            String id, Indicator<M> indicator, Figure<M> limit) {
        Wording must = locale -> Label.of("须为", "must be ").in(locale) + limit.toText(locale);
        return of(id, indicator, indicator.judge(limit), must, Optional.empty());
    }

    private static <M extends Magnitude<M>> Check of(
            String id,
            Indicator<M> indicator,
            Judgement<M> judgement,
            Wording reason,
            Optional<Figure<?>> printed) {
        Wording explanation = indicator::explain;
        return new Check(
                id,
                indicator.name(),
                Subject.REPORT,
                printed,
                Interval.of(judgement.exact(), judgement.bounds(), indicator.scale()),
                unit(indicator),
                explanation.and(reason),
                Optional.empty());
    }

    static Label unit(Indicator<?> indicator) {
        return Label.of(indicator.unit(Locale.CHINA), indicator.unit(Locale.ENGLISH));
    }

    Check withId(String other) {
        return new Check(other, indicator, of, printed, recomputed, unit, explanation, finding);
    }

    Check withFinding(RelationFinding other) {
        return new Check(
                id, indicator, of, printed, recomputed, unit, explanation, Optional.of(other));
    }

    /** Returns the verdict of the audit; a relation that only derives a figure decides nothing. */
    public Verdict verdict() {
        return finding.map(RelationFinding::verdict)
                .filter(verdict -> verdict != Verdict.DERIVABLE)
                .orElse(Verdict.UNDECIDED);
    }
}
