package io.github.tongbi.formats.tables.sheet;

import com.google.common.collect.ImmutableList;

import java.io.Serializable;

/**
 * A row of a sheet with at least one cell that is not empty.
 *
 * @param sheet the name of the sheet; empty for the first table of a CSV file that has no name
 * @param number the row number from 1, as a spreadsheet shows it when the file is opened
 * @param hidden whether the row, or its whole sheet, is hidden from who looks at the file
 * @param cells the cells from the first column to the last one that is given
 */
public record SheetRow(String sheet, int number, boolean hidden, ImmutableList<Cell> cells)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Returns the cell of a column, counted from 0; empty beyond the last one. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
