package io.github.tongbi.arbitraries;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.enterprise.HighTechApplication;
import io.github.tongbi.core.enterprise.HighTechDeclaration;
import io.github.tongbi.core.enterprise.InnovationScore;
import io.github.tongbi.core.enterprise.ResearchYear;
import io.github.tongbi.core.enterprise.TechSmeApplication;
import io.github.tongbi.core.enterprise.TechSmeConfirmation;
import io.github.tongbi.core.enterprise.TechSmeDeclaration;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** Generators for what enterprises declare to be recognised or admitted. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class ApplicationArbitraries extends DomainContextBase {
    private static final double SOMETIMES = 0.5;
    private static final int MOST_YEARS = 3;

    /** Creates the domain, as jqwik does. */
    public ApplicationArbitraries() {}

    private static Arbitrary<Figure<Money>> amounts() {
        return FieldArbitraries.amounts(Currency.getInstance("CNY"));
    }

    /** Returns scores from 0 to 100, both ends of every part among them. */
    @Provide
    public static Arbitrary<InnovationScore> scores() {
        Arbitrary<Integer> large = Arbitraries.integers().between(0, 30);
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 20);
        return Combinators.combine(large, large, small, small).as(InnovationScore::of);
    }

    /** Returns applications on days from 1991 on, with one to three years of figures. */
    @Provide
    public static Arbitrary<HighTechApplication> highTech() {
        return FieldArbitraries.orderedDays(2)
                .flatMap(days -> years(days.get(1)).flatMap(years -> highTech(days, years)));
    }

    private static Arbitrary<HighTechApplication> highTech(
            List<LocalDate> days, List<ResearchYear> years) {
        return Builders.withBuilder(() -> HighTechApplication.builder()
                        .registeredOn(days.get(0))
                        .appliedOn(days.get(1))
                        .years(years))
                .use(declarations(HighTechDeclaration.class))
                .in(HighTechApplication.Builder::declarations)
                .use(FieldArbitraries.partAndWhole(Unit.PERSON))
                .in((application, staff) ->
                        application.researchStaff(staff.get1()).staff(staff.get2()))
                .use(amounts())
                .in(HighTechApplication.Builder::domesticResearch)
                .use(amounts())
                .in((application, income) -> application.highTechIncome(income).totalIncome(income))
                .use(scores())
                .in(HighTechApplication.Builder::score)
                .build(HighTechApplication.Builder::build);
    }

    private static Arbitrary<List<ResearchYear>> years(LocalDate applied) {
        return Combinators.combine(amounts(), amounts())
                .as(ImmutableList::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_YEARS)
                .map(amounts -> years(applied.getYear() - amounts.size(), amounts));
    }

    private static List<ResearchYear> years(int first, List<ImmutableList<Figure<Money>>> amounts) {
        ImmutableList.Builder<ResearchYear> years = ImmutableList.builder();
        for (int i = 0; i < amounts.size(); i++) {
            years.add(ResearchYear.builder()
                    .year(ReferencePeriod.ofYear(first + i))
                    .revenue(amounts.get(i).get(0))
                    .research(amounts.get(i).get(1))
                    .build());
        }
        return years.build();
    }

    /** Returns single years of sales and research. */
    @Provide
    public static Arbitrary<ResearchYear> researchYears() {
        return years(LocalDate.of(2021, 1, 1)).map(years -> years.get(0));
    }

    /** Returns applications of technology SMEs with and without costs, rights and confirmations. */
    @Provide
    public static Arbitrary<TechSmeApplication> techSme() {
        return Builders.withBuilder(TechSmeApplication::builder)
                .use(declarations(TechSmeDeclaration.class))
                .in(TechSmeApplication.Builder::declarations)
                .use(FieldArbitraries.partAndWhole(Unit.PERSON))
                .in((application, staff) ->
                        application.researchStaff(staff.get1()).staff(staff.get2()))
                .use(amounts())
                .in(TechSmeApplication.Builder::revenue)
                .use(amounts())
                .in(TechSmeApplication.Builder::assets)
                .use(amounts())
                .in(TechSmeApplication.Builder::research)
                .use(amounts())
                .withProbability(SOMETIMES)
                .in(TechSmeApplication.Builder::cost)
                .use(FieldArbitraries.counts(Unit.MATTER))
                .withProbability(SOMETIMES)
                .in(TechSmeApplication.Builder::classOneRights)
                .use(FieldArbitraries.counts(Unit.MATTER))
                .withProbability(SOMETIMES)
                .in(TechSmeApplication.Builder::classTwoRights)
                .use(declarations(TechSmeConfirmation.class))
                .withProbability(SOMETIMES)
                .in(TechSmeApplication.Builder::confirmations)
                .build(TechSmeApplication.Builder::build);
    }

    private static <E extends Enum<E>> Arbitrary<Set<E>> declarations(Class<E> type) {
        return Arbitraries.of(type).set();
    }
}
