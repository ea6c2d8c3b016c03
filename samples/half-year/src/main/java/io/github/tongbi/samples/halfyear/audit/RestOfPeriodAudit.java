package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Qualifier;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.trade.TradeFigures;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.growth.Aggregate;
import io.github.tongbi.indicators.growth.Component;
import io.github.tongbi.indicators.result.Derived;

import java.util.Optional;

/** Two cumulative figures of one year: what is left for the rest of the longer period, and its growth. */
final class RestOfPeriodAudit {
    private static final Label REST = Label.of("余下时期进出口", "trade of the rest of the period");

    private RestOfPeriodAudit() {}

    static void of(Report report, Findings findings) {
        for (TradeFigures whole : report.trade()) {
            for (TradeFigures begun : report.trade()) {
                if (begins(begun, whole)) {
                    monotone(whole, begun, findings);
                    rest(whole, begun).ifPresent(rest -> derive(rest, findings));
                }
            }
        }
    }

    private static boolean begins(TradeFigures begun, TradeFigures whole) {
        return begun.period().firstDay().equals(whole.period().firstDay())
                && begun.period().lastDay().isBefore(whole.period().lastDay())
                && begun.region().equals(whole.region())
                && begun.total().isPresent()
                && whole.total().isPresent();
    }

    private static void monotone(TradeFigures whole, TradeFigures begun, Findings findings) {
        Figure<Money> total = whole.total().orElseThrow();
        Derived<Money> difference = Derived.difference(
                Label.of("累计数不减", "cumulative trade does not shrink"),
                Term.of(named(whole), total),
                Term.of(named(begun), begun.total().orElseThrow()));
        Notation notation = new Notation(total.notation().scale(), 0);
        Figure<Money> zero = Figure.of(total.value().withNumber(Rational.ZERO), notation)
                .withQualifier(Qualifier.AT_LEAST);
        findings.check(Check.ofLimit("K30", difference, zero, difference.unit()));
    }

    private static Label named(TradeFigures trade) {
        String period = " " + trade.period();
        return Label.of(TradeAudit.TOTAL.zh() + period, TradeAudit.TOTAL.en() + period);
    }

    /** The parts of the begun period are sharper than its total; they are taken where they are told. */
    private static Optional<Aggregate<Money>> rest(TradeFigures whole, TradeFigures begun) {
        if (whole.totalGrowth().isEmpty()) {
            return Optional.empty();
        }
        Component<Money> all = Component.of(
                named(whole), whole.total().orElseThrow(), whole.totalGrowth().get());
        return TradeAudit.components(begun)
                .map(parts -> Aggregate.of(ImmutableList.of(
                        all, parts.get(0).subtracted(), parts.get(1).subtracted())));
    }

    private static void derive(Aggregate<Money> rest, Findings findings) {
        findings.derived("K06", REST, rest.level());
        findings.derived("K06b", TradeAudit.aYearEarlier(REST), rest.base());
        findings.derived("K06c", TradeAudit.growthOf(REST), Derived.ratio(REST, rest.formula()));
    }
}
