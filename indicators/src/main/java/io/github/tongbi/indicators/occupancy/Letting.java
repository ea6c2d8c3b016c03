package io.github.tongbi.indicators.occupancy;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.period.PeriodMismatchException;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.indicators.formula.Formula;
import io.github.tongbi.indicators.result.Derived;

/**
 * How the space of one or several parks is let (载体出租情况): leased, signed and vacant, each over what
 * is lettable, on one basis.
 *
 * <p>Of 100万平方米, 60万 leased, 10万 sold and 2万 kept in reserve are a 出租率 of 60 % and a 空置率 of 28 %: the
 * two make 100 % only if nothing is sold, used by the park or reserved. {@link Occupancy} counts who
 * has moved in. A park that does not tell what is leased or lettable gives {@code MISSING_INPUT};
 * other uses count as far as they are told. Nothing lettable gives {@code ZERO_DENOMINATOR}. No
 * national definition exists.
 */
public final class Letting {
    private final OccupancyBasis basis;
    private final ParkTotals totals;
    private final Formula lettable;

    /**
     * Returns the letting of all parks together, at their one date.
     *
     * @throws PeriodMismatchException if the parks are told at unlike dates, naming two of them
     * @throws IllegalArgumentException if their units do not convert, naming both
     */
    public static Letting of(OccupancyBasis basis, Iterable<Park> parks) {
        return new Letting(basis, new ParkTotals(basis, parks));
    }

    private Letting(OccupancyBasis basis, ParkTotals totals) {
        this.basis = basis;
        this.totals = totals;
        this.lettable = totals.lettable();
    }

    /** Returns what the rates count. */
    public OccupancyBasis basis() {
        return basis;
    }

    /** Returns the parks. */
    public ImmutableList<Park> parks() {
        return totals.parks();
    }

    /**
     * Returns the part under a contract for rent (出租率), whether its tenant has moved in or not: {@code
     * Σ leased ÷ Σ lettable}.
     */
    public Derived<Ratio> leasedRate() {
        return rate("出租率", "leased rate", totals.leased());
    }

    /** Returns the part signed and not yet occupied (签约率): {@code Σ signed ÷ Σ lettable}. */
    public Derived<Ratio> signedRate() {
        return rate("签约率", "signed rate", totals.signed());
    }

    /**
     * Returns the part that is really empty (空置率): {@code (Σ lettable − Σ leased − Σ sold − Σ self-used
     * − Σ reserved) ÷ Σ lettable}.
     *
     * <p>It is negative where the other uses do not lie within what is lettable.
     */
    public Derived<Ratio> vacancyRate() {
        Formula empty = totals.lessOtherUses(lettable.minus(totals.leased()));
        return rate("空置率", "vacancy", empty);
    }

    private Derived<Ratio> rate(String zh, String en, Formula part) {
        Label name = SpaceWords.rate(zh, en, basis);
        return Derived.ratio(name, part.dividedBy(lettable));
    }

    @Override
    public String toString() {
        return leasedRate() + ", " + vacancyRate();
    }
}
