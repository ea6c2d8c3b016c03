package io.github.tongbi.formats.json;

import io.github.tongbi.core.enterprise.StrategicIndustry;
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

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Generates projects, investment plans and investment completed with any fields. */
final class InvestmentArbitraries {
    private static final double OFTEN = 0.7;
    private static final double SELDOM = 0.3;

    private InvestmentArbitraries() {}

    private static Arbitrary<MajorProjectListing> listings() {
        return Combinators.combine(
                        Arbitraries.of(MajorProjectListing.Level.class),
                        Arbitraries.integers().between(1000, 9999),
                        ScalarArbitraries.texts().optional())
                .as((level, year, batch) -> MajorProjectListing.builder()
                        .level(level)
                        .year(ReferencePeriod.ofYear(year))
                        .batch(batch)
                        .build());
    }

    static Arbitrary<Project> projects() {
        return ReportArbitraries.valid(Builders.withBuilder(Project::builder)
                .use(ScalarArbitraries.texts())
                .inSetter(Project.Builder::name)
                .use(Arbitraries.of(Stage.class))
                .inSetter(Project.Builder::stage)
                .use(Arbitraries.of(InvestmentKind.class))
                .inSetter(Project.Builder::kind)
                .use(ReportArbitraries.amounts())
                .withProbability(OFTEN)
                .inSetter(Project.Builder::planned)
                .use(ReportArbitraries.amounts())
                .withProbability(OFTEN)
                .inSetter(Project.Builder::completed)
                .use(ScalarArbitraries.texts())
                .withProbability(SELDOM)
                .inSetter(Project.Builder::park)
                .use(EnterpriseArbitraries.industries())
                .withProbability(SELDOM)
                .inSetter(Project.Builder::industry)
                .use(Arbitraries.of(StrategicIndustry.class))
                .withProbability(SELDOM)
                .inSetter(Project.Builder::strategicIndustry)
                .use(Arbitraries.of(ConstructionNature.class))
                .withProbability(SELDOM)
                .inSetter(Project.Builder::nature)
                .use(ScalarArbitraries.dates())
                .withProbability(SELDOM)
                .inSetter((project, date) ->
                        project.addReached(StageReached.of(Stage.NEGOTIATING, date)))
                .use(Arbitraries.integers().between(1000, 9999).map(ReferencePeriod::ofYear))
                .inSetter(Project.Builder::year)
                .use(ReportArbitraries.amounts())
                .withProbability(SELDOM)
                .inSetter(Project.Builder::yearPlanned)
                .use(ReportArbitraries.amounts())
                .withProbability(SELDOM)
                .inSetter(Project.Builder::yearCompleted)
                .use(ReportArbitraries.few(listings()))
                .inSetter(Project.Builder::addAllListings)
                .build(ReportArbitraries.built(Project.Builder::build)));
    }

    static Arbitrary<InvestmentPlan> plans() {
        return ReportArbitraries.valid(Builders.withBuilder(InvestmentPlan::builder)
                .use(Arbitraries.of(InvestmentKind.class))
                .inSetter(InvestmentPlan.Builder::kind)
                .use(ScalarArbitraries.flows())
                .inSetter(InvestmentPlan.Builder::period)
                .use(ReportArbitraries.amounts())
                .inSetter(InvestmentPlan.Builder::amount)
                .use(Arbitraries.of(PlanTarget.AT_LEAST, PlanTarget.AT_MOST, PlanTarget.ABOUT))
                .withProbability(SELDOM)
                .inSetter(InvestmentPlan.Builder::target)
                .use(ReportArbitraries.amounts())
                .withProbability(SELDOM)
                .inSetter((plan, upTo) -> plan.target(PlanTarget.RANGE).upTo(upTo))
                .use(Arbitraries.of(PlanNature.class))
                .withProbability(SELDOM)
                .inSetter(InvestmentPlan.Builder::nature)
                .use(ScalarArbitraries.dates())
                .withProbability(SELDOM)
                .inSetter(InvestmentPlan.Builder::version)
                .build(ReportArbitraries.built(InvestmentPlan.Builder::build)));
    }

    static Arbitrary<InvestmentProgress> progress() {
        return ReportArbitraries.valid(Builders.withBuilder(InvestmentProgress::builder)
                .use(ScalarArbitraries.regions())
                .withProbability(SELDOM)
                .inSetter(InvestmentProgress.Builder::region)
                .use(Arbitraries.of(InvestmentKind.class))
                .inSetter(InvestmentProgress.Builder::kind)
                .use(ScalarArbitraries.yearsToDate())
                .inSetter(InvestmentProgress.Builder::period)
                .use(ReportArbitraries.amounts())
                .inSetter(InvestmentProgress.Builder::completed)
                .use(ReportArbitraries.ratios())
                .withProbability(SELDOM)
                .inSetter(InvestmentProgress.Builder::completionRate)
                .build(ReportArbitraries.built(InvestmentProgress.Builder::build)));
    }
}
