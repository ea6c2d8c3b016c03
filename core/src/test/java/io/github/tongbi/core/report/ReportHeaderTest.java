package io.github.tongbi.core.report;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;

import io.github.tongbi.arbitraries.ReportArbitraries;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

class ReportHeaderTest {
    private static ReportHeader.Builder header() {
        return ReportHeader.builder()
                .bureau("经济服务局")
                .region(RegionCode.parse("440307/大鹏新区"))
                .period(ReferencePeriod.ofHalf(2020, 1));
    }

    @Test
    void headerOfTheReportIsKeptAsTold() {
        ReportHeader header = header().build();
        assertThat(header.bureau()).isEqualTo("经济服务局");
        assertThat(header.region()).hasToString("440307/大鹏新区");
        assertThat(header.period()).hasToString("2020-S1");
    }

    @Test
    void blankBureauIsRefused() {
        assertRefused(
                header().bureau(" ")::build,
                new Violation("BLANK", "bureau", "expected a name, got \" \""));
    }

    @Test
    void everyFieldIsMandatory() {
        assertIncomplete(
                ReportHeader.builder()::build, "ReportHeader", "bureau", "region", "period");
    }

    @Test
    void headerIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(header().build(), header().build())
                .addEqualityGroup(header().bureau("发展和财政局").build())
                .addEqualityGroup(header().region(RegionCode.of("440307")).build())
                .addEqualityGroup(
                        header().period(ReferencePeriod.ofHalf(2020, 2)).build())
                .testEquals();
    }

    @Property
    @Domain(ReportArbitraries.class)
    void anyHeaderIsRebuiltFromItsOwnFields(@ForAll ReportHeader header) {
        ReportHeader rebuilt = ReportHeader.builder()
                .bureau(header.bureau())
                .region(header.region())
                .period(header.period())
                .build();
        assertRebuilt(rebuilt, header);
    }
}
