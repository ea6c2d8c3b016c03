package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.enterprise.StrategicIndustry;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.ConstructionNature;
import io.github.tongbi.core.project.InvestmentKind;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.project.MajorProjectListing;
import io.github.tongbi.core.project.PlanNature;
import io.github.tongbi.core.project.PlanTarget;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.project.Stage;
import io.github.tongbi.core.project.StageReached;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;

import java.time.LocalDate;

/** Fields of projects, investment plans and investment completed. */
final class InvestmentEntities {
    private static final Codec<InvestmentKind> INVESTMENT_KIND =
            TextCodec.ofEnum(InvestmentKind.class);

    private static final Codec<Stage> STAGE = TextCodec.ofEnum(Stage.class);

    static final Codec<StageReached> STAGE_REACHED = new StageReachedCodec();

    static final Codec<MajorProjectListing> LISTING = new ListingCodec();

    static final Codec<Project> PROJECT = new ProjectCodec();

    static final Codec<InvestmentPlan> INVESTMENT_PLAN = new InvestmentPlanCodec();

    static final Codec<InvestmentProgress> INVESTMENT_PROGRESS = new InvestmentProgressCodec();

    private InvestmentEntities() {}

    private static final class StageReachedCodec extends EntityCodec<StageReached> {
        private final Field<Stage> stage = required("stage", STAGE);
        private final Field<LocalDate> date = required("date", Scalars.DATE);

        StageReachedCodec() {
            super("a stage reached");
        }

        @Override
        StageReached build(Values values) {
            return StageReached.of(values.get(stage), values.get(date));
        }

        @Override
        void write(StageReached reached, FieldWriter out) {
            out.write(stage, reached.stage());
            out.write(date, reached.date());
        }
    }

    private static final class ListingCodec extends EntityCodec<MajorProjectListing> {
        private final Field<MajorProjectListing.Level> level =
                required("level", TextCodec.ofEnum(MajorProjectListing.Level.class));
        private final Field<ReferencePeriod> year = required("year", Scalars.PERIOD);
        private final Field<String> batch = optional("batch", Scalars.TEXT);

        ListingCodec() {
            super("a place in a list of major projects");
        }

        @Override
        MajorProjectListing build(Values values) {
            return MajorProjectListing.builder()
                    .level(values.get(level))
                    .year(values.get(year))
                    .batch(values.find(batch))
                    .build();
        }

        @Override
        void write(MajorProjectListing listing, FieldWriter out) {
            out.write(level, listing.level());
            out.write(year, listing.year());
            out.writeIfPresent(batch, listing.batch());
        }
    }

    private static final class ProjectCodec extends EntityCodec<Project> {
        private final Field<String> name = required("name", Scalars.TEXT);
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<Stage> stage = required("stage", STAGE);
        private final Field<InvestmentKind> kind = required("kind", INVESTMENT_KIND);
        private final Field<Figure<Money>> planned = optional("planned", FigureCodec.MONEY);
        private final Field<Figure<Money>> completed = optional("completed", FigureCodec.MONEY);
        private final Field<String> park = optional("park", Scalars.TEXT);
        private final Field<ImmutableList<StageReached>> reached = list("reached", STAGE_REACHED);
        private final Field<IndustryCode> industry = optional("industry", Scalars.INDUSTRY);
        private final Field<StrategicIndustry> strategicIndustry =
                optional("strategicIndustry", EnterpriseEntities.STRATEGIC_INDUSTRY);
        private final Field<ConstructionNature> nature =
                optional("nature", TextCodec.ofEnum(ConstructionNature.class));
        private final Field<ReferencePeriod> year = optional("year", Scalars.PERIOD);
        private final Field<Figure<Money>> yearPlanned = optional("yearPlanned", FigureCodec.MONEY);
        private final Field<Figure<Money>> yearCompleted =
                optional("yearCompleted", FigureCodec.MONEY);
        private final Field<ImmutableList<MajorProjectListing>> listings =
                list("listings", LISTING);

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
                    .reached(values.list(reached))
                    .industry(values.find(industry))
                    .strategicIndustry(values.find(strategicIndustry))
                    .nature(values.find(nature))
                    .year(values.find(year))
                    .yearPlanned(values.find(yearPlanned))
                    .yearCompleted(values.find(yearCompleted))
                    .listings(values.list(listings))
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
            out.writeUnless(ImmutableList.of(), reached, project.reached());
            out.writeIfPresent(industry, project.industry());
            out.writeIfPresent(strategicIndustry, project.strategicIndustry());
            out.writeIfPresent(nature, project.nature());
            out.writeIfPresent(year, project.year());
            out.writeIfPresent(yearPlanned, project.yearPlanned());
            out.writeIfPresent(yearCompleted, project.yearCompleted());
            out.writeUnless(ImmutableList.of(), listings, project.listings());
        }
    }

    private static final class InvestmentPlanCodec extends EntityCodec<InvestmentPlan> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<InvestmentKind> kind = required("kind", INVESTMENT_KIND);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<Figure<Money>> amount = required("amount", FigureCodec.MONEY);
        private final Field<Figure<Money>> upTo = optional("upTo", FigureCodec.MONEY);
        private final Field<PlanTarget> target =
                optional("target", TextCodec.ofEnum(PlanTarget.class));
        private final Field<PlanNature> nature =
                optional("nature", TextCodec.ofEnum(PlanNature.class));
        private final Field<LocalDate> version = optional("version", Scalars.DATE);

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
                    .upTo(values.find(upTo))
                    .target(values.find(target))
                    .nature(values.find(nature))
                    .version(values.find(version))
                    .build();
        }

        @Override
        void write(InvestmentPlan plan, FieldWriter out) {
            out.writeIfPresent(region, plan.region());
            out.write(kind, plan.kind());
            out.write(period, plan.period());
            out.write(amount, plan.amount());
            out.writeIfPresent(upTo, plan.upTo());
            out.writeIfPresent(target, plan.target());
            out.writeIfPresent(nature, plan.nature());
            out.writeIfPresent(version, plan.version());
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
}
