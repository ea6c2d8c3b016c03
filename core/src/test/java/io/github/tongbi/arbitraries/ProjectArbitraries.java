package io.github.tongbi.arbitraries;

import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.InvestmentKind;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.project.Stage;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.util.Currency;

/** Generators for projects, investment plans and investment completed. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class ProjectArbitraries extends DomainContextBase {
    private static final double SOMETIMES = 0.5;

    /** Creates the domain, as jqwik does. */
    public ProjectArbitraries() {}

    /** Returns plans for a span of time. */
    @Provide
    public static Arbitrary<InvestmentPlan> plans() {
        return Builders.withBuilder(InvestmentPlan::builder)
                .use(FieldArbitraries.regions())
                .withProbability(SOMETIMES)
                .in(InvestmentPlan.Builder::region)
                .use(Arbitraries.of(InvestmentKind.class))
                .in(InvestmentPlan.Builder::kind)
                .use(FieldArbitraries.flows())
                .in(InvestmentPlan.Builder::period)
                .use(FieldArbitraries.currencies().flatMap(FieldArbitraries::amounts))
                .in(InvestmentPlan.Builder::amount)
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

    /** Returns projects of every stage; money is completed from construction on. */
    @Provide
    public static Arbitrary<Project> projects() {
        return FieldArbitraries.currencies()
                .flatMap(currency -> Arbitraries.oneOf(
                        projects(currency, 0, Stage.NEGOTIATING, Stage.SIGNED, Stage.APPROVED),
                        projects(currency, SOMETIMES, Stage.UNDER_CONSTRUCTION, Stage.COMPLETED)));
    }

    private static Arbitrary<Project> projects(
            Currency currency, double completed, Stage... stages) {
        return Builders.withBuilder(Project::builder)
                .use(FieldArbitraries.names())
                .in(Project.Builder::name)
                .use(FieldArbitraries.regions())
                .withProbability(SOMETIMES)
                .in(Project.Builder::region)
                .use(Arbitraries.of(stages))
                .in(Project.Builder::stage)
                .use(Arbitraries.of(InvestmentKind.class))
                .in(Project.Builder::kind)
                .use(FieldArbitraries.amounts(currency))
                .withProbability(SOMETIMES)
                .in(Project.Builder::planned)
                .use(FieldArbitraries.amounts(currency))
                .withProbability(completed)
                .in(Project.Builder::completed)
                .use(FieldArbitraries.names())
                .withProbability(SOMETIMES)
                .in(Project.Builder::park)
                .build(Project.Builder::build);
    }
}
