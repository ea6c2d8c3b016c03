package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.aid.AidRecipient;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.FigureKind;
import io.github.tongbi.indicators.audit.SumRelations;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.Derived;

import java.util.Optional;

/** Aid funds: the parts of the recipients against the whole, where the report breaks it down. */
final class AidAudit {
    private static final Label SECTION = Label.of("对口支援", "Aid funds");
    private static final Label FUND = Label.of("对口支援财政资金", "fiscal aid funds");

    private AidAudit() {}

    static void of(Report report, Findings findings) {
        for (int i = 0; i < report.aidFunds().size(); i++) {
            AidFund fund = report.aidFunds().get(i);
            String place = "aidFunds/" + i + "/";
            findings.figure(
                    place + "amount",
                    SECTION,
                    FUND,
                    fund.period(),
                    ObservationStatus.NORMAL,
                    Optional.of(fund.amount()));
            sumOfRecipients(fund, place, findings);
        }
    }

    private static void sumOfRecipients(AidFund fund, String place, Findings findings) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        for (int i = 0; i < fund.recipients().size(); i++) {
            String part = place + "recipients/" + i + "/amount";
            recipient(fund.recipients().get(i), part, fund, findings);
            parts.add(part);
        }
        part(fund.recipients()).ifPresent(sum -> {
            Derived<Money> total = Derived.of(
                    Label.of("各受援地资金之和", "sum of the recipients' funds"),
                    sum,
                    fund.amount().value(),
                    fund.amount().notation().scale());
            findings.check(
                    Check.of("K35", total, fund.amount()),
                    SumRelations.sum(place + "amount", parts.build()));
        });
    }

    /** An amount that is not told is not negative; that is all that is known of it. */
    private static void recipient(
            AidRecipient recipient, String place, AidFund fund, Findings findings) {
        Label name = Label.of(recipient.name() + "资金", "funds for " + recipient.name());
        findings.figure(
                place, SECTION, name, fund.period(), ObservationStatus.NORMAL, recipient.amount());
        if (recipient.amount().isEmpty()) {
            findings.joining(AuditFigure.unknown(place, name, FigureKind.of(fund.amount()))
                    .within(Range.atLeast(Rational.ZERO)));
        }
    }

    /** A recipient without an amount leaves the sum, and so the check, undecided. */
    private static Optional<Formula> part(ImmutableList<AidRecipient> recipients) {
        return recipients.stream()
                .map(recipient -> {
                    Label name = Label.of(recipient.name(), recipient.name());
                    return recipient
                            .amount()
                            .map(amount -> Formula.of(Term.of(name, amount)))
                            .orElseGet(() -> Formula.missing(name));
                })
                .reduce(Formula::plus);
    }
}
