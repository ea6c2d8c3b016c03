package io.github.tongbi.samples.halfyear;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.report.ReportHeader;

import java.util.List;

/**
 * A report of nothing but observations, as an SDMX message has them. The message names no bureau; the
 * region is that of the first observation, and the period the latest one.
 */
final class SdmxReport {
    private static final String BUREAU = "SDMX";

    private SdmxReport() {}

    static Report of(List<Observation> observations) {
        RegionCode region = observations.stream()
                .flatMap(observation -> observation.region().stream())
                .findFirst()
                .orElseThrow(() -> new UnreadableReportException(ImmutableList.of(
                        "expected an observation with a region (REF_AREA), got none")));
        ReferencePeriod period = observations.stream()
                .map(Observation::period)
                .max(comparing(ReferencePeriod::lastDay))
                .orElseThrow();
        return Report.builder()
                .header(ReportHeader.builder()
                        .bureau(BUREAU)
                        .region(region)
                        .period(period)
                        .build())
                .addAllObservations(observations)
                .build();
    }
}
