package io.github.tongbi.arbitraries;

import io.github.tongbi.core.criteria.Assessment;
import io.github.tongbi.core.criteria.Condition;
import io.github.tongbi.core.criteria.EnterpriseThresholds;
import io.github.tongbi.core.criteria.HighTechCriteria;
import io.github.tongbi.core.criteria.HighTechResult;
import io.github.tongbi.core.criteria.InvestmentThresholds;
import io.github.tongbi.core.criteria.ResearchBand;
import io.github.tongbi.core.criteria.ScoreRange;
import io.github.tongbi.core.criteria.TechSmeCriteria;
import io.github.tongbi.core.criteria.TechSmeResult;
import io.github.tongbi.core.criteria.TechSmeScore;
import io.github.tongbi.core.criteria.ThresholdAnswer;
import io.github.tongbi.core.criteria.ThresholdRule;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.util.Currency;

/** Generators for what criteria answer, made by asking them about generated applications. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class CriteriaArbitraries extends DomainContextBase {
    /** Creates the domain, as jqwik does. */
    public CriteriaArbitraries() {}

    /** Returns assessments of high-tech and technology SME applications. */
    @Provide
    public static Arbitrary<Assessment> assessments() {
        return Arbitraries.oneOf(
                highTechResults().map(HighTechResult::assessment),
                techSmeResults().map(TechSmeResult::assessment));
    }

    /** Returns single conditions of assessments. */
    @Provide
    public static Arbitrary<Condition> conditions() {
        return assessments().flatMap(assessment -> Arbitraries.of(assessment.conditions()));
    }

    /** Returns results of high-tech applications. */
    @Provide
    public static Arbitrary<HighTechResult> highTechResults() {
        return ApplicationArbitraries.highTech().map(HighTechCriteria::assess);
    }

    /** Returns the bands of research spending that results name. */
    @Provide
    public static Arbitrary<ResearchBand> researchBands() {
        return highTechResults().flatMap(result -> Arbitraries.of(result.bands()));
    }

    /** Returns results of technology SME applications. */
    @Provide
    public static Arbitrary<TechSmeResult> techSmeResults() {
        return ApplicationArbitraries.techSme().map(TechSmeCriteria::assess);
    }

    /** Returns the scores of technology SME applications. */
    @Provide
    public static Arbitrary<TechSmeScore> techSmeScores() {
        return techSmeResults().map(TechSmeResult::score);
    }

    /** Returns the parts and totals of such scores. */
    @Provide
    public static Arbitrary<ScoreRange> scoreRanges() {
        return techSmeScores()
                .flatMap(score -> Arbitraries.of(
                        score.staff(), score.research(), score.results(), score.total()));
    }

    /** Returns the rules of the threshold tables. */
    @Provide
    public static Arbitrary<ThresholdRule> thresholdRules() {
        return Arbitraries.oneOf(
                Arbitraries.of(EnterpriseThresholds.rules()),
                Arbitraries.of(InvestmentThresholds.rules()));
    }

    /** Returns how enterprises of any industry and size stood in a year. */
    @Provide
    public static Arbitrary<ThresholdAnswer> thresholdAnswers() {
        return Combinators.combine(
                        IdentityArbitraries.industryCodes(),
                        FieldArbitraries.amounts(Currency.getInstance("CNY")).optional(),
                        FieldArbitraries.counts(Unit.PERSON).optional(),
                        Arbitraries.integers().between(1990, 2030))
                .as(EnterpriseThresholds::of);
    }
}
