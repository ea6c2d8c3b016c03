package io.github.tongbi.core.aid;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import java.time.LocalDate;
import java.util.Optional;

/** What holds between the stages of one pot of money. */
final class AidStageOrder {
    /** The final account is another statistic, and money received may be carried over. */
    private static final ImmutableList<AidStage> FALLING = ImmutableList.of(
            AidStage.ARRANGED, AidStage.ALLOCATED, AidStage.DISBURSED, AidStage.SPENT);

    private static final ImmutableList<AidStage> USE =
            ImmutableList.of(AidStage.RECEIVED, AidStage.SPENT);

    private static final ImmutableList<AidStage> IN_TIME = ImmutableList.copyOf(AidStage.values());

    private final AidFund fund;
    private final Invariants invariants;

    AidStageOrder(AidFund fund, Invariants invariants) {
        this.fund = fund;
        this.invariants = invariants;
    }

    void check() {
        ImmutableList<AidStageAmount> stages = fund.stages();
        for (int i = 0; i < stages.size(); i++) {
            AidStageAmount stage = stages.get(i);
            invariants.sameCurrency(
                    "stages[" + i + "].amount",
                    Optional.of(stage.amount()),
                    "amount",
                    Optional.of(fund.amount()));
            invariants.require(
                    isFirst(stage.stage(), i),
                    "REPEATED",
                    "stages[" + i + "].stage",
                    "expected one amount of " + stage.stage() + ", got another");
        }
        amountsFall(FALLING);
        amountsFall(USE);
        datesRise();
    }

    private boolean isFirst(AidStage stage, int index) {
        return stage != fund.stage()
                && fund.stages().subList(0, index).stream()
                        .noneMatch(before -> before.stage() == stage);
    }

    /** Each amount is compared with the nearest one before it that is told. */
    private void amountsFall(ImmutableList<AidStage> chain) {
        Optional<AidStage> before = Optional.empty();
        for (AidStage stage : chain) {
            Optional<Figure<Money>> amount = fund.amountAt(stage);
            if (before.isPresent() && amount.isPresent()) {
                AidStage earlier = before.get();
                invariants.atMost(
                        path(stage, "amount"), amount, earlier.name(), fund.amountAt(earlier));
            }
            before = amount.isPresent() ? Optional.of(stage) : before;
        }
    }

    private void datesRise() {
        Optional<LocalDate> before = Optional.empty();
        for (AidStage stage : IN_TIME) {
            Optional<LocalDate> date = fund.dateAt(stage);
            if (before.isPresent() && date.isPresent()) {
                invariants.require(
                        !date.get().isBefore(before.get()),
                        "OUT_OF_ORDER",
                        path(stage, "date"),
                        "expected a date of " + stage + " on or after " + before.get()
                                + " of the stage before it, got " + date.get());
            }
            before = date.isPresent() ? date : before;
        }
    }

    /** Returns where the amount or date of the stage stands: in the fund itself or in its list. */
    private String path(AidStage stage, String field) {
        if (stage == fund.stage()) {
            return field;
        }
        int index = 0;
        while (fund.stages().get(index).stage() != stage) {
            index++;
        }
        return "stages[" + index + "]." + field;
    }
}
