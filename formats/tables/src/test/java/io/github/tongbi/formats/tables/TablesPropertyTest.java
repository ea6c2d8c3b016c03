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
import io.github.tongbi.core.project.EnterpriseInvestment;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.service.ServiceCounts;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.core.trade.TradeFigures;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;
import java.util.Locale;

class TablesPropertyTest {
    private static final ImmutableList<Class<?>> MODELS = ImmutableList.of(
            Enterprise.class,
            Project.class,
            InvestmentPlan.class,
            InvestmentProgress.class,
            EnterpriseInvestment.class,
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
        assertComesBack(sample, chinese ? Locale.CHINA : Locale.ENGLISH, TableFile.CSV);
    }

    @Property(tries = 300)
    void modelsComeBackFromXlsx(@ForAll("samples") Sample<?> sample, @ForAll boolean chinese) {
        assertComesBack(sample, chinese ? Locale.CHINA : Locale.ENGLISH, TableFile.XLSX);
    }

    private static <T> void assertComesBack(Sample<T> sample, Locale locale, TableFile file) {
        Tables<T> tables = Tables.of(sample.type);
        byte[] written = file.write(out -> tables.write(sample.entities, out, locale));
        TableResult<T> read = file.read(written, tables::read);

        assertThat(read.failures()).as(file.shown(written)).isEmpty();
        assertThat(read.values()).as(file.shown(written)).isEqualTo(sample.entities);
    }

    @Property(tries = 100)
    void reportsComeBackFromBoth(@ForAll Report report, @ForAll boolean chinese) {
        Locale locale = chinese ? Locale.CHINA : Locale.ENGLISH;
        for (TableFile file : TableFile.values()) {
            byte[] written = file.write(out -> ReportTables.write(report, out, locale));
            TableResult<Report> read = file.read(written, ReportTables::read);

            assertThat(read.failures()).as(file.shown(written)).isEmpty();
            assertThat(read.values()).as(file.shown(written)).containsExactly(report);
        }
    }

    private record Sample<T>(Class<T> type, List<T> entities) {}
}
