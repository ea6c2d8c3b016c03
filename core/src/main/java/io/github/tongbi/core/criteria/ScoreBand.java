package io.github.tongbi.core.criteria;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.quantity.Rational;

/** The points from a share on: 16 from 25% on; tables of them are ordered from the most points down. */
record ScoreBand(Rational from, int points) {
    /** 科技人员占职工总数. */
    static final ImmutableList<ScoreBand> RESEARCH_STAFF = ImmutableList.of(
            percent(30, 20), percent(25, 16), percent(20, 12), percent(15, 8), percent(10, 4));

    /** 研发费用占销售收入. */
    static final ImmutableList<ScoreBand> RESEARCH_OF_REVENUE = ImmutableList.of(
            percent(6, 50), percent(5, 40), percent(4, 30), percent(3, 20), percent(2, 10));

    /** 研发费用占成本费用支出. */
    static final ImmutableList<ScoreBand> RESEARCH_OF_COST = ImmutableList.of(
            percent(30, 50), percent(25, 40), percent(20, 30), percent(15, 20), percent(10, 10));

    /** Ⅰ类知识产权, by number. */
    static final ImmutableList<ScoreBand> CLASS_ONE_RIGHTS = ImmutableList.of(number(1, 30));

    /** Ⅱ类知识产权, by number. */
    static final ImmutableList<ScoreBand> CLASS_TWO_RIGHTS =
            ImmutableList.of(number(4, 24), number(3, 18), number(2, 12), number(1, 6));

    private static ScoreBand percent(long percent, int points) {
        return new ScoreBand(Rational.of(percent, 100), points);
    }

    private static ScoreBand number(long number, int points) {
        return new ScoreBand(Rational.of(number), points);
    }

    /** Returns the points for a part of a whole. */
    static ScoreRange ofShare(ImmutableList<ScoreBand> bands, Interval part, Interval whole) {
        int least = 0;
        int most = 0;
        for (ScoreBand band : bands) {
            Decision reached = part.isAtLeastShare(band.from, whole);
            least = reached == Decision.MET ? Math.max(least, band.points) : least;
            most = reached == Decision.UNMET ? most : Math.max(most, band.points);
        }
        return new ScoreRange(least, most);
    }

    /** Returns the points for a number. */
    static ScoreRange ofNumber(ImmutableList<ScoreBand> bands, Interval number) {
        return ofShare(bands, number, Interval.of(Rational.ONE));
    }
}
