package io.github.tongbi.formats.tables.sheet;

import com.google.common.collect.ImmutableList;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** The number format of a cell: its sections for numbers above, below and at zero. */
final class NumberFormat {
    private static final MathContext STORED = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MAX_SECTIONS = 3;

    private final ImmutableList<FormatSection> sections;

    static NumberFormat of(String code) {
        ImmutableList.Builder<FormatSection> sections = ImmutableList.builder();
        int start = 0;
        for (int count = 0; count < MAX_SECTIONS && start <= code.length(); count++) {
            int end = sectionEnd(code, start);
            sections.add(new FormatSection(code.substring(start, end)));
            start = end + 1;
        }
        return new NumberFormat(sections.build());
    }

    private static int sectionEnd(String code, int start) {
        boolean quoted = false;
        for (int i = start; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '\\') {
                i++;
            } else if (!quoted && c == ';') {
                return i;
            }
        }
        return code.length();
    }

    private NumberFormat(ImmutableList<FormatSection> sections) {
        this.sections = sections;
    }

    private FormatSection section(int sign) {
        int index = sign < 0 ? 1 : sign == 0 ? 2 : 0;
        return sections.get(index < sections.size() ? index : 0);
    }

    /** Returns the cell of a stored number. */
    Cell cell(BigDecimal stored, boolean from1904) {
        FormatSection section = section(stored.signum());
        if (section.isDate()) {
            return date(stored, section, from1904);
        }
        if (section.isTime()) {
            return new Cell.Refused("a number or a date", "a time");
        }
        if (section.isOpaque()) {
            return new Cell.Refused("a number shown as it is stored", stored.toString());
        }
        return number(stored, section);
    }

    private static Cell number(BigDecimal stored, FormatSection section) {
        if (stored.precision() - stored.scale() > STORED.getPrecision()) {
            return new Cell.Refused("a number of at most 15 digits, or text", stored.toString());
        }
        BigDecimal rounded = stored.round(STORED).stripTrailingZeros();
        BigDecimal value = section.isPercent() ? rounded.movePointRight(2) : rounded;
        String digits =
                value.setScale(Math.max(value.scale(), section.decimals())).toPlainString();
        return worded(new Cell.Decimal(digits, section.isPercent()), section);
    }

    private static Cell worded(Cell number, FormatSection section) {
        String before = section.before();
        String after = section.after();
        return before.isEmpty() && after.isEmpty()
                ? number
                : Cell.of(before + number.shown() + after);
    }

    private static Cell date(BigDecimal stored, FormatSection section, boolean from1904) {
        Optional<LocalDate> date = DayCount.date(stored, from1904);
        return date.isPresent()
                ? new Cell.Date(date.get(), section.datePart())
                : new Cell.Refused("a date from 1900 on without a time", stored.toString());
    }
}
