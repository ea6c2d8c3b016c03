package io.github.tongbi.formats.tables.sheet;

import com.google.common.collect.ImmutableList;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Cells as a reader gives them, with every sign that a format treats in its own way. */
final class CellArbitraries extends DomainContextBase {
    private static final String SIGNS = "=+-@＝＋－＠'[]\t\r\n\uFEFF,;\"%0.1_x 全a<&\u0001\uFFFE\u00A0";

    @Provide
    static Arbitrary<ImmutableList<ImmutableList<Cell>>> rows() {
        return cells().list()
                .ofMaxSize(5)
                .map(ImmutableList::copyOf)
                .list()
                .ofMaxSize(6)
                .map(ImmutableList::copyOf);
    }

    private static Arbitrary<Cell> cells() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, texts().map(Cell::of)),
                Tuple.of(3, decimals()),
                Tuple.of(1, dates()),
                Tuple.of(1, Arbitraries.just(Cell.EMPTY)));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(SIGNS.toCharArray()).ofMaxLength(8);
    }

    private static Arbitrary<Cell> decimals() {
        Arbitrary<String> digits = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1E20"), new BigDecimal("1E20"))
                .ofScale(9)
                .flatMap(number -> Arbitraries.integers()
                        .between(0, 9)
                        .map(scale -> number.setScale(scale, RoundingMode.DOWN).toPlainString()));
        return Combinators.combine(digits, Arbitraries.of(true, false)).as(Cell.Decimal::new);
    }

    private static Arbitrary<Cell> dates() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 2_958_463)
                                .map(LocalDate.of(1900, 1, 1)::plusDays),
                        Arbitraries.of(Cell.DatePart.class))
                .as(Cell.Date::new);
    }
}
