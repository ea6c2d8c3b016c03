package io.github.tongbi.samples.halfyear.audit;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.AuditRelation;
import io.github.tongbi.indicators.audit.FigureKind;
import io.github.tongbi.indicators.audit.RateRelations;
import io.github.tongbi.indicators.audit.SumRelations;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.occupancy.Occupancy;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.result.Warning;

import java.util.List;
import java.util.Optional;

/** Parks: what a printed occupancy can have counted, and the stock at the start of the year. */
final class ParkAudit {
    private static final Label SECTION = Label.of("产业园区", "Parks");
    private static final String LETTABLE_AREA = "lettableArea";
    private static final String OCCUPIED_AREA = "occupiedArea";
    private static final String LETTABLE_UNITS = "lettableUnits";
    private static final String OCCUPIED_UNITS = "occupiedUnits";
    private static final String CAPACITY = "tenantCapacity";
    private static final String TENANTS = "tenants";
    private static final String APPROVED = "approved";
    private static final String RATE = "occupancyRate";

    private ParkAudit() {}

    static void of(Report report, Findings findings) {
        for (int i = 0; i < report.parks().size(); i++) {
            Park park = report.parks().get(i);
            String place = "parks/" + i + "/";
            figures(park, place, findings);
            occupancy(park, place, findings);
            tenantReading(park, place, findings);
            openingStock(park, place, findings);
        }
    }

    private static void figures(Park park, String at, Findings findings) {
        figure(park, at + LETTABLE_AREA, "可租面积", "lettable area", park.lettableArea(), findings);
        figure(park, at + OCCUPIED_AREA, "已用面积", "occupied area", park.occupiedArea(), findings);
        figure(park, at + LETTABLE_UNITS, "可租套间", "lettable units", park.lettableUnits(), findings);
        figure(park, at + OCCUPIED_UNITS, "已用套间", "occupied units", park.occupiedUnits(), findings);
        figure(park, at + CAPACITY, "可入驻户数", "tenant capacity", park.tenantCapacity(), findings);
        figure(park, at + TENANTS, "累计入园", "tenants and projects in all", park.tenants(), findings);
        figure(park, at + APPROVED, "本年审批入园", "approved this year", park.approved(), findings);
        figure(park, at + RATE, "入驻率", "occupancy", park.occupancyRate(), findings);
    }

    private static void figure(
            Park park,
            String place,
            String zh,
            String en,
            Optional<? extends Figure<?>> figure,
            Findings findings) {
        Label name = Label.of(park.name() + zh, park.name() + ", " + en);
        findings.figure(place, SECTION, name, park.asOf(), ObservationStatus.NORMAL, figure);
    }

    /** A rate on a stated basis is recomputed where the park tells both figures. */
    private static void occupancy(Park park, String place, Findings findings) {
        if (park.occupancyBasis().isPresent() && park.occupancyRate().isPresent()) {
            OccupancyBasis basis = park.occupancyBasis().get();
            Occupancy occupancy = occupancy(basis, park);
            if (occupancy.outcome().value().isPresent()) {
                findings.check(
                        Check.of("K14r", occupancy, park.occupancyRate().get()),
                        relation(basis, place));
            }
        }
    }

    private static AuditRelation relation(OccupancyBasis basis, String at) {
        return switch (basis) {
            case AREA -> RateRelations.share(at + RATE, at + OCCUPIED_AREA, at + LETTABLE_AREA);
            case UNIT -> RateRelations.share(at + RATE, at + OCCUPIED_UNITS, at + LETTABLE_UNITS);
            case TENANT -> RateRelations.share(at + RATE, at + TENANTS, at + CAPACITY);
        };
    }

    private static Occupancy occupancy(OccupancyBasis basis, Park park) {
        return switch (basis) {
            case AREA -> Occupancy.byArea(List.of(park));
            case UNIT -> Occupancy.byUnit(List.of(park));
            case TENANT -> Occupancy.byTenant(List.of(park));
        };
    }

    /** Without a stated basis the rate may be read by tenant; with it, the report itself says so. */
    private static void tenantReading(Park park, String place, Findings findings) {
        boolean readable =
                park.occupancyBasis().filter(b -> b != OccupancyBasis.TENANT).isEmpty()
                        && park.tenantCapacity().isEmpty();
        if (readable && park.tenants().isPresent() && park.occupancyRate().isPresent()) {
            boolean stated = park.occupancyBasis().isPresent();
            AuditRelation share =
                    RateRelations.share(place + RATE, place + TENANTS, place + CAPACITY);
            findings.joining(AuditFigure.unknown(
                    place + CAPACITY,
                    Label.of(park.name() + "可入驻户数", park.name() + ", tenant capacity"),
                    FigureKind.of(park.tenants().get())));
            findings.check(
                    tenantReading(park.tenants().get(), park.occupancyRate().get(), stated),
                    stated ? share : share.reading());
        }
    }

    private static Check tenantReading(
            Figure<Measure> tenants, Figure<Ratio> rate, boolean stated) {
        Derived<Measure> capacity = Occupancy.impliedCapacity(tenants, rate);
        Wording explanation = capacity::explain;
        Label whole = Label.of("户数须为整数", "a tenant capacity must be a whole number");
        return new Check(
                "K14",
                Label.of("入驻率按户数理解时的可入驻户数", "tenant capacity if the occupancy counts tenants"),
                stated ? Check.Subject.REPORT : Check.Subject.READING,
                Optional.of(rate),
                Interval.of(capacity),
                Check.unit(capacity),
                explanation.and(whole::in),
                Optional.empty());
    }

    /** All that was approved need not count as one more, and some may have left. */
    private static void openingStock(Park park, String place, Findings findings) {
        if (park.tenants().isPresent() && park.approved().isPresent()) {
            Label name =
                    Label.of(park.name() + "年初入园数", park.name() + ", at the start of the year");
            String opening = findings.derived(
                    "K15",
                    name,
                    Derived.difference(
                            name,
                            Term.of(Label.of("累计入园", "in all"), park.tenants().get()),
                            Term.of(
                                    Label.of("本年审批", "approved"),
                                    park.approved().get())));
            findings.relate(SumRelations.stockFlow(place + TENANTS, opening, place + APPROVED)
                    .named(opening, name)
                    .doubted(Warning.SCOPE));
        }
    }
}
