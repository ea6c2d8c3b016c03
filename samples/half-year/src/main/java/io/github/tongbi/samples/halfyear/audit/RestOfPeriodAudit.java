package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.trade.TradeFigures;
import io.github.tongbi.indicators.audit.RateRelations;
import io.github.tongbi.indicators.audit.SumRelations;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.growth.Aggregate;
import io.github.tongbi.indicators.growth.Component;
import io.github.tongbi.indicators.result.Derived;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Two cumulative figures of one year: what is left for the rest of the longer period, and its growth. */
final class RestOfPeriodAudit {
    private RestOfPeriodAudit() {}

    static void of(List<TradePlace> trade, Findings findings) {
        for (TradePlace whole : trade) {
            for (TradePlace begun : trade) {
                if (begins(begun.trade(), whole.trade())) {
                    monotone(whole, begun, findings);
                    rest(whole.trade(), begun.trade())
                            .ifPresent(rest -> derive(rest, whole, begun, findings));
                }
            }
        }
    }

    private static boolean begins(TradeFigures begun, TradeFigures whole) {
        return begun.period().firstDay().equals(whole.period().firstDay())
                && begun.period().lastDay().isBefore(whole.period().lastDay())
                && begun.region().equals(whole.region())
                && begun.total().isPresent()
                && whole.total().isPresent()
                && Findings.isOneCurrency(begun.total().get(), whole.total().get());
    }

    private static void monotone(TradePlace whole, TradePlace begun, Findings findings) {
        Figure<Money> total = whole.trade().total().orElseThrow();
        Derived<Money> difference = Derived.difference(
                Label.of("累计数不减", "cumulative trade does not shrink"),
                Term.of(TradeAudit.named(whole.trade()), total),
                Term.of(TradeAudit.named(begun.trade()), begun.trade().total().orElseThrow()));
        Notation notation = new Notation(total.notation().scale(), 0);
        Figure<Money> zero = Figure.of(total.value().withNumber(Rational.ZERO), notation)
                .withQualifier(Qualifier.AT_LEAST);
        findings.check(
                Check.ofLimit("K30", difference, zero),
                SumRelations.monotone(whole.total(), begun.total()));
    }

    /** The parts of the begun period are sharper than its total; they are taken where they are told. */
    private static Optional<Aggregate<Money>> rest(TradeFigures whole, TradeFigures begun) {
        if (whole.totalGrowth().isEmpty()) {
            return Optional.empty();
        }
        Component<Money> all = Component.of(
                TradeAudit.named(whole),
                whole.total().orElseThrow(),
                whole.totalGrowth().get());
        return TradeAudit.components(begun)
                .map(parts -> Aggregate.of(ImmutableList.of(
                        all, parts.get(0).subtracted(), parts.get(1).subtracted())));
    }

    /** Returns 2020年二季度进出口 for the half year without its first quarter. */
    private static Label nameOfRest(TradeFigures whole, TradeFigures begun) {
        ReferencePeriod rest = ReferencePeriod.ofDays(
                begun.period().lastDay().plusDays(1), whole.period().lastDay());
        return Label.of(
                rest.toText(Locale.CHINA) + TradeAudit.TOTAL.zh(),
                TradeAudit.TOTAL.en() + " in " + rest.toText(Locale.ENGLISH));
    }

    private static void derive(
            Aggregate<Money> rest, TradePlace whole, TradePlace begun, Findings findings) {
        Label name = nameOfRest(whole.trade(), begun.trade());
        String level = findings.derived("K06", name, rest.level());
        findings.relate(SumRelations.decumulation(level, whole.total(), begun.parts()));
        String base = findings.derived("K06b", TradeAudit.aYearEarlier(name), rest.base());
        findings.relate(SumRelations.decumulation(base, whole.base(), begun.base()));
        String growth = findings.derived("K06c", TradeAudit.growthOf(name), rest);
        findings.relate(RateRelations.growth(growth, level, base));
    }
}
