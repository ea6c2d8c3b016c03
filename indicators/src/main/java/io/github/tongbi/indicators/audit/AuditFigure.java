package io.github.tongbi.indicators.audit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;

import java.util.Optional;

/**
 * A named figure of an audit (被审数): printed, such as exports of 1.74亿美元, or unknown, such as the exports
 * of a year earlier.
 *
 * @param name the name by which relations speak of it, {@code "exports"}
 * @param label what it is called in findings
 * @param kind what it states and how it is told
 * @param printed the figures printed for it; none if it is unknown, more if it is told more than once
 * @param limits what is known of it besides, in base units (yuan, 0.122 for 12.2 %)
 * @param period its reference period, if it is known
 * @param status how final it is
 */
public record AuditFigure(
        String name,
        Label label,
        FigureKind kind,
        ImmutableList<Figure<?>> printed,
        Range<Rational> limits,
        Optional<ReferencePeriod> period,
        ObservationStatus status) {

    /** Creates the figure. */
    public AuditFigure {
        checkArgument(!name.isBlank(), "expected a name such as exports, got %s", Quoted.of(name));
        for (Figure<?> figure : printed) {
            checkArgument(
                    FigureKind.of(figure).zero().equals(kind.zero()),
                    "expected a figure in %s for %s, got %s",
                    kind,
                    name,
                    figure);
        }
    }

    /** Returns a printed figure, {@code printed("exports", 出口, 1.74亿美元)}. */
    public static AuditFigure printed(String name, Label label, Figure<?> figure) {
        return new AuditFigure(
                name,
                label,
                FigureKind.of(figure),
                ImmutableList.of(figure),
                Range.all(),
                Optional.empty(),
                ObservationStatus.NORMAL);
    }

    /** Returns a figure that is not printed and can be any number of the kind. */
    public static AuditFigure unknown(String name, Label label, FigureKind kind) {
        return new AuditFigure(
                name,
                label,
                kind,
                ImmutableList.of(),
                Range.all(),
                Optional.empty(),
                ObservationStatus.NORMAL);
    }

    /** Returns the same figure, printed for one of the unit: 20.288万元 a vessel. */
    public AuditFigure per(Unit unit) {
        return new AuditFigure(name, label, kind.per(unit), printed, limits, period, status);
    }

    /** Returns the same figure, known to lie in the range, in base units. */
    public AuditFigure within(Range<Rational> range) {
        return new AuditFigure(name, label, kind, printed, range, period, status);
    }

    /** Returns the same figure with its reference period. */
    public AuditFigure during(ReferencePeriod other) {
        return new AuditFigure(name, label, kind, printed, limits, Optional.of(other), status);
    }

    /** Returns the same figure with its status. */
    public AuditFigure withStatus(ObservationStatus other) {
        return new AuditFigure(name, label, kind, printed, limits, period, other);
    }

    /** Tells whether some figure is printed for it. */
    public boolean isPrinted() {
        return !printed.isEmpty();
    }

    /** Returns the printed figure that says most: of those told, the one with the smallest step. */
    public Optional<Figure<?>> sharpest() {
        Optional<Figure<?>> best = Optional.empty();
        for (Figure<?> figure : printed) {
            if (best.isEmpty() || figure.step().compareTo(best.get().step()) < 0) {
                best = Optional.of(figure);
            }
        }
        return best;
    }
}
