package io.github.tongbi.samples.halfyear;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.trade.TradeFigures;
import io.github.tongbi.formats.json.ReportDocument;
import io.github.tongbi.indicators.growth.Aggregate;
import io.github.tongbi.indicators.growth.Component;
import io.github.tongbi.indicators.growth.Growth;
import io.github.tongbi.indicators.result.Verdict;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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

    @Test
    void exampleIsTheOneOfReadme() throws IOException {
        String source = Files.readString(
                ROOT.resolve(
                        "samples/half-year/src/test/java/io/github/tongbi/samples/halfyear/ReadmeTest.java"));
        String readme = Files.readString(ROOT.resolve("README.md"));
        int start = readme.indexOf("```java\n") + "```java\n".length();
        String example = readme.substring(start, readme.indexOf("```", start));

        for (String statement : example.replaceAll("//[^\n]*", "").split(";", -1)) {
            assertThat(bare(source)).contains(bare(statement));
        }
    }

    /** Layout belongs to the formatter, and an assertion may stand around an expression. */
    private static String bare(String code) {
        return code.replaceAll("\\s+", "");
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
