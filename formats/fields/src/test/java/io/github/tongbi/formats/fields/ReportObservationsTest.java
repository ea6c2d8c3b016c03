package io.github.tongbi.formats.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.InvestmentKind;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.report.ReportHeader;
import io.github.tongbi.core.trade.HsChapter;
import io.github.tongbi.core.trade.TradeFigures;
import io.github.tongbi.core.trade.TradePart;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReportObservationsTest {
    private static final RegionCode REGION = RegionCode.parse("440307/大鹏新区");
    private static final ReferencePeriod APRIL = ReferencePeriod.parse("2020-01-01/P4M");

    private static Report.Builder report() {
        return Report.builder()
                .header(ReportHeader.builder()
                        .bureau("经济服务局")
                        .region(REGION)
                        .period(ReferencePeriod.parse("2020-S1"))
                        .build());
    }

    private static List<String> told(Report report) {
        return ReportObservations.of(report).observations().stream()
                .map(o -> o.indicator() + " " + o.period() + " " + o.region().orElseThrow() + " "
                        + o.figure().map(Figure::toString).orElse("-") + " " + o.status())
                .toList();
    }

    @Test
    void figuresOfModelsBecomeObservationsOfTheirIndicators() {
        Report report = report().addInvestmentProgress(InvestmentProgress.builder()
                        .kind(InvestmentKind.INDUSTRIAL)
                        .period(APRIL)
                        .completed(Figure.parseMoney("2.20亿元"))
                        .completionRate(Figure.parseRatio("12.2%"))
                        .build())
                .addTrade(TradeFigures.builder()
                        .region(RegionCode.parse("440300"))
                        .period(APRIL)
                        .status(ObservationStatus.PROVISIONAL)
                        .exports(Figure.parseMoney("1.74亿美元"))
                        .build())
                .build();

        assertThat(told(report))
                .containsExactly(
                        "INDUSTRIAL_INVESTMENT 2020-01-01/P4M 440307/大鹏新区 2.20亿元 NORMAL",
                        "INDUSTRIAL_INVESTMENT_COMPLETION 2020-01-01/P4M 440307/大鹏新区 12.2%"
                                + " NORMAL",
                        "EXPORTS 2020-01-01/P4M 440300 1.74亿美元 PROVISIONAL");
    }

    @Test
    void observationsOfTheReportStandWithItsRegion() {
        Report report = report().addObservations(Observation.builder()
                        .indicator("SERVICE_ITEMS")
                        .label(Label.of("审批和服务事项", "service items"))
                        .period(ReferencePeriod.parse("2020-06-30"))
                        .figure(Figure.parse("450个"))
                        .build())
                .build();

        assertThat(told(report))
                .containsExactly("SERVICE_ITEMS 2020-06-30 440307/大鹏新区 450个 NORMAL");
    }

    @Test
    void figuresWithoutAnIndicatorOrASecondTimeAreCounted() {
        Park park = Park.builder()
                .name("甲园")
                .asOf(ReferencePeriod.parse("2020-05-31"))
                .tenants(Figure.parseMeasure("57个"))
                .approved(Figure.parseMeasure("14个"))
                .build();
        TradeFigures trade = TradeFigures.builder()
                .period(APRIL)
                .total(Figure.parseMoney("9亿美元"))
                .addParts(TradePart.builder()
                        .chapter(HsChapter.parse("85"))
                        .exports(Figure.parseMoney("1亿美元"))
                        .imports(Figure.parseMoney("2亿美元"))
                        .build())
                .build();
        Report report = report().addParks(
                        park, Park.builder().from(park).name("乙园").build())
                .addTrade(trade)
                .build();

        assertThat(told(report))
                .containsExactly(
                        "PARK_TENANTS 2020-05-31 440307/大鹏新区 57个 NORMAL",
                        "TRADE_TOTAL 2020-01-01/P4M 440307/大鹏新区 9亿美元 NORMAL");
        assertThat(ReportObservations.of(report).leftOut())
                .as("approved twice, tenants once, two of a chapter")
                .isEqualTo(5);
    }

    @Test
    void everyLineNamesAFieldAndAnIndicatorThatExist() {
        for (List<String> line : TableLines.read("indicators.tsv")) {
            List<String> path = List.of(line.get(0).split("\\.", -1));
            assertThat(Entities.all())
                    .as(line.toString())
                    .anyMatch(type -> type.type().getSimpleName().equals(path.get(0))
                            && type.field(path.get(1)).isPresent());
            assertThat(Catalogue.standard().find(line.get(2)))
                    .as(line.toString())
                    .isPresent();
        }
    }
}
