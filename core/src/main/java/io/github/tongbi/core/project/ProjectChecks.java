package io.github.tongbi.core.project;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.ConstructionNature.Renovation;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import java.util.Optional;

/** The invariants of a project. */
final class ProjectChecks {
    private ProjectChecks() {}

    static void stages(Project project, Invariants invariants) {
        ImmutableList<StageReached> reached = project.reached();
        invariants.inOrder("reached", reached, StageReached::follows);
        reached.stream()
                .filter(step -> step.stage().compareTo(project.stage()) > 0)
                .forEach(step -> invariants.require(
                        false,
                        "STAGE_ORDER",
                        "reached",
                        "expected no stage beyond " + project.stage() + ", got " + step));
    }

    static void amounts(Project project, Invariants invariants) {
        invariants
                .notNegative("planned", project.planned())
                .notNegative("completed", project.completed())
                .sameCurrency("completed", project.completed(), "planned", project.planned())
                .require(
                        isBuilding(project) || isNothing(project.completed()),
                        "STAGE_ORDER",
                        "completed",
                        "expected no completed investment before construction, at stage "
                                + project.stage());
    }

    private static boolean isBuilding(Project project) {
        return project.stage().compareTo(Stage.UNDER_CONSTRUCTION) >= 0;
    }

    private static boolean isNothing(Optional<Figure<Money>> amount) {
        return amount.filter(figure -> figure.value().number().signum() != 0).isEmpty();
    }

    static void year(Project project, Invariants invariants) {
        boolean told =
                project.yearPlanned().isPresent() || project.yearCompleted().isPresent();
        wholeYear(project.year(), invariants);
        invariants
                .require(
                        !told || project.year().isPresent(),
                        "NO_YEAR",
                        "year",
                        "expected the year of the yearly amounts, got none")
                .notNegative("yearPlanned", project.yearPlanned())
                .sameCurrency("yearPlanned", project.yearPlanned(), "planned", project.planned())
                .notNegative("yearCompleted", project.yearCompleted())
                .sameCurrency(
                        "yearCompleted", project.yearCompleted(), "completed", project.completed())
                .atMost("yearCompleted", project.yearCompleted(), "completed", project.completed())
                .require(
                        isBuilding(project) || isNothing(project.yearCompleted()),
                        "STAGE_ORDER",
                        "yearCompleted",
                        "expected no completed investment before construction, at stage "
                                + project.stage());
    }

    /** Notes {@code NOT_A_YEAR} if the period is anything but a calendar year. */
    static void wholeYear(Optional<ReferencePeriod> year, Invariants invariants) {
        invariants.require(
                year.filter(period -> !isWhole(period)).isEmpty(),
                "NOT_A_YEAR",
                "year",
                "expected a whole year such as 2020, got "
                        + year.map(ReferencePeriod::toString).orElse("none"));
    }

    private static boolean isWhole(ReferencePeriod year) {
        return year.equals(ReferencePeriod.ofYear(year.firstDay().getYear()));
    }

    /** Technical renovation is part of industrial investment, and both are part of the whole. */
    static void kind(Project project, Invariants invariants) {
        boolean industrial = project.kind() != InvestmentKind.FIXED_ASSET;
        boolean renovation = project.kind() == InvestmentKind.TECHNICAL_RENOVATION;
        invariants
                .require(
                        !industrial
                                || project.industry()
                                        .filter(i -> !i.isIndustrial())
                                        .isEmpty(),
                        "NOT_INDUSTRIAL",
                        "industry",
                        "expected an industry of divisions 06 to 46 for " + project.kind()
                                + ", got "
                                + project.industry().map(IndustryCode::toString).orElse("none"))
                .require(
                        !renovation
                                || project.nature().filter(ProjectChecks::isNew).isEmpty(),
                        "NOT_RENOVATION",
                        "nature",
                        "expected a nature that can renovate for " + project.kind() + ", got "
                                + project.nature().map(Enum::name).orElse("none"));
    }

    private static boolean isNew(ConstructionNature nature) {
        return nature.renovation() == Renovation.NONE;
    }
}
