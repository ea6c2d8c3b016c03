package io.github.tongbi.arbitraries;

import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.enterprise.EnterpriseStatus;
import io.github.tongbi.core.identity.CreditCode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.util.Currency;

/** Generators for enterprises. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class EnterpriseArbitraries extends DomainContextBase {
    private static final double SOMETIMES = 0.5;

    /** Creates the domain, as jqwik does. */
    public EnterpriseArbitraries() {}

    /** Returns real and made up credit codes of companies and households. */
    @Provide
    public static Arbitrary<CreditCode> creditCodes() {
        return Arbitraries.of(
                        "91440300123456788M",
                        "9144030071526726XG",
                        "92340603MA2UK1TD00",
                        "91440307MA500025X0")
                .map(CreditCode::parse);
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
                .in(Enterprise.Builder::status);
    }
}
