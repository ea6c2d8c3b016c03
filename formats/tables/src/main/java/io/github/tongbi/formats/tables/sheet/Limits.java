package io.github.tongbi.formats.tables.sheet;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * How much of a file is read before it is refused, so that no file takes more memory or time than meant.
 *
 * @param unpackedBytes bytes of the file, and of all its parts when unpacked: 1 GiB
 * @param ratio how many times its packed size a part of a workbook may have: 250
 * @param sheets sheets of a file: 255
 * @param rows number of the last row of a sheet, in CSV of the file: 1 048 576
 * @param columns columns of a row: 16 384
 * @param cellCharacters characters of a cell: 32 767; a longer one is refused alone
 * @param digits digits of a number, beside a zero before the point: 50; a longer one is refused alone
 * @param sharedCharacters characters of the texts that a workbook shares among its cells, which are in
 *     memory, each text counted with 32 more: 16 777 216
 */
public record Limits(
        long unpackedBytes,
        int ratio,
        int sheets,
        int rows,
        int columns,
        int cellCharacters,
        int digits,
        int sharedCharacters) {
    /** The limits of a spreadsheet program, within 256 MB of memory. */
    public static final Limits DEFAULT =
            new Limits(1L << 30, 250, 255, 1 << 20, 1 << 14, 32_767, 50, 1 << 24);

    private static final int SHOWN = 100;

    /**
     * Creates the limits.
     *
     * @throws IllegalArgumentException unless all are positive
     */
    public Limits {
        requirePositive("unpackedBytes", unpackedBytes);
        requirePositive("ratio", ratio);
        requirePositive("sheets", sheets);
        requirePositive("rows", rows);
        requirePositive("columns", columns);
        requirePositive("cellCharacters", cellCharacters);
        requirePositive("digits", digits);
        requirePositive("sharedCharacters", sharedCharacters);
    }

    private static void requirePositive(String name, long limit) {
        checkArgument(limit > 0, "expected %s of at least 1, got %s", name, limit);
    }

    /** Returns these limits with another one of unpackedBytes. */
    public Limits withUnpackedBytes(long limit) {
        return new Limits(
                limit, ratio, sheets, rows, columns, cellCharacters, digits, sharedCharacters);
    }

    /** Returns these limits with another one of ratio. */
    public Limits withRatio(int limit) {
        return new Limits(
                unpackedBytes,
                limit,
                sheets,
                rows,
                columns,
                cellCharacters,
                digits,
                sharedCharacters);
    }

    /** Returns these limits with another one of sheets. */
    public Limits withSheets(int limit) {
        return new Limits(
                unpackedBytes,
                ratio,
                limit,
                rows,
                columns,
                cellCharacters,
                digits,
                sharedCharacters);
    }

    /** Returns these limits with another one of rows. */
    public Limits withRows(int limit) {
        return new Limits(
                unpackedBytes,
                ratio,
                sheets,
                limit,
                columns,
                cellCharacters,
                digits,
                sharedCharacters);
    }

    /** Returns these limits with another one of columns. */
    public Limits withColumns(int limit) {
        return new Limits(
                unpackedBytes,
                ratio,
                sheets,
                rows,
                limit,
                cellCharacters,
                digits,
                sharedCharacters);
    }

    /** Returns these limits with another one of cellCharacters. */
    public Limits withCellCharacters(int limit) {
        return new Limits(
                unpackedBytes, ratio, sheets, rows, columns, limit, digits, sharedCharacters);
    }

    /** Returns these limits with another one of digits. */
    public Limits withDigits(int limit) {
        return new Limits(
                unpackedBytes,
                ratio,
                sheets,
                rows,
                columns,
                cellCharacters,
                limit,
                sharedCharacters);
    }

    /** Returns these limits with another one of sharedCharacters. */
    public Limits withSharedCharacters(int limit) {
        return new Limits(
                unpackedBytes, ratio, sheets, rows, columns, cellCharacters, digits, limit);
    }

    /** Returns the refusal of a text that is too long for a cell; empty if it is not. */
    Optional<Cell> refusal(String text) {
        return text.length() <= cellCharacters
                ? Optional.empty()
                : Optional.of(new Cell.Refused(
                        "a text of at most " + cellCharacters + " characters", beginning(text)));
    }

    /** Returns the cell, or its refusal if it is a number of too many digits. */
    Cell limited(Cell cell) {
        return cell instanceof Cell.Decimal decimal && Decimals.count(decimal.digits()) > digits
                ? new Cell.Refused(
                        "a number of at most " + digits + " digits", beginning(cell.shown()))
                : cell;
    }

    /** Returns the cell that shows a text, or its refusal if it is too long. */
    Cell cell(String shown) {
        return refusal(shown).orElseGet(() -> limited(Cell.of(shown)));
    }

    static String beginning(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
