package io.github.tongbi.core.criteria;

import io.github.tongbi.core.enterprise.TechSmeApplication;
import io.github.tongbi.core.enterprise.TechSmeDeclaration;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Rational;

import java.util.Optional;

/**
 * Whether an enterprise is admitted as a small or medium-sized technology enterprise for a year
 * (科技型中小企业评价条件).
 *
 * <p>Source: 科技型中小企业评价办法 (国科发政〔2017〕115号), articles 6 to 8. Example: a quarter of the staff in
 * research (16), research of 4.0% of sales (30) and two rights of class II (12) make 58 points, not
 * admitted; with three rights (18) 64, admitted.
 */
public final class TechSmeCriteria {
    private static final Rational MOST_STAFF = Rational.of(500);
    private static final Rational MOST_REVENUE = Rational.of(200_000_000);
    private static final Rational MOST_ASSETS = Rational.of(200_000_000);
    private static final int LEAST_SCORE = 60;

    private TechSmeCriteria() {}

    /** Returns every condition with its decision, and the score. */
    public static TechSmeResult assess(TechSmeApplication application) {
        TechSmeScore score = score(application);
        Conditions conditions = new Conditions();
        standing(application, conditions);
        size(application, conditions);
        if (application.confirmations().isEmpty()) {
            conditions
                    .add(
                            "SCORE",
                            score.total().isAtLeast(LEAST_SCORE),
                            "a score of at least " + LEAST_SCORE,
                            score)
                    .add(
                            "STAFF_SCORE",
                            score.staff().isAtLeast(1),
                            "a score above 0 for research staff",
                            score.staff());
        }
        return new TechSmeResult(conditions.assessment(), score);
    }

    private static void standing(TechSmeApplication application, Conditions conditions) {
        conditions
                .declared(
                        "RESIDENT",
                        isDeclared(application, TechSmeDeclaration.RESIDENT),
                        "a resident company of the mainland")
                .declared(
                        "PERMITTED_BUSINESS",
                        isDeclared(application, TechSmeDeclaration.PERMITTED_BUSINESS),
                        "nothing prohibited, restricted or to be phased out")
                .declared(
                        "NO_SERIOUS_VIOLATION",
                        isDeclared(application, TechSmeDeclaration.NO_SERIOUS_VIOLATION),
                        "no serious accident or offence last year or this year");
    }

    private static boolean isDeclared(
            TechSmeApplication application, TechSmeDeclaration declaration) {
        return application.declarations().contains(declaration);
    }

    private static void size(TechSmeApplication application, Conditions conditions) {
        conditions
                .add(
                        "STAFF",
                        Interval.of(application.staff()).isAtMost(MOST_STAFF),
                        "a staff of at most 500",
                        application.staff())
                .add(
                        "REVENUE",
                        Interval.of(application.revenue()).isAtMost(MOST_REVENUE),
                        "sales of at most 2亿元",
                        application.revenue())
                .add(
                        "ASSETS",
                        Interval.of(application.assets()).isAtMost(MOST_ASSETS),
                        "assets of at most 2亿元",
                        application.assets());
    }

    private static TechSmeScore score(TechSmeApplication application) {
        Interval research = Interval.of(application.research());
        ScoreRange ofRevenue = ScoreBand.ofShare(
                ScoreBand.RESEARCH_OF_REVENUE, research, Interval.of(application.revenue()));
        ScoreRange ofCost = application
                .cost()
                .map(cost ->
                        ScoreBand.ofShare(ScoreBand.RESEARCH_OF_COST, research, Interval.of(cost)))
                .orElse(ScoreRange.of(0));
        return new TechSmeScore(
                ScoreBand.ofShare(
                        ScoreBand.RESEARCH_STAFF,
                        Interval.of(application.researchStaff()),
                        Interval.of(application.staff())),
                ofRevenue.orBetter(ofCost),
                ScoreBand.ofNumber(ScoreBand.CLASS_ONE_RIGHTS, rights(application.classOneRights()))
                        .orBetter(ScoreBand.ofNumber(
                                ScoreBand.CLASS_TWO_RIGHTS, rights(application.classTwoRights()))));
    }

    private static Interval rights(Optional<Figure<Measure>> count) {
        return count.map(Interval::of).orElse(Interval.ZERO);
    }
}
