package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.trade.TradeFigures;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.growth.Aggregate;
import io.github.tongbi.indicators.growth.Component;
import io.github.tongbi.indicators.growth.ImpliedBase;
import io.github.tongbi.indicators.growth.TimesReading;
import io.github.tongbi.indicators.result.Derived;
import io.github.tongbi.indicators.share.Share;

import java.util.Locale;
import java.util.Optional;

/** The trade of one period: total against parts, balance, shares, contributions. */
final class TradeAudit {
    static final Label SECTION = Label.of("外贸", "Foreign trade");
    static final Label TOTAL = Label.of("进出口", "exports and imports");
    static final Label EXPORTS = Label.of("出口", "exports");
    static final Label IMPORTS = Label.of("进口", "imports");

    private TradeAudit() {}

    static void of(Report report, Findings findings) {
        for (TradeFigures trade : report.trade()) {
            figures(trade, findings);
            parts(trade, findings);
            growth(trade, findings);
            baseOfTotal(trade, findings);
        }
        RestOfPeriodAudit.of(report, findings);
    }

    private static void figures(TradeFigures trade, Findings findings) {
        figure(trade, TOTAL, trade.total(), trade.totalGrowth(), findings);
        figure(trade, EXPORTS, trade.exports(), trade.exportsGrowth(), findings);
        figure(trade, IMPORTS, trade.imports(), trade.importsGrowth(), findings);
    }

    private static void figure(
            TradeFigures trade,
            Label name,
            Optional<Figure<Money>> level,
            Optional<Figure<Ratio>> growth,
            Findings findings) {
        Label growthName = Label.of(name.zh() + "同比增速", "growth of " + name.en());
        findings.figure(SECTION, name, trade.period(), trade.status(), level);
        findings.figure(SECTION, growthName, trade.period(), trade.status(), growth);
    }

    private static void parts(TradeFigures trade, Findings findings) {
        if (trade.exports().isEmpty() || trade.imports().isEmpty()) {
            return;
        }
        Term<Money> exports = Term.of(EXPORTS, trade.exports().get());
        Term<Money> imports = Term.of(IMPORTS, trade.imports().get());
        Derived<Money> sum = Derived.sum(TOTAL, exports, imports);
        trade.total().ifPresent(total -> findings.check(Check.of("K03", sum, total)));
        Label balance = Label.of("贸易差额", "trade balance");
        findings.derived("K25", balance, Derived.difference(balance, exports, imports));
        Label share = Label.of("出口占比", "share of exports");
        findings.derived("K26", share, Share.ofParts(share, exports, imports));
    }

    /** Returns exports and imports with their growth, if the report tells all four figures. */
    static Optional<ImmutableList<Component<Money>>> components(TradeFigures trade) {
        boolean told = trade.exports().isPresent()
                && trade.exportsGrowth().isPresent()
                && trade.imports().isPresent()
                && trade.importsGrowth().isPresent();
        return told
                ? Optional.of(ImmutableList.of(
                        Component.of(
                                EXPORTS,
                                trade.exports().get(),
                                trade.exportsGrowth().get()),
                        Component.of(
                                IMPORTS,
                                trade.imports().get(),
                                trade.importsGrowth().get())))
                : Optional.empty();
    }

    private static void growth(TradeFigures trade, Findings findings) {
        components(trade).ifPresent(parts -> growth(trade, parts.get(0), parts.get(1), findings));
    }

    private static void growth(
            TradeFigures trade,
            Component<Money> exports,
            Component<Money> imports,
            Findings findings) {
        Aggregate<Money> total = Aggregate.of(ImmutableList.of(exports, imports));
        trade.totalGrowth().ifPresent(printed -> findings.check(Check.of("K04", total, printed)));
        findings.derived("K04a", aYearEarlier(EXPORTS), base(exports));
        findings.derived("K04b", aYearEarlier(IMPORTS), base(imports));
        findings.derived("K04c", aYearEarlier(TOTAL), total.base());
        Aggregate<Money> balance = Aggregate.of(ImmutableList.of(exports, imports.subtracted()));
        Label surplus = Label.of("贸易差额", "trade balance");
        findings.derived("K25b", aYearEarlier(surplus), balance.base());
        findings.derived("K25c", growthOf(surplus), balance);
        findings.derived(
                "K27",
                Label.of("出口对进出口增长的贡献率", "contribution of exports to the growth of trade"),
                total.contributionOf(exports));
        findings.derived(
                "K28",
                Label.of("出口拉动进出口增长", "pull of exports on the growth of trade"),
                total.pullOf(exports));
    }

    private static Derived<Money> base(Component<Money> part) {
        return ImpliedBase.ofGrowth(part.level(), part.growth(), TimesReading.GREW_BY);
    }

    /** The base of the total stands beside that of the parts (K04d), or alone (K05). */
    private static void baseOfTotal(TradeFigures trade, Findings findings) {
        if (trade.total().isPresent() && trade.totalGrowth().isPresent()) {
            Derived<Money> base = ImpliedBase.ofGrowth(
                    trade.total().get(), trade.totalGrowth().get(), TimesReading.GREW_BY);
            boolean fromParts = components(trade).isPresent();
            Label name = aYearEarlier(named(trade));
            findings.derived(
                    fromParts ? "K04d" : "K05",
                    fromParts
                            ? Label.of(name.zh() + "(由合计)", name.en() + " (from the total)")
                            : name,
                    base);
        }
    }

    /** Returns 2020年一季度进出口. */
    static Label named(TradeFigures trade) {
        return Label.of(
                trade.period().toText(Locale.CHINA) + TOTAL.zh(),
                TOTAL.en() + " in " + trade.period().toText(Locale.ENGLISH));
    }

    static Label aYearEarlier(Label name) {
        return Label.of("上年同期" + name.zh(), name.en() + " a year earlier");
    }

    static Label growthOf(Label name) {
        return Label.of(name.zh() + "同比增速", "growth of the " + name.en());
    }
}
