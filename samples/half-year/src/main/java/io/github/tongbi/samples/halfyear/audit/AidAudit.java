package io.github.tongbi.samples.halfyear.audit;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.aid.AidRecipient;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.report.Report;
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
        for (AidFund fund : report.aidFunds()) {
            findings.figure(
                    SECTION,
                    FUND,
                    fund.period(),
                    ObservationStatus.NORMAL,
                    Optional.of(fund.amount()));
            fund.recipients().forEach(recipient -> figure(recipient, fund, findings));
            sumOfRecipients(fund, findings);
        }
    }

    private static void figure(AidRecipient recipient, AidFund fund, Findings findings) {
        findings.figure(
                SECTION,
                Label.of(recipient.name() + "资金", "funds for " + recipient.name()),
                fund.period(),
                ObservationStatus.NORMAL,
                recipient.amount());
    }

    private static void sumOfRecipients(AidFund fund, Findings findings) {
        part(fund.recipients()).ifPresent(sum -> {
            Derived<Money> total = Derived.of(
                    Label.of("各受援地资金之和", "sum of the recipients' funds"),
                    sum,
                    fund.amount().value(),
                    fund.amount().notation().scale());
            findings.check(Check.of("K35", total, fund.amount()));
        });
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
