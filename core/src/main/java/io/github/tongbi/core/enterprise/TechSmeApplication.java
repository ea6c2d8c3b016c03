package io.github.tongbi.core.enterprise;

import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.Optional;

/**
 * What an enterprise declares to be admitted as a small or medium-sized technology enterprise
 * (科技型中小企业评价) for a year.
 *
 * <p>All amounts are in yuan. Example: 25 of 100 employees in research, research of 40万元, sales of
 * 1000万元, two rights of class II.
 */
@Value.Immutable
@EntityStyle
public abstract class TechSmeApplication implements Serializable {
    private static final long serialVersionUID = 1L;

    TechSmeApplication() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what it declares of itself. */
    public abstract ImmutableSet<TechSmeDeclaration> declarations();

    /** Returns the staff of the year (职工总数), in 人. */
    public abstract Figure<Measure> staff();

    /** Returns those of them in research and related innovation (科技人员), in 人. */
    public abstract Figure<Measure> researchStaff();

    /** Returns the sales revenue of the year (销售收入). */
    public abstract Figure<Money> revenue();

    /** Returns the total assets (资产总额). */
    public abstract Figure<Money> assets();

    /** Returns what was spent on research and development (研发费用). */
    public abstract Figure<Money> research();

    /** Returns all costs and expenses (成本费用支出), which research may be compared with instead. */
    public abstract Optional<Figure<Money>> cost();

    /** Returns how many rights of class I it holds: patents for inventions, new plant varieties. */
    public abstract Optional<Figure<Measure>> classOneRights();

    /** Returns how many rights of class II it holds: utility models, designs, software. */
    public abstract Optional<Figure<Measure>> classTwoRights();

    /** Returns what lets it be confirmed without a score, usually nothing. */
    public abstract ImmutableSet<TechSmeConfirmation> confirmations();

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("TechSmeApplication");
        FigureChecks.persons("staff", staff(), invariants);
        FigureChecks.persons("researchStaff", researchStaff(), invariants);
        invariants.atMost(
                "researchStaff", Optional.of(researchStaff()), "staff", Optional.of(staff()));
        FigureChecks.yuan("revenue", revenue(), invariants);
        FigureChecks.yuan("assets", assets(), invariants);
        FigureChecks.yuan("research", research(), invariants);
        cost().ifPresent(amount -> FigureChecks.yuan("cost", amount, invariants));
        invariants
                .count("classOneRights", classOneRights())
                .notNegative("classOneRights", classOneRights())
                .count("classTwoRights", classTwoRights())
                .notNegative("classTwoRights", classTwoRights())
                .check();
    }

    /** Builds a {@link TechSmeApplication}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableTechSmeApplication.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
