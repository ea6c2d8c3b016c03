package io.github.tongbi.samples.halfyear.audit;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.indicators.average.Average;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.growth.ImpliedBase;
import io.github.tongbi.indicators.growth.TimesReading;
import io.github.tongbi.indicators.result.Derived;

import java.util.Optional;

/** Foreign investment: the bases behind its growth, in both readings of 倍. */
final class ForeignInvestmentAudit {
    private static final Label SECTION = Label.of("外资", "Foreign investment");
    private static final Label CONTRACTED = Label.of("合同外资", "contracted capital");
    private static final Label RECEIVED = Label.of("实到外资", "capital received");

    private ForeignInvestmentAudit() {}

    static void of(Report report, Findings findings) {
        for (ForeignInvestment each : report.foreignInvestment()) {
            figures(each, findings);
            firms(each, findings);
            each.received()
                    .ifPresent(received -> each.receivedGrowth()
                            .ifPresent(growth -> bases(received, growth, findings)));
            receivedOverContracted(each, findings);
        }
    }

    private static void figures(ForeignInvestment each, Findings findings) {
        figure(each, Label.of("新设外资企业", "new foreign-invested firms"), each.newFirms(), findings);
        figure(
                each,
                Label.of("新设外资企业增量", "increase of new firms"),
                each.newFirmsIncrease(),
                findings);
        figure(each, CONTRACTED, each.contracted(), findings);
        figure(each, RECEIVED, each.received(), findings);
        figure(
                each,
                Label.of("实到外资增长", "growth of capital received"),
                each.receivedGrowth(),
                findings);
    }

    private static void figure(
            ForeignInvestment each,
            Label name,
            Optional<? extends Figure<?>> figure,
            Findings findings) {
        findings.figure(SECTION, name, each.period(), each.status(), figure);
    }

    private static void firms(ForeignInvestment each, Findings findings) {
        if (each.newFirms().isEmpty()) {
            return;
        }
        each.newFirmsIncrease()
                .ifPresent(increase -> findings.derived(
                        "K07",
                        Label.of("上年同期新设外资企业", "new firms a year earlier"),
                        ImpliedBase.ofIncrease(each.newFirms().get(), increase)));
        each.contracted()
                .ifPresent(contracted -> findings.derived(
                        "K09b",
                        Label.of("户均合同外资", "contracted capital per new firm"),
                        Average.of(contracted, each.newFirms().get())));
    }

    private static void bases(Figure<Money> received, Figure<Ratio> growth, Findings findings) {
        boolean inTimes = growth.notation().scale() == Scale.TIMES;
        findings.derived(
                "K08",
                inTimes
                        ? Label.of(
                                "上年同期实到外资(按“增长" + growth + "”)",
                                "received a year earlier (if it grew by " + growth.digits()
                                        + " times)")
                        : Label.of("上年同期实到外资", "received a year earlier"),
                ImpliedBase.ofGrowth(received, growth, TimesReading.GREW_BY));
        if (inTimes) {
            findings.derived(
                    "K08b",
                    Label.of(
                            "上年同期实到外资(按“增长到" + growth + "”)",
                            "received a year earlier (if it grew to " + growth.digits()
                                    + " times)"),
                    ImpliedBase.ofGrowth(received, growth, TimesReading.GREW_TO));
        }
    }

    private static void receivedOverContracted(ForeignInvestment each, Findings findings) {
        if (each.received().isPresent() && each.contracted().isPresent()) {
            Label name = Label.of("实到外资与合同外资之比", "received over contracted capital");
            Formula ratio = Formula.of(Term.of(RECEIVED, each.received().get()))
                    .dividedBy(Formula.of(Term.of(CONTRACTED, each.contracted().get())));
            findings.derived("K09", name, Derived.ratio(name, ratio).in(Scale.TIMES));
        }
    }
}
