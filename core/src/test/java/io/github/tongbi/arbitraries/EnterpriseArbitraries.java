package io.github.tongbi.arbitraries;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.enterprise.AnnualFigures;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.enterprise.EnterpriseStatus;
import io.github.tongbi.core.enterprise.LegalForm;
import io.github.tongbi.core.enterprise.Qualification;
import io.github.tongbi.core.enterprise.QualificationKind;
import io.github.tongbi.core.enterprise.StatusChange;
import io.github.tongbi.core.enterprise.StrategicIndustry;
import io.github.tongbi.core.period.ReferencePeriod;
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
import java.util.Optional;
import java.util.Set;

/** Generators for enterprises, their yearly figures and their qualifications. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class EnterpriseArbitraries extends DomainContextBase {
    private static final double SOMETIMES = 0.5;
    private static final int FEW = 2;

    /** Creates the domain, as jqwik does. */
    public EnterpriseArbitraries() {}

    /** Returns qualifications with and without ends, some valid for one day. */
    @Provide
    public static Arbitrary<Qualification> qualifications() {
        return Builders.withBuilder(Qualification::builder)
                .use(Arbitraries.of(QualificationKind.class))
                .in(Qualification.Builder::kind)
                .use(FieldArbitraries.names())
                .withProbability(SOMETIMES)
                .in(Qualification.Builder::certificate)
                .use(FieldArbitraries.orderedDays(FEW))
                .withProbability(SOMETIMES)
                .in((qualification, days) ->
                        qualification.validFrom(days.get(0)).validUntil(days.get(1)))
                .use(FieldArbitraries.days())
                .withProbability(SOMETIMES)
                .in((qualification, day) ->
                        qualification.validFrom(day).validUntil(Optional.empty()))
                .build(Qualification.Builder::build);
    }

    /** Returns figures of single years, in any currency. */
    @Provide
    public static Arbitrary<AnnualFigures> annualFigures() {
        return Arbitraries.integers()
                .between(1998, 2030)
                .flatMap(EnterpriseArbitraries::annualFigures);
    }

    private static Arbitrary<AnnualFigures> annualFigures(int year) {
        return Builders.withBuilder(
                        () -> AnnualFigures.builder().year(ReferencePeriod.ofYear(year)))
                .use(FieldArbitraries.counts(Unit.PERSON))
                .in(AnnualFigures.Builder::employees)
                .use(FieldArbitraries.currencies().flatMap(FieldArbitraries::amounts))
                .withProbability(SOMETIMES)
                .in(AnnualFigures.Builder::revenue)
                .build(AnnualFigures.Builder::build);
    }

    private static Arbitrary<ImmutableList<AnnualFigures>> years() {
        return Arbitraries.integers()
                .between(1998, 2030)
                .set()
                .ofMaxSize(FEW)
                .map(ImmutableList::sortedCopyOf)
                .flatMap(EnterpriseArbitraries::years);
    }

    private static Arbitrary<ImmutableList<AnnualFigures>> years(ImmutableList<Integer> years) {
        Arbitrary<ImmutableList<AnnualFigures>> figures = Arbitraries.just(ImmutableList.of());
        for (int year : years) {
            figures = figures.flatMap(earlier -> annualFigures(year)
                    .map(later -> ImmutableList.<AnnualFigures>builder()
                            .addAll(earlier)
                            .add(later)
                            .build()));
        }
        return figures;
    }

    private static Arbitrary<ImmutableList<StatusChange>> histories() {
        return Arbitraries.of(EnterpriseStatus.class)
                .set()
                .ofMinSize(1)
                .flatMap(EnterpriseArbitraries::histories);
    }

    private static Arbitrary<ImmutableList<StatusChange>> histories(Set<EnterpriseStatus> some) {
        ImmutableList<EnterpriseStatus> statuses = ImmutableList.sortedCopyOf(some);
        return FieldArbitraries.orderedDays(statuses.size()).map(days -> history(statuses, days));
    }

    private static ImmutableList<StatusChange> history(
            List<EnterpriseStatus> statuses, List<LocalDate> days) {
        ImmutableList.Builder<StatusChange> history = ImmutableList.builder();
        for (int i = 0; i < statuses.size(); i++) {
            history.add(StatusChange.of(statuses.get(i), days.get(i)));
        }
        return history.build();
    }

    /** Returns enterprises without capital, with capital of one kind, or all of it foreign. */
    @Provide
    public static Arbitrary<Enterprise> enterprises() {
        return FieldArbitraries.currencies().flatMap(EnterpriseArbitraries::enterprises);
    }

    private static Arbitrary<Enterprise> enterprises(Currency currency) {
        return Arbitraries.oneOf(
                standing()
                        .use(FieldArbitraries.amounts(currency))
                        .in(Enterprise.Builder::registeredCapital)
                        .build(Enterprise.Builder::build),
                standing()
                        .use(FieldArbitraries.amounts(currency))
                        .in((enterprise, amount) ->
                                enterprise.registeredCapital(amount).foreignCapital(amount))
                        .build(Enterprise.Builder::build),
                standing()
                        .use(FieldArbitraries.amounts(currency))
                        .withProbability(SOMETIMES)
                        .in(Enterprise.Builder::foreignCapital)
                        .build(Enterprise.Builder::build));
    }

    private static Builders.BuilderCombinator<Enterprise.Builder> standing() {
        return Builders.withBuilder(Enterprise::builder)
                .use(FieldArbitraries.names())
                .in(Enterprise.Builder::name)
                .use(FieldArbitraries.regions())
                .withProbability(SOMETIMES)
                .in(Enterprise.Builder::region)
                .use(Arbitraries.of(EnterpriseStatus.class))
                .in(Enterprise.Builder::status)
                .use(histories())
                .withProbability(SOMETIMES)
                .in((enterprise, history) -> enterprise
                        .history(history)
                        .status(history.get(history.size() - 1).status()))
                .use(FieldArbitraries.shares())
                .withProbability(SOMETIMES)
                .in(Enterprise.Builder::foreignShare)
                .use(IdentityArbitraries.creditCodes())
                .withProbability(SOMETIMES)
                .in(Enterprise.Builder::creditCode)
                .use(Arbitraries.of(LegalForm.class))
                .withProbability(SOMETIMES)
                .in(Enterprise.Builder::legalForm)
                .use(IdentityArbitraries.industryCodes())
                .withProbability(SOMETIMES)
                .in(Enterprise.Builder::industry)
                .use(Arbitraries.of(StrategicIndustry.class))
                .withProbability(SOMETIMES)
                .in(Enterprise.Builder::strategicIndustry)
                .use(years())
                .in(Enterprise.Builder::years)
                .use(qualifications().list().ofMaxSize(FEW))
                .in(Enterprise.Builder::qualifications);
    }

    /** Returns changes into any status. */
    @Provide
    public static Arbitrary<StatusChange> statusChanges() {
        return Combinators.combine(Arbitraries.of(EnterpriseStatus.class), FieldArbitraries.days())
                .as(StatusChange::of);
    }
}
