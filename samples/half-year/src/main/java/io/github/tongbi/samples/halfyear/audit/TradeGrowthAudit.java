package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.indicators.audit.RateRelations;
import io.github.tongbi.indicators.audit.SumRelations;
import io.github.tongbi.indicators.growth.Aggregate;
import io.github.tongbi.indicators.growth.Component;
import io.github.tongbi.indicators.growth.ImpliedBase;
import io.github.tongbi.indicators.growth.TimesReading;
import io.github.tongbi.indicators.result.Derived;

/** The growth of trade from that of exports and imports, and what both say of the year before. */
final class TradeGrowthAudit {
    private static final Label SURPLUS = Label.of("贸易差额", "trade balance");

    private final TradePlace place;
    private final Component<Money> exports;
    private final Component<Money> imports;
    private final Aggregate<Money> total;
    private final Findings findings;

    private TradeGrowthAudit(
            TradePlace place, ImmutableList<Component<Money>> parts, Findings findings) {
        this.place = place;
        this.exports = parts.get(0);
        this.imports = parts.get(1);
        this.total = Aggregate.of(parts);
        this.findings = findings;
    }

    /** Notes what follows from the parts and returns the name of the trade a year earlier. */
    static String of(TradePlace place, ImmutableList<Component<Money>> parts, Findings findings) {
        return new TradeGrowthAudit(place, parts, findings).base();
    }

    private String base() {
        String ofExports = base("K04a", TradeAudit.EXPORTS, exports, place.exports());
        String ofImports = base("K04b", TradeAudit.IMPORTS, imports, place.imports());
        String base =
                findings.derived("K04c", TradeAudit.aYearEarlier(TradeAudit.TOTAL), total.base());
        findings.relate(SumRelations.sum(base, ofExports, ofImports));
        growth(base);
        balance(ofExports, ofImports);
        contribution(ofExports, base);
        return base;
    }

    private String base(String id, Label name, Component<Money> part, String level) {
        Derived<Money> implied =
                ImpliedBase.ofGrowth(part.level(), part.growth(), TimesReading.GREW_BY);
        String base = findings.derived(id, TradeAudit.aYearEarlier(name), implied);
        findings.relate(RateRelations.growth(level + "Growth", level, base));
        return base;
    }

    private void growth(String base) {
        place.trade()
                .totalGrowth()
                .ifPresent(printed -> findings.check(
                        Check.of("K04", total, printed),
                        RateRelations.growth(place.totalGrowth(), place.parts(), base)));
    }

    private void balance(String ofExports, String ofImports) {
        Aggregate<Money> balance = Aggregate.of(ImmutableList.of(exports, imports.subtracted()));
        String base = findings.derived("K25b", TradeAudit.aYearEarlier(SURPLUS), balance.base());
        findings.relate(SumRelations.difference(base, ofExports, ofImports));
        String growth = findings.derived("K25c", TradeAudit.growthOf(SURPLUS), balance);
        findings.relate(RateRelations.growth(growth, place.balance(), base));
    }

    private void contribution(String ofExports, String base) {
        String contribution = findings.derived(
                "K27",
                Label.of("出口对进出口增长的贡献率", "contribution of exports to the growth of trade"),
                total.contributionOf(exports));
        findings.relate(RateRelations.contribution(
                contribution, place.exports(), ofExports, place.parts(), base));
        String pull = findings.derived(
                "K28",
                Label.of("出口拉动进出口增长", "pull of exports on the growth of trade"),
                total.pullOf(exports));
        findings.relate(RateRelations.pull(pull, place.exports(), ofExports, base));
    }
}
