package io.github.tongbi.formats.json;

import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.enterprise.EnterpriseStatus;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.InvestmentKind;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.project.Stage;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;

/** Fields of enterprises, projects, investment and parks. */
final class BusinessEntities {
    private static final Codec<InvestmentKind> INVESTMENT_KIND =
            TextCodec.ofEnum(InvestmentKind.class);

    static final Codec<Enterprise> ENTERPRISE = new EnterpriseCodec();

    static final Codec<Project> PROJECT = new ProjectCodec();

    static final Codec<InvestmentPlan> INVESTMENT_PLAN = new InvestmentPlanCodec();

    static final Codec<InvestmentProgress> INVESTMENT_PROGRESS = new InvestmentProgressCodec();

    static final Codec<Park> PARK = new ParkCodec();

    private BusinessEntities() {}

    private static final class EnterpriseCodec extends EntityCodec<Enterprise> {
        private final Field<String> name = required("name", Scalars.TEXT);
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<EnterpriseStatus> status =
                required("status", TextCodec.ofEnum(EnterpriseStatus.class));
        private final Field<Figure<Money>> registeredCapital =
                optional("registeredCapital", FigureCodec.MONEY);
        private final Field<Figure<Money>> foreignCapital =
                optional("foreignCapital", FigureCodec.MONEY);

        EnterpriseCodec() {
            super("an enterprise");
        }

        @Override
        Enterprise build(Values values) {
            return Enterprise.builder()
                    .name(values.get(name))
                    .region(values.find(region))
                    .status(values.get(status))
                    .registeredCapital(values.find(registeredCapital))
                    .foreignCapital(values.find(foreignCapital))
                    .build();
        }

        @Override
        void write(Enterprise enterprise, FieldWriter out) {
            out.write(name, enterprise.name());
            out.writeIfPresent(region, enterprise.region());
            out.write(status, enterprise.status());
            out.writeIfPresent(registeredCapital, enterprise.registeredCapital());
            out.writeIfPresent(foreignCapital, enterprise.foreignCapital());
        }
    }

    private static final class ProjectCodec extends EntityCodec<Project> {
        private final Field<String> name = required("name", Scalars.TEXT);
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<Stage> stage = required("stage", TextCodec.ofEnum(Stage.class));
        private final Field<InvestmentKind> kind = required("kind", INVESTMENT_KIND);
        private final Field<Figure<Money>> planned = optional("planned", FigureCodec.MONEY);
        private final Field<Figure<Money>> completed = optional("completed", FigureCodec.MONEY);
        private final Field<String> park = optional("park", Scalars.TEXT);

        ProjectCodec() {
            super("a project");
        }

        @Override
        Project build(Values values) {
            return Project.builder()
                    .name(values.get(name))
                    .region(values.find(region))
                    .stage(values.get(stage))
                    .kind(values.get(kind))
                    .planned(values.find(planned))
                    .completed(values.find(completed))
                    .park(values.find(park))
                    .build();
        }

        @Override
        void write(Project project, FieldWriter out) {
            out.write(name, project.name());
            out.writeIfPresent(region, project.region());
            out.write(stage, project.stage());
            out.write(kind, project.kind());
            out.writeIfPresent(planned, project.planned());
            out.writeIfPresent(completed, project.completed());
            out.writeIfPresent(park, project.park());
        }
    }

    private static final class InvestmentPlanCodec extends EntityCodec<InvestmentPlan> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<InvestmentKind> kind = required("kind", INVESTMENT_KIND);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<Figure<Money>> amount = required("amount", FigureCodec.MONEY);

        InvestmentPlanCodec() {
            super("an investment plan");
        }

        @Override
        InvestmentPlan build(Values values) {
            return InvestmentPlan.builder()
                    .region(values.find(region))
                    .kind(values.get(kind))
                    .period(values.get(period))
                    .amount(values.get(amount))
                    .build();
        }

        @Override
        void write(InvestmentPlan plan, FieldWriter out) {
            out.writeIfPresent(region, plan.region());
            out.write(kind, plan.kind());
            out.write(period, plan.period());
            out.write(amount, plan.amount());
        }
    }

    private static final class InvestmentProgressCodec extends EntityCodec<InvestmentProgress> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<InvestmentKind> kind = required("kind", INVESTMENT_KIND);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<Figure<Money>> completed = required("completed", FigureCodec.MONEY);
        private final Field<Figure<Ratio>> completionRate =
                optional("completionRate", FigureCodec.RATIO);

        InvestmentProgressCodec() {
            super("investment progress");
        }

        @Override
        InvestmentProgress build(Values values) {
            return InvestmentProgress.builder()
                    .region(values.find(region))
                    .kind(values.get(kind))
                    .period(values.get(period))
                    .completed(values.get(completed))
                    .completionRate(values.find(completionRate))
                    .build();
        }

        @Override
        void write(InvestmentProgress progress, FieldWriter out) {
            out.writeIfPresent(region, progress.region());
            out.write(kind, progress.kind());
            out.write(period, progress.period());
            out.write(completed, progress.completed());
            out.writeIfPresent(completionRate, progress.completionRate());
        }
    }

    private static final class ParkCodec extends EntityCodec<Park> {
        private final Field<String> name = required("name", Scalars.TEXT);
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> asOf = required("asOf", Scalars.PERIOD);
        private final Field<Figure<Measure>> lettableArea =
                optional("lettableArea", FigureCodec.MEASURE);
        private final Field<Figure<Measure>> occupiedArea =
                optional("occupiedArea", FigureCodec.MEASURE);
        private final Field<Figure<Measure>> lettableUnits =
                optional("lettableUnits", FigureCodec.MEASURE);
        private final Field<Figure<Measure>> occupiedUnits =
                optional("occupiedUnits", FigureCodec.MEASURE);
        private final Field<Figure<Measure>> tenantCapacity =
                optional("tenantCapacity", FigureCodec.MEASURE);
        private final Field<Figure<Measure>> tenants = optional("tenants", FigureCodec.MEASURE);
        private final Field<Figure<Measure>> approved = optional("approved", FigureCodec.MEASURE);
        private final Field<Figure<Ratio>> occupancyRate =
                optional("occupancyRate", FigureCodec.RATIO);
        private final Field<OccupancyBasis> occupancyBasis =
                optional("occupancyBasis", TextCodec.ofEnum(OccupancyBasis.class));

        ParkCodec() {
            super("a park");
        }

        @Override
        Park build(Values values) {
            return Park.builder()
                    .name(values.get(name))
                    .region(values.find(region))
                    .asOf(values.get(asOf))
                    .lettableArea(values.find(lettableArea))
                    .occupiedArea(values.find(occupiedArea))
                    .lettableUnits(values.find(lettableUnits))
                    .occupiedUnits(values.find(occupiedUnits))
                    .tenantCapacity(values.find(tenantCapacity))
                    .tenants(values.find(tenants))
                    .approved(values.find(approved))
                    .occupancyRate(values.find(occupancyRate))
                    .occupancyBasis(values.find(occupancyBasis))
                    .build();
        }

        @Override
        void write(Park park, FieldWriter out) {
            out.write(name, park.name());
            out.writeIfPresent(region, park.region());
            out.write(asOf, park.asOf());
            out.writeIfPresent(lettableArea, park.lettableArea());
            out.writeIfPresent(occupiedArea, park.occupiedArea());
            out.writeIfPresent(lettableUnits, park.lettableUnits());
            out.writeIfPresent(occupiedUnits, park.occupiedUnits());
            out.writeIfPresent(tenantCapacity, park.tenantCapacity());
            out.writeIfPresent(tenants, park.tenants());
            out.writeIfPresent(approved, park.approved());
            out.writeIfPresent(occupancyRate, park.occupancyRate());
            out.writeIfPresent(occupancyBasis, park.occupancyBasis());
        }
    }
}
