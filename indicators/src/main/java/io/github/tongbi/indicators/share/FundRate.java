package io.github.tongbi.indicators.share;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.aid.AidStage;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.formula.Term;
import io.github.tongbi.indicators.result.RatioIndicator;

import java.util.Locale;
import java.util.Optional;

/**
 * How much of aid funds has come from one stage to a later one (拨付率, 到位率, 支出率): {@code Σ amount at the
 * stage ÷ Σ amount at the stage divided by}.
 *
 * <p>2000万元 paid out of 2997.32万元 arranged are 拨付率(占安排) 66.7 %. What it is divided by is no convention,
 * so it is asked for and stands in the name. More than 100 % may be received of what was paid out, by
 * what was carried over. A stage that is not told gives {@code MISSING_INPUT}, nothing at the stage
 * divided by {@code ZERO_DENOMINATOR}. House definition, for usage differs.
 */
public final class FundRate implements RatioIndicator {
    private final Label name;
    private final AidStage stage;
    private final AidStage of;
    private final ImmutableList<AidFund> funds;
    private final Formula reached;
    private final Formula base;

    /** Returns the rate allocated by notice (下达率); otherwise as {@link #disbursement}. */
    public static FundRate allocation(Iterable<AidFund> funds, AidStage of) {
        return rate(AidStage.ALLOCATED, of, funds);
    }

    /**
     * Returns the rate paid out (拨付率) of all funds together, never a mean of rates.
     *
     * @param of the stage that it is divided by, 安排 or 下达
     * @throws IllegalArgumentException if that is no earlier stage, or the currencies differ
     * @throws PeriodMismatchException if the funds are of unlike periods
     */
    public static FundRate disbursement(Iterable<AidFund> funds, AidStage of) {
        return rate(AidStage.DISBURSED, of, funds);
    }

    /** Returns the rate received (到位率), of 安排 or of 拨付; otherwise as {@link #disbursement}. */
    public static FundRate receipt(Iterable<AidFund> funds, AidStage of) {
        return rate(AidStage.RECEIVED, of, funds);
    }

    /**
     * Returns the rate spent (支出率), of 到位 or another stage; of 安排 it is the execution of the budget
     * (执行率). Otherwise as {@link #disbursement}.
     */
    public static FundRate spending(Iterable<AidFund> funds, AidStage of) {
        return rate(AidStage.SPENT, of, funds);
    }

    private static FundRate rate(AidStage reached, AidStage base, Iterable<AidFund> funds) {
        checkArgument(
                base.compareTo(reached) < 0, "expected a stage before %s, got %s", reached, base);
        ImmutableList<AidFund> all = ImmutableList.copyOf(funds);
        all.forEach(fund -> requireSamePot(all.get(0), fund));
        return new FundRate(reached, base, all);
    }

    private static void requireSamePot(AidFund first, AidFund fund) {
        first.amount().value().requireSameKind(fund.amount().value());
        if (!first.period().equals(fund.period())) {
            throw new PeriodMismatchException("funds", first.period(), fund.period());
        }
    }

    private static Formula total(ImmutableList<AidFund> funds, AidStage stage) {
        return funds.stream()
                .map(fund -> amount(fund.amountAt(stage), stage))
                .reduce(Formula::plus)
                .orElseGet(() -> Formula.missing(word(stage)));
    }

    private static Formula amount(Optional<Figure<Money>> amount, AidStage stage) {
        return amount.map(figure -> Formula.of(Term.of(word(stage), figure)))
                .orElseGet(() -> Formula.missing(word(stage)));
    }

    private static Label name(AidStage reached, AidStage base) {
        boolean budget = reached == AidStage.SPENT && base == AidStage.ARRANGED;
        String rate = budget ? "执行" : word(reached).zh();
        return Label.of(
                rate + "率(占" + word(base).zh() + ")",
                word(reached).en() + " of " + word(base).en());
    }

    private static Label word(AidStage stage) {
        return switch (stage) {
            case ARRANGED -> Label.of("安排", "arranged");
            case ALLOCATED -> Label.of("下达", "allocated");
            case DISBURSED -> Label.of("拨付", "disbursed");
            case RECEIVED -> Label.of("到位", "received");
            case SPENT -> Label.of("支出", "spent");
            case FINAL_ACCOUNT -> Label.of("决算", "final account");
        };
    }

    private FundRate(AidStage stage, AidStage of, ImmutableList<AidFund> funds) {
        this.name = name(stage, of);
        this.stage = stage;
        this.of = of;
        this.funds = funds;
        this.reached = total(funds, stage);
        this.base = total(funds, of);
    }

    /** Returns the stage that was reached. */
    public AidStage stage() {
        return stage;
    }

    /** Returns the stage that it is divided by. */
    public AidStage of() {
        return of;
    }

    /** Returns the funds. */
    public ImmutableList<AidFund> funds() {
        return funds;
    }

    @Override
    public Label name() {
        return name;
    }

    @Override
    public Formula formula() {
        return reached.dividedBy(base);
    }

    @Override
    public String toString() {
        return toText(Locale.CHINA);
    }
}
