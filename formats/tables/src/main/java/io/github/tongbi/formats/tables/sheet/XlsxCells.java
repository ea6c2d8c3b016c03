package io.github.tongbi.formats.tables.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes cells of the elements of a sheet. */
final class XlsxCells {
    private static final int MAX_NUMBER = 400;

    private final Limits limits;
    private final boolean from1904;
    private final XlsxStyles styles;
    private final Supplier<SharedTexts> shared;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();

    XlsxCells(Limits limits, boolean from1904, XlsxStyles styles, Supplier<SharedTexts> shared) {
        this.limits = limits;
        this.from1904 = from1904;
        this.styles = styles;
        this.shared = shared;
    }

    /** Reads the cell that has just begun, to its end. */
    Cell read(PartXml xml) {
        String type = xml.attribute("t").orElse("n");
        NumberFormat format = xml.attribute("s").map(styles::format).orElse(styles.general());
        value.setLength(0);
        formula.setLength(0);
        boolean computed = false;
        boolean valued = false;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                xml.text(value, Math.max(limits.cellCharacters(), MAX_NUMBER));
                valued = true;
            } else if (xml.isStart("f")) {
                xml.text(formula, limits.cellCharacters());
                computed = true;
            } else if (xml.isStart("is")) {
                value.append(RichText.read(xml, "is", limits.cellCharacters()));
            }
        }
        boolean result = valued && (value.length() > 0 || type.equals("str"));
        return computed && !result
                ? new Cell.Refused("a formula with its stored result", "=" + formula)
                : cell(type, format);
    }

    private Cell cell(String type, NumberFormat format) {
        String text = value.toString();
        if (text.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (type) {
            case "n" -> number(text, format);
            case "s" -> shared(text);
            case "inlineStr" -> limits.cell(text);
            case "str" -> limits.cell(RichText.unescaped(text));
            case "b" -> new Cell.Text(text.equals("1") ? "TRUE" : "FALSE");
            case "d" -> date(text);
            default -> new Cell.Refused("a value", text);
        };
    }

    private Cell number(String text, NumberFormat format) {
        return stored(text)
                .map(number -> limits.limited(format.cell(number, from1904)))
                .orElseGet(() -> new Cell.Refused("a number", Limits.beginning(text)));
    }

    /** Returns a stored number; empty if it is none, or would have hundreds of digits. */
    private static Optional<BigDecimal> stored(String text) {
        if (text.length() > MAX_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text.strip());
            boolean huge = number.signum() != 0
                    && Math.abs((long) number.scale() - number.precision()) > MAX_NUMBER;
            return huge
                    ? Optional.empty()
                    : Optional.of(number.signum() == 0 ? BigDecimal.ZERO : number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Cell shared(String text) {
        int index = WholeNumber.of(text);
        return index < 0 || index >= shared.get().size()
                ? new Cell.Refused("the number of a shared text", text)
                : shared.get().get(index);
    }

    private static Cell date(String text) {
        try {
            return new Cell.Date(LocalDate.parse(text), Cell.DatePart.DAY);
        } catch (DateTimeException | IllegalArgumentException e) {
            return new Cell.Refused("a date such as 2020-06-30", Limits.beginning(text));
        }
    }
}
