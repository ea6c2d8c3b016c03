package io.github.tongbi.core.enterprise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;

import org.immutables.value.Value;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an enterprise declares to be recognised as a high-tech enterprise (高新技术企业认定申报).
 *
 * <p>All amounts are in yuan. The years are the one to three before the application, in a row.
 * Example: applied on 2020-06-30, 15 of 100 employees in research, sales of 4000万元 and research of
 * 220万元 in 2019.
 */
@Value.Immutable
@EntityStyle
public abstract class HighTechApplication implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_YEARS = 3;

    HighTechApplication() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the day on which the enterprise was registered. */
    public abstract LocalDate registeredOn();

    /** Returns the day of the application. */
    public abstract LocalDate appliedOn();

    /** Returns what it declares of itself. */
    public abstract ImmutableSet<HighTechDeclaration> declarations();

    /** Returns the staff of the year (职工总数), in 人. */
    public abstract Figure<Measure> staff();

    /** Returns those of them in research and related innovation (科技人员), in 人. */
    public abstract Figure<Measure> researchStaff();

    /** Returns sales and research of the last one to three years, the latest last. */
    public abstract ImmutableList<ResearchYear> years();

    /** Returns the part of the research spending of these years that was spent within China. */
    public abstract Figure<Money> domesticResearch();

    /** Returns the income of the last year (总收入). */
    public abstract Figure<Money> totalIncome();

    /** Returns the part of it from high-tech products and services (高新技术产品收入). */
    public abstract Figure<Money> highTechIncome();

    /** Returns the score for its ability to innovate. */
    public abstract InnovationScore score();

    private boolean hasYearsInARow() {
        int last = appliedOn().getYear() - 1;
        int first = last - years().size() + 1;
        boolean inARow = !years().isEmpty() && years().size() <= MOST_YEARS;
        for (int i = 0; i < years().size(); i++) {
            inARow &= years().get(i).year().firstDay().getYear() == first + i;
        }
        return inARow;
    }

    @Value.Check
    void check() {
        Invariants invariants = Invariants.of("HighTechApplication")
                .notBefore(
                        "appliedOn",
                        Optional.of(appliedOn()),
                        "registeredOn",
                        Optional.of(registeredOn()));
        FigureChecks.persons("staff", staff(), invariants);
        FigureChecks.persons("researchStaff", researchStaff(), invariants);
        invariants
                .atMost(
                        "researchStaff",
                        Optional.of(researchStaff()),
                        "staff",
                        Optional.of(staff()))
                .require(
                        hasYearsInARow(),
                        "YEARS",
                        "years",
                        "expected one to three years in a row up to "
                                + (appliedOn().getYear() - 1)
                                + ", got "
                                + years().stream().map(ResearchYear::year).toList());
        FigureChecks.yuan("domesticResearch", domesticResearch(), invariants);
        FigureChecks.yuan("totalIncome", totalIncome(), invariants);
        FigureChecks.yuan("highTechIncome", highTechIncome(), invariants);
        invariants
                .atMost(
                        "highTechIncome",
                        Optional.of(highTechIncome()),
                        "totalIncome",
                        Optional.of(totalIncome()))
                .check();
    }

    /** Builds a {@link HighTechApplication}; all but the declarations must be set. */
    public static final class Builder extends ImmutableHighTechApplication.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
