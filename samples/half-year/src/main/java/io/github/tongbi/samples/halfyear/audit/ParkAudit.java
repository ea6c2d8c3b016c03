package io.github.tongbi.samples.halfyear.audit;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.occupancy.Occupancy;
import io.github.tongbi.indicators.result.Derived;

import java.util.List;
import java.util.Optional;

/** Parks: what a printed occupancy can have counted, and the stock at the start of the year. */
final class ParkAudit {
    private static final Label SECTION = Label.of("产业园区", "Parks");

    private ParkAudit() {}

    static void of(Report report, Findings findings) {
        for (Park park : report.parks()) {
            figures(park, findings);
            occupancy(park, findings);
            tenantReading(park, findings);
            openingStock(park, findings);
        }
    }

    private static void figures(Park park, Findings findings) {
        figure(park, "可租面积", "lettable area", park.lettableArea(), findings);
        figure(park, "已用面积", "occupied area", park.occupiedArea(), findings);
        figure(park, "可租套间", "lettable units", park.lettableUnits(), findings);
        figure(park, "已用套间", "occupied units", park.occupiedUnits(), findings);
        figure(park, "可入驻户数", "tenant capacity", park.tenantCapacity(), findings);
        figure(park, "累计入园", "tenants and projects in all", park.tenants(), findings);
        figure(park, "本年审批入园", "approved this year", park.approved(), findings);
        figure(park, "入驻率", "occupancy", park.occupancyRate(), findings);
    }

    private static void figure(
            Park park,
            String zh,
            String en,
            Optional<? extends Figure<?>> figure,
            Findings findings) {
        Label name = Label.of(park.name() + zh, park.name() + ", " + en);
        findings.figure(SECTION, name, park.asOf(), ObservationStatus.NORMAL, figure);
    }

    /** A rate on a stated basis is recomputed where the park tells both figures. */
    private static void occupancy(Park park, Findings findings) {
        if (park.occupancyBasis().isPresent() && park.occupancyRate().isPresent()) {
            Occupancy occupancy = occupancy(park.occupancyBasis().get(), park);
            if (occupancy.outcome().value().isPresent()) {
                findings.check(Check.of("K14r", occupancy, park.occupancyRate().get()));
            }
        }
    }

    private static Occupancy occupancy(OccupancyBasis basis, Park park) {
        return switch (basis) {
            case AREA -> Occupancy.byArea(List.of(park));
            case UNIT -> Occupancy.byUnit(List.of(park));
            case TENANT -> Occupancy.byTenant(List.of(park));
        };
    }

    /** Without a stated basis the rate may be read by tenant; with it, the report itself says so. */
    private static void tenantReading(Park park, Findings findings) {
        boolean readable =
                park.occupancyBasis().filter(b -> b != OccupancyBasis.TENANT).isEmpty()
                        && park.tenantCapacity().isEmpty();
        if (readable && park.tenants().isPresent() && park.occupancyRate().isPresent()) {
            findings.check(tenantReading(
                    park.tenants().get(),
                    park.occupancyRate().get(),
                    park.occupancyBasis().isPresent()));
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
                capacity.judgeAsCount(),
                explanation.and(whole::in));
    }

    private static void openingStock(Park park, Findings findings) {
        if (park.tenants().isPresent() && park.approved().isPresent()) {
            Label name =
                    Label.of(park.name() + "年初入园数", park.name() + ", at the start of the year");
            findings.derived(
                    "K15",
                    name,
                    Derived.difference(
                            name,
                            Term.of(Label.of("累计入园", "in all"), park.tenants().get()),
                            Term.of(
                                    Label.of("本年审批", "approved"),
                                    park.approved().get())));
        }
    }
}
