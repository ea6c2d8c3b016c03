package io.github.tongbi.core.period;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;

import java.io.Serializable;

/**
 * A figure of a reference period (某时期的数), such as {@code 2020-Q1 1.74亿美元}.
 *
 * @param period the span of a flow or the date of a stock
 * @param figure the figure as published
 * @param <M> what the figure states
 */
public record PeriodFigure<M extends Magnitude<M>>(ReferencePeriod period, Figure<M> figure)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the figure of the period. */
    public PeriodFigure {
        requireNonNull(period, "period");
        requireNonNull(figure, "figure");
    }

    /** Returns the figure of the period. */
    public static <M extends Magnitude<M>> PeriodFigure<M> of(
            ReferencePeriod period, Figure<M> figure) {
        return new PeriodFigure<>(period, figure);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws UnreadableTextException if the text is anything else
     */
    public static PeriodFigure<?> parse(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new UnreadableTextException(
                    "a period and a figure such as 2020-Q1 1.74亿美元", text);
        }
        ReferencePeriod period = ReferencePeriod.parse(text.substring(0, space));
        return of(period, Figure.parse(text.substring(space + 1)));
    }

    /** Returns period and figure, {@code "2020-Q1 1.74亿美元"}. */
    @Override
    public String toString() {
        return period + " " + figure;
    }
}
