package io.github.tongbi.formats.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.service.ServiceCounts;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.core.trade.TradeFigures;
import io.github.tongbi.formats.tables.sheet.CsvSheets;
import io.github.tongbi.formats.tables.sheet.CsvStyle;
import io.github.tongbi.formats.tables.sheet.Limits;
import io.github.tongbi.formats.tables.sheet.SheetReader;
import io.github.tongbi.formats.tables.sheet.SheetWriter;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

class TablesPropertyTest {
    private static final ImmutableList<Class<?>> MODELS = ImmutableList.of(
            Enterprise.class,
            Project.class,
            InvestmentPlan.class,
            InvestmentProgress.class,
            Park.class,
            TradeFigures.class,
            ForeignInvestment.class,
            Vessel.class,
            Moratorium.class,
            VesselReduction.class,
            AidFund.class,
            InspectionBatch.class,
            ServiceCounts.class,
            Observation.class);

    @Provide
    Arbitrary<Sample<?>> samples() {
        return Arbitraries.of(MODELS).flatMap(TablesPropertyTest::sampleOf);
    }

    private static <T> Arbitrary<Sample<?>> sampleOf(Class<T> type) {
        return Arbitraries.defaultFor(type)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(entities -> new Sample<>(type, entities));
    }

    @Property
    void modelsComeBackFromCsv(@ForAll("samples") Sample<?> sample, @ForAll boolean chinese) {
        assertComesBack(sample, chinese ? Locale.CHINA : Locale.ENGLISH);
    }

    private static <T> void assertComesBack(Sample<T> sample, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = CsvSheets.writer(out, CsvStyle.PLAIN)) {
            Tables.of(sample.type).write(sample.entities, writer, locale);
        }
        SheetReader in =
                CsvSheets.read(new ByteArrayInputStream(out.toByteArray()), Limits.DEFAULT);
        TableResult<T> read = Tables.of(sample.type).read(in);

        assertThat(read.failures()).as(text(out)).isEmpty();
        assertThat(read.values()).as(text(out)).isEqualTo(sample.entities);
    }

    private static String text(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8);
    }

    private record Sample<T>(Class<T> type, List<T> entities) {}
}
