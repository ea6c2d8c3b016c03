package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tongbi.arbitraries.ReportArbitraries;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.formats.fields.FigureType;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import tools.jackson.core.JsonGenerator;

import java.io.ByteArrayOutputStream;
import java.nio.CharBuffer;
import java.util.Comparator;
import java.util.List;

class ReportDocumentPropertyTest {
    private static final byte[] DOCUMENT = Documents.write(ExampleReport.REPORT);

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void reportThatIsWrittenAndReadIsTheSameReport(@ForAll("reports") Report report) {
        byte[] document = Documents.write(report);
        Report read = Documents.read(document);

        assertThat(read).isEqualTo(report);
        assertThat(Documents.write(read)).isEqualTo(document);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void figureThatIsWrittenAndReadIsTheSameFigure(@ForAll("figures") Figure<?> figure) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = IndentedJson.generator(out)) {
            new ValueWriter(generator).write(FigureType.ANY, figure);
        }
        CharBuffer text = CharBuffer.wrap(out.toString(UTF_8).toCharArray());

        assertThat(DocumentReader.of(text, JsonLimits.DOCUMENT).document(FigureType.ANY))
                .contains(figure);
    }

    @Property
    void documentWithAByteChangedIsReadOrRefusedInOrder(
            @ForAll @IntRange(max = 4_000) int at, @ForAll byte other) {
        byte[] damaged = DOCUMENT.clone();
        damaged[at % damaged.length] = other;

        assertClear(Documents.problems(damaged));
    }

    @Property
    void documentWithPartsLeftOutOrTwiceIsReadOrRefusedInOrder(
            @ForAll @IntRange(max = 4_000) int from, @ForAll @IntRange(max = 4_000) int to) {
        String whole = new String(DOCUMENT, UTF_8);
        String damaged =
                whole.substring(0, from % whole.length()) + whole.substring(to % whole.length());

        assertClear(Documents.problems(damaged.getBytes(UTF_8)));
    }

    @Property
    void anyTextAsAnyValueIsReadOrRefusedInOrder(@ForAll @Size(5) List<String> texts) {
        String document = """
                {"header": {"bureau": "%s", "region": "%s", "period": "%s"},
                "observations": [{"indicator": "X", "label": {"zh": "值", "en": "value"},
                "period": "2020", "figure": {"value": "%s", "unit": "%s"}}]}""".formatted(
                        texts.stream().map(ReportDocumentPropertyTest::escaped).toArray());

        assertClear(Documents.problems(document.getBytes(UTF_8)));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
        return escaped.toString();
    }

    private static void assertClear(List<Problem> problems) {
        assertThat(problems)
                .isSortedAccordingTo(
                        Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .allSatisfy(problem -> {
                    assertThat(problem.toString().lines()).hasSize(1);
                    assertThat(problem.message()).startsWith("expected ").doesNotContain("Feature");
                });
    }

    @Provide
    Arbitrary<Report> reports() {
        return ReportArbitraries.reports();
    }

    @Provide
    Arbitrary<Figure<?>> figures() {
        return FigureArbitraries.figures();
    }
}
