package io.github.tongbi.formats.tables;

import com.google.common.base.CharMatcher;

import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.formats.fields.FigureType;
import io.github.tongbi.formats.tables.sheet.Cell;

import java.util.Optional;

/**
 * Figures from single cells: {@code 1.74亿美元}, {@code 12.2%}, or digits whose unit the header tells.
 *
 * @param header the header of the sheet
 * @param mapping the units that the caller tells
 * @param common the unit that a line above the table tells for all, {@code 单位：万元}
 */
record FigureCells(Header header, TableMapping mapping, Optional<String> common) {
    private static final CharMatcher SPACE = CharMatcher.whitespace();

    /**
     * Reads a figure.
     *
     * @throws UnreadableTextException if the cell is no figure of the type of the field
     */
    <F extends Figure<?>> F read(Slot.OfFigure<F> slot, Cell cell, Cell step) {
        Figure<?> figure = figure(slot, cell);
        return slot.type()
                .of(step instanceof Cell.Empty ? figure : withStep(figure, CellText.of(step)));
    }

    static Figure<?> withStep(Figure<?> figure, String step) {
        return FigureType.withStep(figure, Rational.parse(SPACE.trimFrom(step)));
    }

    private <F extends Figure<?>> Figure<?> figure(Slot.OfFigure<F> slot, Cell cell) {
        if (cell instanceof Cell.Decimal decimal) {
            return decimal.percent()
                    ? Figure.ofPrinted(decimal.digits(), "%")
                    : Figure.ofPrinted(decimal.digits(), unit(slot, decimal));
        }
        String text = SPACE.trimFrom(CellText.of(cell));
        try {
            return Figure.parse(text);
        } catch (UnreadableTextException e) {
            Optional<String> unit = told(slot);
            if (unit.isEmpty()) {
                throw e;
            }
            return Figure.parse(text + unit.get());
        }
    }

    private String unit(Slot.OfFigure<?> slot, Cell.Decimal cell) {
        return told(slot)
                .orElseThrow(() -> new UnreadableTextException(
                        "a unit in the cell or in the header, such as "
                                + slot.column().header().zh() + "(" + exampleOf(slot) + ")",
                        cell.digits()));
    }

    private static String exampleOf(Slot.OfFigure<?> slot) {
        if (slot.type() == FigureType.MONEY) {
            return "万元";
        }
        return slot.type() == FigureType.MEASURE ? "家" : "%";
    }

    private Optional<String> told(Slot.OfFigure<?> slot) {
        return header.unit(slot.column())
                .or(() -> mapping.unitOf(slot.column().path()))
                .or(() -> common.filter(unit -> fits(slot, unit)));
    }

    private static boolean fits(Slot.OfFigure<?> slot, String unit) {
        try {
            slot.type().of(Figure.ofPrinted("1", unit));
            return true;
        } catch (UnreadableTextException e) {
            return false;
        }
    }
}
