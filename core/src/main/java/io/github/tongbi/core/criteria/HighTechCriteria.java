package io.github.tongbi.core.criteria;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.enterprise.HighTechApplication;
import io.github.tongbi.core.enterprise.HighTechDeclaration;
import io.github.tongbi.core.enterprise.ResearchYear;
import io.github.tongbi.core.quantity.Rational;

import java.time.temporal.ChronoUnit;

/**
 * Whether an enterprise can be recognised as a high-tech enterprise (高新技术企业认定条件).
 *
 * <p>Source: 高新技术企业认定管理办法 (国科发火〔2016〕32号), article 11, with its guidelines (国科发火〔2016〕195号).
 * A recognition is valid for three years. Example: sales of 5000万元 exactly need research of 5%,
 * 250万元 in one year; sales of 2亿元 exactly need 4%; a score of 70 is not enough, it must be above.
 */
public final class HighTechCriteria {
    /** 注册成立一年以上, 365 calendar days by the guidelines. */
    private static final long REGISTERED_DAYS = 365;

    private static final Rational RESEARCH_STAFF = Rational.of(10, 100);
    private static final Rational DOMESTIC_RESEARCH = Rational.of(60, 100);
    private static final Rational HIGH_TECH_INCOME = Rational.of(60, 100);
    private static final Rational SCORE = Rational.of(70);

    private HighTechCriteria() {}

    /** Returns every condition with its decision, and the research band used. */
    public static HighTechResult assess(HighTechApplication application) {
        ImmutableList<ResearchYear> years = application.years();
        Interval lastSales = Interval.of(years.get(years.size() - 1).revenue());
        ImmutableList<ResearchBand> bands = ResearchBand.of(lastSales);
        Conditions conditions = new Conditions();
        standing(application, conditions);
        research(application, bands, conditions);
        outcome(application, conditions);
        return new HighTechResult(conditions.assessment(), bands);
    }

    private static void standing(HighTechApplication application, Conditions conditions) {
        long days = ChronoUnit.DAYS.between(application.registeredOn(), application.appliedOn());
        conditions
                .add(
                        "REGISTERED",
                        Decision.of(days >= REGISTERED_DAYS),
                        "a registration of " + REGISTERED_DAYS + " days or more",
                        days + " days")
                .declared(
                        "CORE_PROPERTY",
                        isDeclared(application, HighTechDeclaration.OWNS_CORE_PROPERTY),
                        "intellectual property at the core of the main products")
                .declared(
                        "LISTED_FIELD",
                        isDeclared(application, HighTechDeclaration.IN_LISTED_FIELD),
                        "a technology in a field listed by the state")
                .add(
                        "RESEARCH_STAFF",
                        Interval.of(application.researchStaff())
                                .isAtLeastShare(RESEARCH_STAFF, Interval.of(application.staff())),
                        "research staff of at least 10%",
                        application.researchStaff() + " of " + application.staff());
    }

    private static boolean isDeclared(
            HighTechApplication application, HighTechDeclaration declaration) {
        return application.declarations().contains(declaration);
    }

    private static void research(
            HighTechApplication application,
            ImmutableList<ResearchBand> bands,
            Conditions conditions) {
        Interval sales = Interval.ZERO;
        Interval research = Interval.ZERO;
        StringBuilder found = new StringBuilder();
        for (ResearchYear year : application.years()) {
            sales = sales.plus(Interval.of(year.revenue()));
            research = research.plus(Interval.of(year.research()));
            found.append(found.length() == 0 ? "" : " + ")
                    .append(year.research())
                    .append(" of ")
                    .append(year.revenue());
        }
        conditions
                .add(
                        "RESEARCH_SPENDING",
                        judge(bands, research, sales),
                        "research of at least " + shares(bands) + " of sales",
                        found)
                .add(
                        "DOMESTIC_RESEARCH",
                        Interval.of(application.domesticResearch())
                                .isAtLeastShare(DOMESTIC_RESEARCH, research),
                        "at least 60% of the research within China",
                        application.domesticResearch());
    }

    private static String shares(ImmutableList<ResearchBand> bands) {
        return bands.stream().map(ResearchBand::percent).collect(joining(" or "));
    }

    /** What one possible band allows and another does not is undecided. */
    private static Decision judge(
            ImmutableList<ResearchBand> bands, Interval research, Interval sales) {
        Decision first = bands.get(0).judge(research, sales);
        for (ResearchBand band : bands) {
            if (band.judge(research, sales) != first) {
                return Decision.UNDECIDED;
            }
        }
        return first;
    }

    private static void outcome(HighTechApplication application, Conditions conditions) {
        Rational score = application.score().total();
        conditions
                .add(
                        "HIGH_TECH_INCOME",
                        Interval.of(application.highTechIncome())
                                .isAtLeastShare(
                                        HIGH_TECH_INCOME, Interval.of(application.totalIncome())),
                        "high-tech income of at least 60% of the total",
                        application.highTechIncome() + " of " + application.totalIncome())
                .add(
                        "SCORE",
                        Decision.of(score.compareTo(SCORE) > 0),
                        "a score above " + SCORE,
                        score)
                .declared(
                        "NO_SERIOUS_VIOLATION",
                        isDeclared(application, HighTechDeclaration.NO_SERIOUS_VIOLATION),
                        "no serious accident or offence in the year before");
    }
}
