package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.ReferencePeriod;
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

import java.util.Locale;
import java.util.Optional;

/** Two cumulative figures of one year: what is left for the rest of the longer period, and its growth. */
final class RestOfPeriodAudit {
    private RestOfPeriodAudit() {}

    static void of(Report report, Findings findings) {
        for (TradeFigures whole : report.trade()) {
            for (TradeFigures begun : report.trade()) {
                if (begins(begun, whole)) {
                    monotone(whole, begun, findings);
                    rest(whole, begun)
                            .ifPresent(rest -> derive(rest, nameOfRest(whole, begun), findings));
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

    private static void monotone(TradeFigures whole, TradeFigures begun, Findings findings) {
        Figure<Money> total = whole.total().orElseThrow();
        Derived<Money> difference = Derived.difference(
                Label.of("累计数不减", "cumulative trade does not shrink"),
                Term.of(TradeAudit.named(whole), total),
                Term.of(TradeAudit.named(begun), begun.total().orElseThrow()));
        Notation notation = new Notation(total.notation().scale(), 0);
        Figure<Money> zero = Figure.of(total.value().withNumber(Rational.ZERO), notation)
                .withQualifier(Qualifier.AT_LEAST);
        findings.check(Check.ofLimit("K30", difference, zero));
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

    private static void derive(Aggregate<Money> rest, Label name, Findings findings) {
        findings.derived("K06", name, rest.level());
        findings.derived("K06b", TradeAudit.aYearEarlier(name), rest.base());
        findings.derived("K06c", TradeAudit.growthOf(name), rest);
    }
}
