package io.github.tongbi.indicators.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.result.Derived;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.Collections;
import java.util.List;
import java.util.Random;

class SeriesPropertyTest {
    private static final Label NAME = Label.of("出口", "exports");
    private static final Notation NOTATION = new Notation(Scale.HUNDRED_MILLION, 1);

    /** Two years of unrounded months, of which the first of each year may be 1-2月. */
    @Provide
    Arbitrary<List<Rational>> months() {
        return Arbitraries.longs()
                .between(0, 3_000_000_000L)
                .map(yuan -> Rational.of(yuan, 7))
                .list()
                .ofSize(24);
    }

    private static Figure<Money> printed(Rational yuan) {
        Money money = Money.of("0", "CNY").withNumber(yuan);
        return Figure.rounded(money, NOTATION, Rounding.Rule.HALF_UP);
    }

    private static ReferencePeriod toDate(int month) {
        return ReferencePeriod.ofMonths(2020 + month / 12, 1, month % 12 + 1);
    }

    private static Series<Money> cumulated(List<Rational> months, boolean withJanuary) {
        List<PeriodFigure<Money>> figures = Lists.newArrayList();
        Rational sum = Rational.ZERO;
        for (int month = 0; month < months.size(); month++) {
            sum = month % 12 == 0 ? months.get(month) : sum.plus(months.get(month));
            if (withJanuary || month % 12 > 0) {
                figures.add(PeriodFigure.of(toDate(month), printed(sum)));
            }
        }
        Collections.shuffle(figures, new Random(months.size()));
        return Series.of(NAME, Nature.FLOW, Cadence.MONTHLY_TO_DATE, figures);
    }

    @Property(tries = 200)
    void trueMonthsLieWithinTheBounds(
            @ForAll("months") List<Rational> months, @ForAll boolean withJanuary) {
        Decumulation<Money> apart = cumulated(months, withJanuary).decumulated();
        assertThat(apart.figures()).hasSize(withJanuary ? 24 : 22);
        apart.figures()
                .forEach((period, figure) -> assertThat(
                                figure.bounds().orElseThrow().contains(truth(months, period)))
                        .as("%s", figure)
                        .isTrue());
    }

    private static Money truth(List<Rational> months, ReferencePeriod period) {
        int year = (period.lastDay().getYear() - 2020) * 12;
        Rational sum = Rational.ZERO;
        for (int month = period.firstDay().getMonthValue();
                month <= period.lastDay().getMonthValue();
                month++) {
            sum = sum.plus(months.get(year + month - 1));
        }
        return Money.of("0", "CNY").withNumber(sum);
    }

    @Property(tries = 100)
    void cumulatingLeadsBack(@ForAll("months") List<Rational> months, @ForAll boolean withJanuary) {
        Series<Money> toDate = cumulated(months, withJanuary);
        Series<Money> apart = published(toDate.decumulated().figures(), Cadence.MONTHLY);
        assertThat(apart.gaps()).isEmpty();
        Series<Money> again = published(apart.cumulated(), Cadence.MONTHLY_TO_DATE);
        assertThat(again.periods()).isEqualTo(toDate.periods());
        toDate.periods()
                .forEach(period ->
                        assertThat(again.figure(period)).isEqualTo(toDate.figure(period)));
    }

    private static Series<Money> published(
            ImmutableSortedMap<ReferencePeriod, Derived<Money>> figures, Cadence cadence) {
        return Series.of(
                NAME,
                Nature.FLOW,
                cadence,
                figures.entrySet().stream()
                        .map(entry -> PeriodFigure.of(
                                entry.getKey(),
                                entry.getValue().rounded(NOTATION).orElseThrow()))
                        .toList());
    }

    @Property(tries = 100)
    void gapsAreExactlyWhatWasTakenAway(
            @ForAll("months") List<Rational> months, @ForAll("kept") List<Boolean> kept) {
        List<PeriodFigure<Money>> figures = Lists.newArrayList();
        List<ReferencePeriod> removed = Lists.newArrayList();
        for (int month = 0; month < months.size(); month++) {
            ReferencePeriod period = ReferencePeriod.ofMonth(2020 + month / 12, month % 12 + 1);
            boolean stays = month == 0 || month == 23 || kept.get(month);
            if (stays) {
                figures.add(PeriodFigure.of(period, printed(months.get(month))));
            } else {
                removed.add(period);
            }
        }
        Series<Money> series = Series.of(NAME, Nature.FLOW, Cadence.MONTHLY, figures);
        assertThat(series.gaps()).isEqualTo(removed);
        series.yearOnYear()
                .forEach((period, growth) ->
                        assertThat(growth.base()).isEqualTo(series.figure(period.yearEarlier())));
    }

    @Provide
    Arbitrary<List<Boolean>> kept() {
        return Arbitraries.of(true, true, false).list().ofSize(24);
    }
}
