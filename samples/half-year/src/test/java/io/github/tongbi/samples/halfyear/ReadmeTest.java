package io.github.tongbi.samples.halfyear;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.groupingBy;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.trade.TradeFigures;
import io.github.tongbi.formats.json.ReportDocument;
import io.github.tongbi.formats.sdmx.SdmxCsv;
import io.github.tongbi.formats.sdmx.SdmxStructure;
import io.github.tongbi.formats.sdmx.SdmxVersion;
import io.github.tongbi.formats.tables.TableResult;
import io.github.tongbi.formats.tables.Tables;
import io.github.tongbi.formats.tables.sheet.Limits;
import io.github.tongbi.formats.tables.sheet.SheetReader;
import io.github.tongbi.formats.tables.sheet.SheetWriter;
import io.github.tongbi.formats.tables.sheet.XlsxSheets;
import io.github.tongbi.indicators.audit.Audit;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.RateRelations;
import io.github.tongbi.indicators.audit.catalogue.ObservationNetwork;
import io.github.tongbi.indicators.completion.Completion;
import io.github.tongbi.indicators.completion.TimeProgress;
import io.github.tongbi.indicators.growth.Aggregate;
import io.github.tongbi.indicators.growth.Component;
import io.github.tongbi.indicators.growth.Difference;
import io.github.tongbi.indicators.growth.Growth;
import io.github.tongbi.indicators.growth.GrowthChange;
import io.github.tongbi.indicators.result.Verdict;
import io.github.tongbi.indicators.tally.Tally;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The code of README: it compiles here, says what README claims, and is the same to the letter. */
class ReadmeTest {
    /** Tests run in the folder of their module. */
    private static final Path ROOT = Path.of("..", "..");

    @Test
    void exampleSaysWhatReadmeClaims() {
        Path file = ROOT.resolve("samples/half-year/src/main/resources/half-year-2020.json");
        Report report = ReportDocument.read(file);
        TradeFigures trade = report.trade().get(0);
        Component<Money> exports = Component.of(
                Label.of("出口", "exports"),
                trade.exports().orElseThrow(),
                trade.exportsGrowth().orElseThrow());
        Component<Money> imports = Component.of(
                Label.of("进口", "imports"),
                trade.imports().orElseThrow(),
                trade.importsGrowth().orElseThrow());
        Aggregate<Money> growth = Aggregate.of(List.of(exports, imports));

        assertThat(growth.percent(1)).hasToString("22.5%");
        assertThat(growth.judge(Figure.parseRatio("22.6%")).verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(growth.judge(Figure.parseRatio("22.9%")).verdict())
                .isEqualTo(Verdict.INCONSISTENT);
        assertThat(growth.contributionOf(exports).toText(Locale.ENGLISH))
                .isEqualTo("contribution of exports 104.36%");
        assertThat(Growth.yearOnYear(Figure.parseMoney("1.74亿美元"), Figure.parseMoney("1.28亿美元"))
                        .toText(Locale.CHINA))
                .isEqualTo("同比增长35.9%");
    }

    private record Row(String industry, Money revenue, Money revenueYearEarlier) {}

    @Test
    void indicatorsSayWhatReadmeClaims() {
        Figure<Money> profit = Figure.parseMoney("13.70亿元");
        Figure<Money> lossOfLastYear = Figure.parseMoney("-2.05亿元");
        Figure<Money> invested = Figure.parseMoney("2.20亿元");
        Figure<Money> plan = Figure.parseMoney("18亿元");
        ReferencePeriod april = ReferencePeriod.ofMonths(2020, 1, 4);
        List<Row> rows = List.of(
                new Row("C27", Money.of("12", "CNY"), Money.of("10", "CNY")),
                new Row("C27", Money.of("30", "CNY"), Money.of("20", "CNY")));
        Map<String, Growth<Money>> byIndustry = rows.stream()
                .collect(groupingBy(
                        Row::industry, Tally.growth(Row::revenue, Row::revenueYearEarlier)));

        assertThat(Growth.yearOnYear(profit, lossOfLastYear).toText(Locale.CHINA))
                .isEqualTo("扭亏为盈");
        assertThat(GrowthChange.of(
                                Difference.OF_PUBLISHED,
                                Figure.parseRatio("-0.3%"),
                                Figure.parseRatio("-1.6%"))
                        .toText(Locale.CHINA))
                .isEqualTo("降幅收窄1.3个百分点");
        assertThat(Completion.of(invested, plan)
                        .paceAt(TimeProgress.byMonth(april))
                        .landing())
                .asString()
                .endsWith("6.60亿元");
        assertThat(byIndustry.get("C27")).hasToString("同比增长40.0%");
    }

    @Test
    void auditSaysWhatReadmeClaims() {
        AuditNetwork network = AuditNetwork.builder()
                .printed("done", Label.of("完成项目", "projects done"), Figure.parse("215个"))
                .printed("all", Label.of("项目", "projects"), Figure.parse("236个"))
                .printed("rate", Label.of("完成率", "share done"), Figure.parse("91.5%"))
                .relate(RateRelations.share("rate", "done", "all"))
                .build();
        Audit audit = Audit.of(network);

        assertThat(audit.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(audit.conflicts().get(0).toText(Locale.ENGLISH))
                .endsWith("If only one is wrong, projects must be 235 items;"
                        + " projects done must be 216 items; share done must be 91.102%");
        assertThat(Audit.of(ObservationNetwork.of(Catalogue.standard(), List.of())
                                .network())
                        .conflicts())
                .isEmpty();
    }

    @Test
    void formatsKeepWhatReadmeClaims() throws IOException {
        List<TradeFigures> trade = ReportDocument.read(
                        ROOT.resolve("samples/half-year/src/main/resources/half-year-2020.json"))
                .trade();
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        Tables<TradeFigures> tables = Tables.of(TradeFigures.class);
        try (SheetWriter out = XlsxSheets.writer(file)) {
            tables.write(trade, out, Locale.CHINA);
        }

        ByteArrayInputStream in = new ByteArrayInputStream(file.toByteArray());
        try (SheetReader sheets = XlsxSheets.read(in, Limits.DEFAULT)) {
            TableResult<TradeFigures> read = tables.read(sheets);
            assertThat(read.values()).isEqualTo(trade);
            assertThat(read.failures()).isEmpty();
        }
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String json = mapper.writeValueAsString(trade.get(0));
        assertThat(mapper.readValue(json, TradeFigures.class)).isEqualTo(trade.get(0));

        List<Observation> observations = List.of();
        SdmxStructure structure = SdmxStructure.of(Catalogue.standard());
        SdmxCsv.write(observations, structure, SdmxVersion.V2_1, file);
        assertThat(file.size()).isPositive();
    }

    @Test
    void examplesAreThoseOfReadme() throws IOException {
        String source = Files.readString(
                ROOT.resolve(
                        "samples/half-year/src/test/java/io/github/tongbi/samples/halfyear/ReadmeTest.java"));
        String readme = Files.readString(ROOT.resolve("README.md"));
        String[] blocks = readme.split("```java\n", -1);

        assertThat(blocks).hasSize(5);
        for (String block : List.of(blocks).subList(1, blocks.length)) {
            String example = block.substring(0, block.indexOf("```"));
            for (String statement : example.replaceAll("//[^\n]*", "").split(";", -1)) {
                assertThat(bare(source)).contains(bare(statement));
            }
        }
    }

    /** Layout belongs to the formatter, and an assertion may stand around an expression. */
    private static String bare(String code) {
        return code.replaceAll("\\s+", "");
    }

    /** Code and tables are the same in both languages, apart from comments and the language shown. */
    @Test
    void chineseReadmeHasTheSameParts() throws IOException {
        String english = Files.readString(ROOT.resolve("README.md"));
        String chinese = Files.readString(ROOT.resolve(".github/README.zh-CN.md"));

        assertThat(code(chinese)).hasSize(7).isEqualTo(code(english));
        for (String beginning : List.of("## ", "|", "- ")) {
            assertThat(linesOf(chinese, beginning))
                    .as(beginning)
                    .isEqualTo(linesOf(english, beginning));
        }
    }

    private static List<String> code(String readme) {
        List<String> blocks = new ArrayList<>();
        String[] parts = readme.split("```", -1);
        for (int i = 1; i < parts.length; i += 2) {
            blocks.add(bare(
                    parts[i].replaceAll("//[^\n]*", "").replace("Locale.ENGLISH", "Locale.CHINA")));
        }
        return blocks;
    }

    private static long linesOf(String readme, String beginning) {
        return readme.lines().filter(line -> line.startsWith(beginning)).count();
    }

    @Test
    void readmeHasTheTwoCommands() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md")))
                .filteredOn(line -> line.startsWith("./mvnw "))
                .hasSize(2);
    }

    @Test
    void outputThatReadmeShowsIsTheOneOfTheSample() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int start = readme.indexOf("```\nK04") + "```\n".length();
        String shown = readme.substring(start, readme.indexOf("```", start));

        assertThat(Files.readString(Path.of("src", "test", "resources", "expected-zh.txt")))
                .contains(shown);
    }
}
