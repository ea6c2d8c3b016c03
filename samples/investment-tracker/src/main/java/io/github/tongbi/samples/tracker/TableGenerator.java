package io.github.tongbi.samples.tracker;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.identity.CodeCheck;
import io.github.tongbi.core.identity.CreditCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.EnterpriseInvestment;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.formats.tables.TrackingTable;
import io.github.tongbi.formats.tables.sheet.CsvSheets;
import io.github.tongbi.formats.tables.sheet.CsvStyle;
import io.github.tongbi.formats.tables.sheet.SheetWriter;
import io.github.tongbi.indicators.completion.Completion;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes the table of enterprises that do not exist, always the same one. */
final class TableGenerator {
    private static final int ENTERPRISES = 500;
    private static final int SEED = 2020;
    private static final ReferencePeriod PERIOD = ReferencePeriod.parse("2020-01-01/P4M");
    private static final List<String> FIRST =
            ImmutableList.of("华", "鹏", "海", "金", "新", "盛", "宏", "南", "启", "恒");
    private static final List<String> SECOND =
            ImmutableList.of("达", "科", "源", "泰", "宇", "丰", "联", "创", "晟", "成");
    private static final List<String> TRADE =
            ImmutableList.of("精密制造", "电子", "生物医药", "新材料", "海洋装备", "食品", "能源");

    private final Random random = new Random(SEED);

    /** Writes the table to the file that is named. */
    public static void main(String[] args) throws IOException {
        try (OutputStream file = Files.newOutputStream(Path.of(args[0]));
                SheetWriter out = CsvSheets.writer(file, CsvStyle.MARKED)) {
            TrackingTable.write(new TableGenerator().rows(), out, Locale.CHINA);
        }
    }

    ImmutableList<EnterpriseInvestment> rows() {
        ImmutableList.Builder<EnterpriseInvestment> rows = ImmutableList.builder();
        for (int number = 1; number <= ENTERPRISES; number++) {
            rows.add(row(number));
        }
        return rows.build();
    }

    private EnterpriseInvestment row(int number) {
        int planned = 500 + random.nextInt(19_500);
        int percent = random.nextInt(random.nextInt(10) == 0 ? 120 : 60);
        Figure<Money> target = amount(planned);
        Figure<Money> completed = amount(planned * percent / 100);
        return EnterpriseInvestment.builder()
                .name(pick(FIRST) + pick(SECOND) + pick(TRADE) + "第" + number + "公司")
                .creditCode(creditCode(number))
                .period(PERIOD)
                .target(target)
                .completed(completed)
                .completionRate(Completion.of(completed, target).percent(1).orElseThrow())
                .build();
    }

    private static Figure<Money> amount(int tenThousands) {
        return Figure.parseMoney(tenThousands + "万元");
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** Returns a code of no enterprise whose check characters are right. */
    private static CreditCode creditCode(int number) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        String subject = "91440300MA9" + String.format(Locale.ROOT, "%05d", number);
        for (int first = 0; first < alphabet.length(); first++) {
            for (int last = 0; last < alphabet.length(); last++) {
                String code = subject + alphabet.charAt(first) + alphabet.charAt(last);
                if (CreditCode.check(code) instanceof CodeCheck.Passed) {
                    return CreditCode.parse(code);
                }
            }
        }
        throw new IllegalStateException("expected a code with right check characters: " + subject);
    }
}
