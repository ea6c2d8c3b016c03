package io.github.tongbi.samples.halfyear;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.IndicatorDefinition;
import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.formats.json.ObservationReader;
import io.github.tongbi.formats.json.ObservationWriter;
import io.github.tongbi.formats.sdmx.SdmxCsv;
import io.github.tongbi.formats.sdmx.SdmxHeader;
import io.github.tongbi.formats.sdmx.SdmxJson;
import io.github.tongbi.formats.sdmx.SdmxLimits;
import io.github.tongbi.formats.sdmx.SdmxReading;
import io.github.tongbi.formats.sdmx.SdmxStructure;
import io.github.tongbi.formats.sdmx.SdmxVersion;
import io.github.tongbi.formats.tables.TableResult;
import io.github.tongbi.formats.tables.Tables;
import io.github.tongbi.formats.tables.sheet.CsvSheets;
import io.github.tongbi.formats.tables.sheet.CsvStyle;
import io.github.tongbi.formats.tables.sheet.Limits;
import io.github.tongbi.formats.tables.sheet.SheetReader;
import io.github.tongbi.formats.tables.sheet.SheetWriter;
import io.github.tongbi.formats.tables.sheet.XlsxSheets;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Observations that go from format to format come back the same. */
class AcrossFormatsTest {
    private static final SdmxStructure STRUCTURE = SdmxStructure.of(Catalogue.standard());
    private static final SdmxHeader HEADER =
            new SdmxHeader("ACROSS", "TONGBI", Instant.parse("2020-07-15T08:00:00Z"));

    @Provide
    Arbitrary<List<Observation>> observations() {
        return Arbitraries.defaultFor(Observation.class)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements(AcrossFormatsTest::key);
    }

    private static Object key(Observation observation) {
        return List.of(
                observation.indicator(),
                observation.region(),
                observation.basis(),
                observation.published(),
                observation.period());
    }

    @Property(tries = 200)
    void observationsGoThroughAllFormats(@ForAll("observations") List<Observation> observations) {
        List<Observation> tables = throughCsv(throughXlsx(throughJson(observations)));
        List<Observation> sdmx = throughSdmxJson(throughSdmxCsv(tables));

        assertThat(throughJson(sdmx)).isEqualTo(observations);
    }

    @Test
    void everyIndicatorOfTheCatalogueGoesThroughEachFormat() {
        List<Observation> report = Catalogue.standard().all().stream()
                .map(AcrossFormatsTest::observation)
                .toList();

        assertThat(report).hasSizeGreaterThan(100);
        assertThat(throughJson(report)).isEqualTo(report);
        assertThat(throughCsv(report)).isEqualTo(report);
        assertThat(throughXlsx(report)).isEqualTo(report);
        assertThat(throughSdmxCsv(report)).isEqualTo(report);
        assertThat(throughSdmxJson(report)).isEqualTo(report);
    }

    private static Observation observation(IndicatorDefinition indicator) {
        boolean isStock = indicator.nature() == Nature.STOCK;
        Observation observation = Observation.builder()
                .indicator(indicator.code())
                .label(indicator.label())
                .region(RegionCode.parse("440307/大鹏新区"))
                .period(ReferencePeriod.parse(isStock ? "2020-05-31" : "2020-01-01/P5M"))
                .figure(figure(indicator))
                .build();
        assertThat(indicator.check(observation)).isEmpty();
        return observation;
    }

    private static Figure<?> figure(IndicatorDefinition indicator) {
        return Figure.parse(
                switch (indicator.unit().kind()) {
                    case MONEY -> "1,724.48万元";
                    case MEASURE ->
                        "近100" + indicator.unit().units().asList().get(0).symbol();
                    case PERCENT -> "12.20%";
                    case TIMES -> "121倍";
                    case POINTS -> "-21.1个百分点";
                });
    }

    private static List<Observation> throughJson(List<Observation> observations) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObservationWriter writer = ObservationWriter.of(out)) {
            observations.forEach(writer::write);
        }
        ImmutableList.Builder<Observation> read = ImmutableList.builder();
        try (ObservationReader reader = ObservationReader.of(in(out))) {
            reader.forEachRemaining(next -> read.add(next.observation().orElseThrow()));
        }
        return read.build();
    }

    private static ByteArrayInputStream in(ByteArrayOutputStream out) {
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static List<Observation> throughCsv(List<Observation> observations) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(observations, CsvSheets.writer(out, CsvStyle.PLAIN));
        return read(CsvSheets.read(in(out), Limits.DEFAULT));
    }

    private static List<Observation> throughXlsx(List<Observation> observations) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(observations, XlsxSheets.writer(out));
        return read(XlsxSheets.read(in(out), Limits.DEFAULT));
    }

    private static void write(List<Observation> observations, SheetWriter out) {
        try (out) {
            Tables.ofObservations().write(observations, out, Locale.CHINA);
        }
    }

    private static List<Observation> read(SheetReader in) {
        try (in) {
            TableResult<Observation> read = Tables.ofObservations().read(in);
            assertThat(read.failures()).isEmpty();
            return read.values();
        }
    }

    private static List<Observation> throughSdmxCsv(List<Observation> observations) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SdmxCsv.write(observations, STRUCTURE, SdmxVersion.V2_1, out);
        return sound(SdmxCsv.read(in(out), STRUCTURE, SdmxVersion.V2_1, SdmxLimits.STANDARD));
    }

    private static List<Observation> throughSdmxJson(List<Observation> observations) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SdmxJson.write(observations, STRUCTURE, SdmxVersion.V2_0, HEADER, out);
        return sound(SdmxJson.read(in(out), STRUCTURE, SdmxVersion.V2_0, SdmxLimits.STANDARD));
    }

    private static List<Observation> sound(SdmxReading read) {
        assertThat(read.failures()).isEmpty();
        return read.observations();
    }
}
