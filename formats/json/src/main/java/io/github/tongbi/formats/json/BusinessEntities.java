package io.github.tongbi.formats.json;

import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.enterprise.EnterpriseStatus;
import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.project.InvestmentKind;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.project.Stage;

/** Fields of enterprises, projects, investment and parks. */
final class BusinessEntities {
    private static final Codec<InvestmentKind> INVESTMENT_KIND =
            TextCodec.ofEnum(InvestmentKind.class);

    static final Codec<Enterprise> ENTERPRISE = EntityCodec.of(
                    "an enterprise", Enterprise::builder, Enterprise.Builder::build)
            .required("name", Scalars.TEXT, Enterprise::name, Enterprise.Builder::name)
            .optional("region", Scalars.REGION, Enterprise::region, Enterprise.Builder::region)
            .required(
                    "status",
                    TextCodec.ofEnum(EnterpriseStatus.class),
                    Enterprise::status,
                    Enterprise.Builder::status)
            .optional(
                    "registeredCapital",
                    FigureCodec.MONEY,
                    Enterprise::registeredCapital,
                    Enterprise.Builder::registeredCapital)
            .optional(
                    "foreignCapital",
                    FigureCodec.MONEY,
                    Enterprise::foreignCapital,
                    Enterprise.Builder::foreignCapital);

    static final Codec<Project> PROJECT = EntityCodec.of(
                    "a project", Project::builder, Project.Builder::build)
            .required("name", Scalars.TEXT, Project::name, Project.Builder::name)
            .optional("region", Scalars.REGION, Project::region, Project.Builder::region)
            .required(
                    "stage", TextCodec.ofEnum(Stage.class), Project::stage, Project.Builder::stage)
            .required("kind", INVESTMENT_KIND, Project::kind, Project.Builder::kind)
            .optional("planned", FigureCodec.MONEY, Project::planned, Project.Builder::planned)
            .optional(
                    "completed", FigureCodec.MONEY, Project::completed, Project.Builder::completed)
            .optional("park", Scalars.TEXT, Project::park, Project.Builder::park);

    static final Codec<InvestmentPlan> INVESTMENT_PLAN = EntityCodec.of(
                    "an investment plan", InvestmentPlan::builder, InvestmentPlan.Builder::build)
            .optional(
                    "region",
                    Scalars.REGION,
                    InvestmentPlan::region,
                    InvestmentPlan.Builder::region)
            .required("kind", INVESTMENT_KIND, InvestmentPlan::kind, InvestmentPlan.Builder::kind)
            .required(
                    "period",
                    Scalars.PERIOD,
                    InvestmentPlan::period,
                    InvestmentPlan.Builder::period)
            .required(
                    "amount",
                    FigureCodec.MONEY,
                    InvestmentPlan::amount,
                    InvestmentPlan.Builder::amount);

    static final Codec<InvestmentProgress> INVESTMENT_PROGRESS = EntityCodec.of(
                    "investment progress",
                    InvestmentProgress::builder,
                    InvestmentProgress.Builder::build)
            .optional(
                    "region",
                    Scalars.REGION,
                    InvestmentProgress::region,
                    InvestmentProgress.Builder::region)
            .required(
                    "kind",
                    INVESTMENT_KIND,
                    InvestmentProgress::kind,
                    InvestmentProgress.Builder::kind)
            .required(
                    "period",
                    Scalars.PERIOD,
                    InvestmentProgress::period,
                    InvestmentProgress.Builder::period)
            .required(
                    "completed",
                    FigureCodec.MONEY,
                    InvestmentProgress::completed,
                    InvestmentProgress.Builder::completed)
            .optional(
                    "completionRate",
                    FigureCodec.RATIO,
                    InvestmentProgress::completionRate,
                    InvestmentProgress.Builder::completionRate);

    static final Codec<Park> PARK = EntityCodec.of("a park", Park::builder, Park.Builder::build)
            .required("name", Scalars.TEXT, Park::name, Park.Builder::name)
            .optional("region", Scalars.REGION, Park::region, Park.Builder::region)
            .required("asOf", Scalars.PERIOD, Park::asOf, Park.Builder::asOf)
            .optional(
                    "lettableArea",
                    FigureCodec.MEASURE,
                    Park::lettableArea,
                    Park.Builder::lettableArea)
            .optional(
                    "occupiedArea",
                    FigureCodec.MEASURE,
                    Park::occupiedArea,
                    Park.Builder::occupiedArea)
            .optional(
                    "lettableUnits",
                    FigureCodec.MEASURE,
                    Park::lettableUnits,
                    Park.Builder::lettableUnits)
            .optional(
                    "occupiedUnits",
                    FigureCodec.MEASURE,
                    Park::occupiedUnits,
                    Park.Builder::occupiedUnits)
            .optional(
                    "tenantCapacity",
                    FigureCodec.MEASURE,
                    Park::tenantCapacity,
                    Park.Builder::tenantCapacity)
            .optional("tenants", FigureCodec.MEASURE, Park::tenants, Park.Builder::tenants)
            .optional("approved", FigureCodec.MEASURE, Park::approved, Park.Builder::approved)
            .optional(
                    "occupancyRate",
                    FigureCodec.RATIO,
                    Park::occupancyRate,
                    Park.Builder::occupancyRate)
            .optional(
                    "occupancyBasis",
                    TextCodec.ofEnum(OccupancyBasis.class),
                    Park::occupancyBasis,
                    Park.Builder::occupancyBasis);

    private BusinessEntities() {}
}
