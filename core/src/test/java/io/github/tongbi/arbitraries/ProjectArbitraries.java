package io.github.tongbi.arbitraries;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.enterprise.StrategicIndustry;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.ConstructionNature;
import io.github.tongbi.core.project.EnterpriseInvestment;
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
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;

/** Generators for projects, investment plans and investment completed. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class ProjectArbitraries extends DomainContextBase {
    private static final double SOMETIMES = 0.5;
    private static final double SELDOM = 0.1;

    /** Creates the domain, as jqwik does. */
    public ProjectArbitraries() {}

    /** Returns plans for a span of time, of every target and version. */
    @Provide
    public static Arbitrary<InvestmentPlan> plans() {
        return FieldArbitraries.currencies().flatMap(ProjectArbitraries::plans);
    }

    private static Arbitrary<InvestmentPlan> plans(Currency currency) {
        return Builders.withBuilder(InvestmentPlan::builder)
                .use(FieldArbitraries.regions())
                .withProbability(SOMETIMES)
                .in(InvestmentPlan.Builder::region)
                .use(Arbitraries.of(InvestmentKind.class))
                .in(InvestmentPlan.Builder::kind)
                .use(FieldArbitraries.flows())
                .in(InvestmentPlan.Builder::period)
                .use(FieldArbitraries.amounts(currency))
                .in(InvestmentPlan.Builder::amount)
                .use(Arbitraries.of(PlanTarget.AT_LEAST, PlanTarget.AT_MOST, PlanTarget.ABOUT))
                .withProbability(SOMETIMES)
                .in(InvestmentPlan.Builder::target)
                .use(FieldArbitraries.amounts(currency))
                .withProbability(SOMETIMES)
                .in((plan, amount) ->
                        plan.target(PlanTarget.RANGE).amount(amount).upTo(amount))
                .use(Arbitraries.of(PlanNature.class))
                .withProbability(SOMETIMES)
                .in(InvestmentPlan.Builder::nature)
                .use(FieldArbitraries.days())
                .withProbability(SOMETIMES)
                .in(InvestmentPlan.Builder::version)
                .build(InvestmentPlan.Builder::build);
    }

    /** Returns investment completed, below and above its plan. */
    @Provide
    public static Arbitrary<InvestmentProgress> progress() {
        return Builders.withBuilder(InvestmentProgress::builder)
                .use(FieldArbitraries.regions())
                .withProbability(SOMETIMES)
                .in(InvestmentProgress.Builder::region)
                .use(Arbitraries.of(InvestmentKind.class))
                .in(InvestmentProgress.Builder::kind)
                .use(FieldArbitraries.flows().filter(ReferencePeriod::isYearToDate))
                .in(InvestmentProgress.Builder::period)
                .use(FieldArbitraries.currencies().flatMap(FieldArbitraries::amounts))
                .in(InvestmentProgress.Builder::completed)
                .use(FieldArbitraries.rates())
                .withProbability(SOMETIMES)
                .in(InvestmentProgress.Builder::completionRate)
                .build(InvestmentProgress.Builder::build);
    }

    /** Returns rows of tracking tables, some with more completed than was set. */
    @Provide
    public static Arbitrary<EnterpriseInvestment> enterpriseInvestments() {
        return FieldArbitraries.currencies()
                .flatMap(currency -> Builders.withBuilder(EnterpriseInvestment::builder)
                        .use(FieldArbitraries.names())
                        .in(EnterpriseInvestment.Builder::name)
                        .use(IdentityArbitraries.creditCodes())
                        .withProbability(SOMETIMES)
                        .in(EnterpriseInvestment.Builder::creditCode)
                        .use(IdentityArbitraries.industryCodes())
                        .withProbability(SOMETIMES)
                        .in(EnterpriseInvestment.Builder::industry)
                        .use(FieldArbitraries.flows().filter(ReferencePeriod::isYearToDate))
                        .in(EnterpriseInvestment.Builder::period)
                        .use(FieldArbitraries.amounts(currency))
                        .in(EnterpriseInvestment.Builder::target)
                        .use(FieldArbitraries.amounts(currency))
                        .in(EnterpriseInvestment.Builder::completed)
                        .use(FieldArbitraries.rates())
                        .withProbability(SOMETIMES)
                        .in(EnterpriseInvestment.Builder::completionRate)
                        .use(FieldArbitraries.names())
                        .withProbability(SELDOM)
                        .in(EnterpriseInvestment.Builder::remark)
                        .build(EnterpriseInvestment.Builder::build));
    }

    /** Returns places in lists of major projects. */
    @Provide
    public static Arbitrary<MajorProjectListing> listings() {
        return Builders.withBuilder(MajorProjectListing::builder)
                .use(Arbitraries.of(MajorProjectListing.Level.class))
                .in(MajorProjectListing.Builder::level)
                .use(years())
                .in(MajorProjectListing.Builder::year)
                .use(FieldArbitraries.names())
                .withProbability(SOMETIMES)
                .in(MajorProjectListing.Builder::batch)
                .build(MajorProjectListing.Builder::build);
    }

    /** Returns projects of every stage; money is completed from construction on. */
    @Provide
    public static Arbitrary<Project> projects() {
        return Combinators.combine(FieldArbitraries.currencies(), Arbitraries.of(Stage.class))
                .flatAs(ProjectArbitraries::projects);
    }

    private static Arbitrary<Project> projects(Currency currency, Stage stage) {
        double completed = stage.compareTo(Stage.UNDER_CONSTRUCTION) < 0 ? 0 : SOMETIMES;
        return identified()
                .use(steps(stage))
                .in((project, reached) -> project.stage(stage).reached(reached))
                .use(FieldArbitraries.amounts(currency))
                .withProbability(SOMETIMES)
                .in(Project.Builder::planned)
                .use(FieldArbitraries.amounts(currency))
                .withProbability(completed)
                .in(Project.Builder::completed)
                .use(years())
                .in(Project.Builder::year)
                .use(FieldArbitraries.amounts(currency))
                .withProbability(SOMETIMES)
                .in(Project.Builder::yearPlanned)
                .use(FieldArbitraries.amounts(currency))
                .withProbability(completed)
                .in((project, amount) -> project.yearCompleted(amount).completed(amount))
                .build(Project.Builder::build);
    }

    private static Arbitrary<ReferencePeriod> years() {
        return Arbitraries.integers().between(1990, 2050).map(ReferencePeriod::ofYear);
    }

    /** Returns any of the stages up to this one, with the days on which they were reached. */
    private static Arbitrary<ImmutableList<StageReached>> steps(Stage last) {
        return Arbitraries.subsetOf(EnumSet.range(Stage.NEGOTIATING, last))
                .map(ImmutableList::sortedCopyOf)
                .flatMap(stages -> FieldArbitraries.orderedDays(stages.size())
                        .map(days -> steps(stages, days)));
    }

    private static ImmutableList<StageReached> steps(List<Stage> stages, List<LocalDate> days) {
        ImmutableList.Builder<StageReached> steps = ImmutableList.builder();
        for (int i = 0; i < stages.size(); i++) {
            steps.add(StageReached.of(stages.get(i), days.get(i)));
        }
        return steps.build();
    }

    private static Builders.BuilderCombinator<Project.Builder> identified() {
        return Builders.withBuilder(Project::builder)
                .use(FieldArbitraries.names())
                .in(Project.Builder::name)
                .use(FieldArbitraries.regions())
                .withProbability(SOMETIMES)
                .in(Project.Builder::region)
                .use(Arbitraries.of(InvestmentKind.class))
                .in(Project.Builder::kind)
                .use(IdentityArbitraries.industryCodes())
                .withProbability(SOMETIMES)
                .in((project, industry) ->
                        project.kind(InvestmentKind.FIXED_ASSET).industry(industry))
                .use(Arbitraries.of("06", "2762", "C", "46").map(IndustryCode::parse))
                .withProbability(SOMETIMES)
                .in((project, industry) ->
                        project.kind(InvestmentKind.INDUSTRIAL).industry(industry))
                .use(Arbitraries.of(ConstructionNature.EXPANSION, ConstructionNature.RENOVATION))
                .withProbability(SOMETIMES)
                .in(Project.Builder::nature)
                .use(Arbitraries.of(StrategicIndustry.class))
                .withProbability(SOMETIMES)
                .in(Project.Builder::strategicIndustry)
                .use(listings().list().ofMaxSize(2))
                .in(Project.Builder::listings)
                .use(FieldArbitraries.names())
                .withProbability(SOMETIMES)
                .in(Project.Builder::park);
    }

    /** Returns the days on which stages were reached. */
    @Provide
    public static Arbitrary<StageReached> stagesReached() {
        return Combinators.combine(Arbitraries.of(Stage.class), FieldArbitraries.days())
                .as(StageReached::of);
    }
}
