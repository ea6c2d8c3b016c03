package io.github.tongbi.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.trade.TradeFigures;
import io.github.tongbi.formats.fields.Entities;
import io.github.tongbi.formats.fields.EntityType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.JsonGenerator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

class ReportDocumentTest {
    private static final String SMALL_DOCUMENT = """
            {
              "header": {
                "bureau": "经济服务局",
                "region": "440307/大鹏新区",
                "period": "2020-S1"
              },
              "trade": [
                {
                  "period": "2020-Q1",
                  "status": "PROVISIONAL",
                  "exports": {
                    "value": "2.20",
                    "unit": "亿美元"
                  },
                  "exportsGrowth": {
                    "value": "36",
                    "unit": "%",
                    "qualifier": "ABOUT"
                  },
                  "imports": {
                    "value": "0.67",
                    "unit": "亿美元",
                    "step": "0"
                  }
                }
              ],
              "observations": [
                {
                  "indicator": "SERVICE_ITEMS",
                  "label": {
                    "zh": "审批和服务事项",
                    "en": "service items"
                  },
                  "period": "2020-06-30",
                  "figure": {
                    "value": "450",
                    "unit": "个"
                  }
                }
              ]
            }
            """;

    private static final Report SMALL_REPORT = Report.builder()
            .header(ExampleReport.HEADER)
            .addTrade(TradeFigures.builder()
                    .period(ReferencePeriod.ofQuarter(2020, 1))
                    .status(ObservationStatus.PROVISIONAL)
                    .exports(Figure.parseMoney("2.20亿美元"))
                    .exportsGrowth(Figure.parseRatio("约36%"))
                    .imports(Figure.parseMoney("0.67亿美元整"))
                    .build())
            .addObservations(Observation.builder()
                    .indicator("SERVICE_ITEMS")
                    .label(Label.of("审批和服务事项", "service items"))
                    .period(ExampleReport.JUNE_30)
                    .figure(Figure.parse("450个"))
                    .build())
            .build();

    @Test
    void documentIsWrittenIndentedWithDigitsAsStringsAndWithoutUsualFields() {
        assertThat(new String(Documents.write(SMALL_REPORT), UTF_8)).isEqualTo(SMALL_DOCUMENT);
    }

    @Test
    void documentIsReadIntoTheModels() {
        assertThat(Documents.read(SMALL_DOCUMENT)).isEqualTo(SMALL_REPORT);
    }

    @Test
    void headerAloneIsADocument() {
        Report report = Report.builder().header(ExampleReport.HEADER).build();

        assertThat(Documents.read(Documents.write(report))).isEqualTo(report);
    }

    @Test
    void everyModelIsReadAsItWasWritten() {
        assertThat(Documents.read(Documents.write(ExampleReport.REPORT)))
                .isEqualTo(ExampleReport.REPORT);
    }

    static Stream<Object> models() {
        return Stream.of(
                ExampleReport.ENTERPRISE,
                ExampleReport.PROJECT,
                ExampleReport.PLAN,
                ExampleReport.PROGRESS,
                ExampleReport.PARK,
                ExampleReport.TRADE,
                ExampleReport.FOREIGN_INVESTMENT,
                ExampleReport.VESSEL,
                ExampleReport.MORATORIUM,
                ExampleReport.REDUCTION,
                ExampleReport.AID_FUND,
                ExampleReport.INSPECTION,
                ExampleReport.SERVICE_COUNTS,
                ExampleReport.OBSERVATION,
                ExampleReport.MISSING,
                ExampleReport.HEADER,
                ExampleReport.LABEL);
    }

    @ParameterizedTest
    @MethodSource("models")
    <T> void modelWithAllItsFieldsIsReadAsItWasWritten(T model) {
        EntityType<T> type = typeOf(model);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = IndentedJson.generator(out)) {
            new ValueWriter(generator).write(type, model);
        }
        CharBuffer text = CharBuffer.wrap(out.toString(UTF_8).toCharArray());

        assertThat(DocumentReader.of(text, JsonLimits.DOCUMENT).document(type)).contains(model);
    }

    @SuppressWarnings("unchecked") // the model is an instance of the class of its type
    private static <T> EntityType<T> typeOf(T model) {
        return (EntityType<T>) Entities.all().stream()
                .filter(type -> type.type().isInstance(model))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.20", "2.2", "2", "2.200000"})
    void digitsAreKeptAsTheyArePrinted(String digits) {
        String document =
                Documents.trade("\"exports\": {\"value\": \"" + digits + "\", \"unit\": \"亿元\"}");

        Figure<?> exports = Documents.read(document).trade().get(0).exports().orElseThrow();
        assertThat(exports.digits()).isEqualTo(digits);
        assertThat(exports).isEqualTo(Figure.parse(digits + "亿元"));
    }

    @Test
    void numberKeepsItsDigitsAsAStringDoes() {
        String asString = Documents.trade("\"exports\": {\"value\": \"2.20\", \"unit\": \"亿元\"}");
        String asNumber = Documents.trade("\"exports\": {\"value\": 2.20, \"unit\": \"亿元\"}");

        assertThat(Documents.read(asNumber)).isEqualTo(Documents.read(asString));
    }

    @ParameterizedTest
    @EnumSource(ObservationStatus.class)
    void statusIsReadAsItWasWritten(ObservationStatus status) {
        Optional<Figure<?>> figure = Optional.<Figure<?>>of(Figure.parse("450个"))
                .filter(f -> status != ObservationStatus.MISSING);
        Report report = Report.builder()
                .header(ExampleReport.HEADER)
                .addObservations(Observation.builder()
                        .indicator("SERVICE_ITEMS")
                        .label(ExampleReport.LABEL)
                        .period(ExampleReport.JUNE_30)
                        .status(status)
                        .figure(figure)
                        .build())
                .build();

        assertThat(Documents.read(Documents.write(report))).isEqualTo(report);
    }

    @Test
    void compactDocumentIsReadLikeAnIndentedOne() {
        String compact = SMALL_DOCUMENT.replaceAll("\\n *", "");

        assertThat(Documents.read(compact)).isEqualTo(SMALL_REPORT);
    }

    @Test
    void linesMayEndAsOnAnySystem() {
        assertThat(Documents.read(SMALL_DOCUMENT.replace("\n", "\r\n"))).isEqualTo(SMALL_REPORT);
    }

    @Test
    void emptyListIsReadAsNoList() {
        assertThat(Documents.read(Documents.report("\"vessels\": [], \"trade\": []")))
                .isEqualTo(Documents.read("{" + Documents.HEADER + "}"));
    }

    @Test
    void periodIsReadInItsChineseFormAndWrittenInItsCanonicalOne() {
        Report report = Documents.read(Documents.report(
                "\"moratoria\": [{\"season\": \"2020年1-5月\",",
                "\"resting\": {\"value\": 415, \"unit\": \"艘\"},",
                "\"exempt\": {\"value\": 47, \"unit\": \"艘\"}}]"));

        assertThat(new String(Documents.write(report), UTF_8))
                .contains("\"season\": \"2020-01-01/P5M\"");
    }

    @Test
    void fileIsReadLikeAStream(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("报告.json"), SMALL_DOCUMENT);

        assertThat(ReportDocument.read(file)).isEqualTo(SMALL_REPORT);
    }

    @Test
    void streamsAreLeftOpen() {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayInputStream in = new ByteArrayInputStream(SMALL_DOCUMENT.getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        ReportDocument.write(ReportDocument.read(in), out);

        assertThat(out.toString(UTF_8)).isEqualTo(SMALL_DOCUMENT);
        assertThat(closed).isFalse();
    }

    @Test
    void streamThatCannotBeWrittenIsTold() {
        IOException full = new IOException("no space left on device");
        OutputStream stream = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ReportDocument.write(SMALL_REPORT, stream))
                .withCause(full);
    }
}
