package io.github.tongbi.core.criteria;

import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.project.ConstructionNature;
import io.github.tongbi.core.project.Project;

/**
 * Whether the investment of a project is industrial, and whether it is technical renovation
 * (工业投资, 工业技改投资).
 *
 * <p>Industrial is what has an industry of divisions 06 to 46. Technical renovation is the part of
 * it in projects of renovation (改建和技术改造), and of expansion, relocation, restoration and mere
 * purchase as far as they renovate; of these the nature alone decides nothing.
 */
public final class InvestmentKinds {
    private InvestmentKinds() {}

    /** Returns whether it is industrial investment; undecided without an industry. */
    public static Decision isIndustrial(Project project) {
        return project.industry()
                .map(IndustryCode::isIndustrial)
                .map(Decision::of)
                .orElse(Decision.UNDECIDED);
    }

    /** Returns whether all of it is technical renovation; undecided where a part may be. */
    public static Decision isTechnicalRenovation(Project project) {
        return isIndustrial(project)
                .and(project.nature().map(InvestmentKinds::renovates).orElse(Decision.UNDECIDED));
    }

    private static Decision renovates(ConstructionNature nature) {
        return switch (nature.renovation()) {
            case WHOLE -> Decision.MET;
            case PART -> Decision.UNDECIDED;
            case NONE -> Decision.UNMET;
        };
    }
}
