package io.github.tongbi.formats.tables;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.project.EnterpriseInvestment;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.formats.fields.Entities;
import io.github.tongbi.formats.tables.sheet.Cell;
import io.github.tongbi.formats.tables.sheet.SheetReader;
import io.github.tongbi.formats.tables.sheet.SheetRow;
import io.github.tongbi.formats.tables.sheet.SheetWriter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tracking table of the investment targets of industrial enterprises above the threshold
 * (规上工业企业投资目标任务跟踪表): a title, the header, a row for each enterprise, and a total.
 *
 * <pre>{@code
 * 规上工业企业投资目标任务跟踪表
 * 企业名称,统一社会信用代码,时期,年度投资目标(万元),累计完成投资(万元),完成率
 * 某精密制造有限公司,91440300123456788M,2020-01-01/P4M,3200,390,12.2%
 * 合计,,2020-01-01/P4M,3200,390,
 * }</pre>
 *
 * <p>The period may stand in a column or in a line above, {@code 时期：2020年1-4月}, the unit in the header, in a line
 * {@code 单位：万元} or in the cells. A row called 合计 is no enterprise: it is checked against the sums of
 * the rows, as far as the printed digits tell them.
 */
public final class TrackingTable {
    private static final Label TITLE =
            Label.of("规上工业企业投资目标任务跟踪表", "Investment targets of enterprises");
    private static final Label PERIOD = Label.of("时期", "period");
    private static final Label TOTAL = Label.of("合计", "total");
    private static final ImmutableSet<String> TOTALS = ImmutableSet.of("合计", "总计", "total");

    private static final Layout<EnterpriseInvestment> LAYOUT =
            Layout.of(Entities.of(EnterpriseInvestment.class).orElseThrow());

    private TrackingTable() {}

    /**
     * Writes the table with its total, if all amounts are in one unit; the caller closes the writer.
     *
     * @param locale the language of title and headers, Chinese or English
     */
    public static void write(List<EnterpriseInvestment> rows, SheetWriter out, Locale locale) {
        out.only(LAYOUT.name().in(locale));
        out.row(ImmutableList.of(new Cell.Text(TITLE.in(locale))));
        Optional<EnterpriseInvestment> total = total(rows, locale);
        new TableWriting(out, locale)
                .under(LAYOUT, Iterables.concat(rows, total.stream().toList()));
    }

    private static <F> Optional<F> common(
            List<EnterpriseInvestment> rows, Function<EnterpriseInvestment, F> field) {
        ImmutableSet<F> values = rows.stream().map(field).collect(ImmutableSet.toImmutableSet());
        return values.size() == 1 ? Optional.of(values.asList().get(0)) : Optional.empty();
    }

    private static Optional<EnterpriseInvestment> total(
            List<EnterpriseInvestment> rows, Locale locale) {
        Optional<String> unit = common(rows, row -> row.target().unit());
        boolean alike = unit.isPresent()
                && unit.equals(common(rows, row -> row.completed().unit()))
                && common(rows, EnterpriseInvestment::period).isPresent()
                && rows.stream()
                        .allMatch(row -> HeaderUnits.isPlain(row.target())
                                && HeaderUnits.isPlain(row.completed()));
        return alike
                ? Optional.of(EnterpriseInvestment.builder()
                        .name(TOTAL.in(locale))
                        .period(rows.get(0).period())
                        .target(sum(rows, EnterpriseInvestment::target))
                        .completed(sum(rows, EnterpriseInvestment::completed))
                        .build())
                : Optional.empty();
    }

    private static Figure<Money> sum(
            List<EnterpriseInvestment> rows, Function<EnterpriseInvestment, Figure<Money>> field) {
        Figure<Money> finest = field.apply(rows.get(0));
        Rational sum = Rational.ZERO;
        for (EnterpriseInvestment row : rows) {
            Figure<Money> figure = field.apply(row);
            sum = sum.plus(figure.value().number());
            if (figure.notation().decimals() > finest.notation().decimals()) {
                finest = figure;
            }
        }
        return Figure.of(finest.value().withNumber(sum), finest.notation());
    }

    /** Reads a table; what cannot be read, and a total that cannot be, is among the failures. */
    public static TableResult<EnterpriseInvestment> read(SheetReader in) {
        TitledSheet sheet = TitledSheet.of(in);
        TableMapping mapping = sheet.told(PERIOD)
                .map(period -> TableMapping.NONE.value("period", period))
                .orElse(TableMapping.NONE);
        Failures failures = new Failures();
        TableCursor<EnterpriseInvestment> cursor = new TableCursor<>(LAYOUT, mapping, failures);
        ImmutableList.Builder<EnterpriseInvestment> rows = ImmutableList.builder();
        String name = sheet.name();
        Sheets.read(
                sheet,
                failures,
                row -> cursor.entity(row).ifPresent(entity -> {
                    if (TOTALS.contains(HeaderText.key(entity.name()))) {
                        checkTotal(entity, rows.build(), row, failures);
                    } else {
                        rows.add(entity);
                    }
                }));
        cursor.end(name, sheet.merged(name));
        return new TableResult<>(rows.build(), failures.all(), cursor.titles());
    }

    private static void checkTotal(
            EnterpriseInvestment total,
            List<EnterpriseInvestment> rows,
            SheetRow row,
            Failures failures) {
        checkSum(total.target(), rows, EnterpriseInvestment::target, "年度投资目标", row, failures);
        checkSum(total.completed(), rows, EnterpriseInvestment::completed, "累计完成投资", row, failures);
    }

    /** The sum may differ from the printed total by half a step of each, and no more. */
    private static void checkSum(
            Figure<Money> total,
            List<EnterpriseInvestment> rows,
            Function<EnterpriseInvestment, Figure<Money>> field,
            String name,
            SheetRow row,
            Failures failures) {
        Rational sum = Rational.ZERO;
        Rational steps = total.step();
        for (EnterpriseInvestment each : rows) {
            Figure<Money> figure = field.apply(each);
            if (!HeaderUnits.isPlain(figure) || !isLike(figure, total)) {
                return;
            }
            sum = sum.plus(figure.value().number());
            steps = steps.plus(figure.step());
        }
        Rational difference = sum.minus(total.value().number()).abs();
        if (difference.multipliedBy(Rational.of(2)).compareTo(steps) > 0) {
            failures.row(
                    row,
                    "expected a total " + name + " of the rows above, "
                            + Figure.of(total.value().withNumber(sum), total.notation())
                            + ", got " + total);
        }
    }

    private static boolean isLike(Figure<Money> figure, Figure<Money> total) {
        return figure.value().currency().equals(total.value().currency());
    }
}
