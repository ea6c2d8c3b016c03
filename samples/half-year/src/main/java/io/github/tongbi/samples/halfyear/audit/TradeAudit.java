package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.trade.TradeFigures;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.FigureKind;
import io.github.tongbi.indicators.audit.RateRelations;
import io.github.tongbi.indicators.audit.SumRelations;
import io.github.tongbi.indicators.formula.Term;
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
        ImmutableList.Builder<TradePlace> all = ImmutableList.builder();
        for (int i = 0; i < report.trade().size(); i++) {
            String place = "trade/" + i + "/";
            TradeFigures trade = report.trade().get(i);
            figures(trade, place, findings);
            TradePlace unread = new TradePlace(trade, place, place + "balance", place + "base");
            String balance = parts(unread, findings);
            TradePlace told = new TradePlace(trade, place, balance, unread.base());
            Optional<String> base =
                    components(trade).map(parts -> TradeGrowthAudit.of(told, parts, findings));
            all.add(new TradePlace(trade, place, balance, baseOfTotal(told, base, findings)));
        }
        RestOfPeriodAudit.of(all.build(), findings);
    }

    private static void figures(TradeFigures trade, String place, Findings findings) {
        figure(trade, place + "total", TOTAL, trade.total(), trade.totalGrowth(), findings);
        figure(trade, place + "exports", EXPORTS, trade.exports(), trade.exportsGrowth(), findings);
        figure(trade, place + "imports", IMPORTS, trade.imports(), trade.importsGrowth(), findings);
    }

    private static void figure(
            TradeFigures trade,
            String place,
            Label name,
            Optional<Figure<Money>> level,
            Optional<Figure<Ratio>> growth,
            Findings findings) {
        Label growthName = Label.of(name.zh() + "同比增速", "growth of " + name.en());
        findings.figure(place, SECTION, name, trade.period(), trade.status(), level);
        findings.figure(
                place + "Growth", SECTION, growthName, trade.period(), trade.status(), growth);
    }

    /** Returns the name of the balance in the network. */
    private static String parts(TradePlace place, Findings findings) {
        TradeFigures trade = place.trade();
        if (trade.exports().isEmpty() || trade.imports().isEmpty()) {
            return place.balance();
        }
        Term<Money> exports = Term.of(EXPORTS, trade.exports().get());
        Term<Money> imports = Term.of(IMPORTS, trade.imports().get());
        findings.joining(AuditFigure.unknown(
                place.parts(),
                Label.of("出口进口合计", "exports plus imports"),
                FigureKind.of(trade.exports().get())));
        findings.relate(SumRelations.sum(place.parts(), place.exports(), place.imports()));
        Derived<Money> sum = Derived.sum(TOTAL, exports, imports);
        trade.total()
                .ifPresent(total -> findings.check(
                        Check.of("K03", sum, total),
                        SumRelations.sum(place.total(), place.exports(), place.imports())));
        Label balance = Label.of("贸易差额", "trade balance");
        String surplus =
                findings.derived("K25", balance, Derived.difference(balance, exports, imports));
        findings.relate(SumRelations.difference(surplus, place.exports(), place.imports()));
        Label name = Label.of("出口占比", "share of exports");
        String share = findings.derived("K26", name, Share.ofParts(name, exports, imports));
        findings.relate(RateRelations.share(share, place.exports(), place.parts()));
        return surplus;
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

    /**
     * Notes the base of the total beside that of the parts (K04d), or alone (K05); both are one figure.
     *
     * @return the name of the base in the network
     */
    private static String baseOfTotal(
            TradePlace place, Optional<String> fromParts, Findings findings) {
        TradeFigures trade = place.trade();
        if (trade.total().isEmpty() || trade.totalGrowth().isEmpty()) {
            return fromParts.orElse(place.base());
        }
        Derived<Money> base = ImpliedBase.ofGrowth(
                trade.total().get(), trade.totalGrowth().get(), TimesReading.GREW_BY);
        Label name = aYearEarlier(named(trade));
        if (fromParts.isPresent()) {
            Label fromTotal = Label.of(name.zh() + "(由合计)", name.en() + " (from the total)");
            findings.derivedAgain(fromParts.get(), "K04d", fromTotal, base);
            return fromParts.get();
        }
        String alone = findings.derived("K05", name, base);
        findings.relate(RateRelations.growth(place.totalGrowth(), place.total(), alone));
        return alone;
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
