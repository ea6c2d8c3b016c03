package io.github.tongbi.samples.halfyear.audit;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.indicators.audit.RateRelations;
import io.github.tongbi.indicators.audit.SumRelations;
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
        for (int i = 0; i < report.foreignInvestment().size(); i++) {
            ForeignInvestment each = report.foreignInvestment().get(i);
            String place = "foreignInvestment/" + i + "/";
            figures(each, place, findings);
            firms(each, place, findings);
            each.received()
                    .ifPresent(received -> each.receivedGrowth()
                            .ifPresent(growth -> bases(received, growth, place, findings)));
            receivedOverContracted(each, place, findings);
        }
    }

    private static void figures(ForeignInvestment each, String place, Findings findings) {
        figure(
                each,
                place + "newFirms",
                Label.of("新设外资企业", "new foreign-invested firms"),
                each.newFirms(),
                findings);
        figure(
                each,
                place + "newFirmsIncrease",
                Label.of("新设外资企业增量", "increase of new firms"),
                each.newFirmsIncrease(),
                findings);
        figure(each, place + "contracted", CONTRACTED, each.contracted(), findings);
        figure(each, place + "received", RECEIVED, each.received(), findings);
        figure(
                each,
                place + "receivedGrowth",
                Label.of("实到外资增长", "growth of capital received"),
                each.receivedGrowth(),
                findings);
    }

    private static void figure(
            ForeignInvestment each,
            String place,
            Label name,
            Optional<? extends Figure<?>> figure,
            Findings findings) {
        findings.figure(place, SECTION, name, each.period(), each.status(), figure);
    }

    private static void firms(ForeignInvestment each, String place, Findings findings) {
        String firms = place + "newFirms";
        each.newFirmsIncrease()
                .ifPresent(increase -> each.newFirms().ifPresent(current -> {
                    String base = findings.derived(
                            "K07",
                            Label.of("上年同期新设外资企业", "new firms a year earlier"),
                            ImpliedBase.ofIncrease(current, increase));
                    findings.relate(SumRelations.increase(place + "newFirmsIncrease", firms, base));
                }));
        each.contracted()
                .ifPresent(contracted -> each.newFirms().ifPresent(current -> {
                    String average = findings.derived(
                            "K09b",
                            Label.of("户均合同外资", "contracted capital per new firm"),
                            Average.of(contracted, current));
                    findings.relate(RateRelations.average(average, place + "contracted", firms));
                }));
    }

    private static void bases(
            Figure<Money> received, Figure<Ratio> growth, String place, Findings findings) {
        if (growth.notation().scale() == Scale.TIMES) {
            readings(received, growth, place, findings);
            return;
        }
        String base = findings.derived(
                "K08",
                Label.of("上年同期实到外资", "received a year earlier"),
                ImpliedBase.ofGrowth(received, growth, TimesReading.GREW_BY));
        findings.relate(RateRelations.growth(place + "receivedGrowth", place + "received", base));
    }

    /** 增长121倍 says 122 times as much, and is often written for 121 times as much. */
    private static void readings(
            Figure<Money> received, Figure<Ratio> growth, String place, Findings findings) {
        String by = findings.derived(
                "K08",
                Label.of(
                        "上年同期实到外资(按“增长" + growth + "”)",
                        "received a year earlier (if it grew by " + growth.digits() + " times)"),
                ImpliedBase.ofGrowth(received, growth, TimesReading.GREW_BY));
        findings.relate(RateRelations.growth(place + "receivedGrowth", place + "received", by)
                .named(by, Label.of("增长" + growth, "grew by " + growth.digits() + " times"))
                .reading());
        String to = findings.derived(
                "K08b",
                Label.of(
                        "上年同期实到外资(按“增长到" + growth + "”)",
                        "received a year earlier (if it grew to " + growth.digits() + " times)"),
                ImpliedBase.ofGrowth(received, growth, TimesReading.GREW_TO));
        findings.relate(RateRelations.growthTo(place + "receivedGrowth", place + "received", to)
                .named(to, Label.of("增长到" + growth, "grew to " + growth.digits() + " times"))
                .reading());
    }

    private static void receivedOverContracted(
            ForeignInvestment each, String place, Findings findings) {
        if (each.received().isPresent() && each.contracted().isPresent()) {
            Label name = Label.of("实到外资与合同外资之比", "received over contracted capital");
            Formula ratio = Formula.of(Term.of(RECEIVED, each.received().get()))
                    .dividedBy(Formula.of(Term.of(CONTRACTED, each.contracted().get())));
            String times =
                    findings.derived("K09", name, Derived.ratio(name, ratio).in(Scale.TIMES));
            findings.relate(RateRelations.ratio(times, place + "received", place + "contracted"));
        }
    }
}
