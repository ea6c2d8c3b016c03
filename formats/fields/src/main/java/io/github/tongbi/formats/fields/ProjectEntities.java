package io.github.tongbi.formats.fields;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.enterprise.StrategicIndustry;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.ConstructionNature;
import io.github.tongbi.core.project.InvestmentKind;
import io.github.tongbi.core.project.MajorProjectListing;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.project.Stage;
import io.github.tongbi.core.project.StageReached;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import java.time.LocalDate;

/** Fields of projects, their stages and lists of major projects. */
final class ProjectEntities {
    static final TextType<InvestmentKind> INVESTMENT_KIND = TextType.ofEnum(InvestmentKind.class);

    private static final TextType<Stage> STAGE = TextType.ofEnum(Stage.class);

    static final EntityType<StageReached> STAGE_REACHED = new StageReachedType();

    static final EntityType<MajorProjectListing> LISTING = new ListingType();

    static final EntityType<Project> PROJECT = new ProjectType();

    private ProjectEntities() {}

    private static final class StageReachedType extends EntityType<StageReached> {
        private final Field<Stage> stage = required("stage", STAGE);
        private final Field<LocalDate> date = required("date", Scalars.DATE);

        StageReachedType() {
            super(StageReached.class, "a stage reached");
        }

        @Override
        public StageReached build(Values values) {
            return StageReached.of(values.get(stage), values.get(date));
        }

        @Override
        public void write(StageReached reached, FieldSink out) {
            out.write(stage, reached.stage());
            out.write(date, reached.date());
        }
    }

    private static final class ListingType extends EntityType<MajorProjectListing> {
        private final Field<MajorProjectListing.Level> level =
                required("level", TextType.ofEnum(MajorProjectListing.Level.class));
        private final Field<ReferencePeriod> year = required("year", Scalars.PERIOD);
        private final Field<String> batch = optional("batch", Scalars.TEXT);

        ListingType() {
            super(MajorProjectListing.class, "a place in a list of major projects");
        }

        @Override
        public MajorProjectListing build(Values values) {
            return MajorProjectListing.builder()
                    .level(values.get(level))
                    .year(values.get(year))
                    .batch(values.find(batch))
                    .build();
        }

        @Override
        public void write(MajorProjectListing listing, FieldSink out) {
            out.write(level, listing.level());
            out.write(year, listing.year());
            out.writeIfPresent(batch, listing.batch());
        }
    }

    private static final class ProjectType extends EntityType<Project> {
        private final Field<String> name = required("name", Scalars.TEXT);
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<Stage> stage = required("stage", STAGE);
        private final Field<InvestmentKind> kind = required("kind", INVESTMENT_KIND);
        private final Field<Figure<Money>> planned = optional("planned", FigureType.MONEY);
        private final Field<Figure<Money>> completed = optional("completed", FigureType.MONEY);
        private final Field<String> park = optional("park", Scalars.TEXT);
        private final Field<ImmutableList<StageReached>> reached = list("reached", STAGE_REACHED);
        private final Field<IndustryCode> industry = optional("industry", Scalars.INDUSTRY);
        private final Field<StrategicIndustry> strategicIndustry =
                optional("strategicIndustry", EnterpriseEntities.STRATEGIC_INDUSTRY);
        private final Field<ConstructionNature> nature =
                optional("nature", TextType.ofEnum(ConstructionNature.class));
        private final Field<ReferencePeriod> year = optional("year", Scalars.PERIOD);
        private final Field<Figure<Money>> yearPlanned = optional("yearPlanned", FigureType.MONEY);
        private final Field<Figure<Money>> yearCompleted =
                optional("yearCompleted", FigureType.MONEY);
        private final Field<ImmutableList<MajorProjectListing>> listings =
                list("listings", LISTING);

        ProjectType() {
            super(Project.class, "a project");
        }

        @Override
        public Project build(Values values) {
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
        public void write(Project project, FieldSink out) {
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
}
