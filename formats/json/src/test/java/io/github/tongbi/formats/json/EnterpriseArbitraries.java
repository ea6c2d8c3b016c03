package io.github.tongbi.formats.json;

import io.github.tongbi.core.enterprise.AnnualFigures;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.enterprise.EnterpriseStatus;
import io.github.tongbi.core.enterprise.LegalForm;
import io.github.tongbi.core.enterprise.Qualification;
import io.github.tongbi.core.enterprise.QualificationKind;
import io.github.tongbi.core.enterprise.StatusChange;
import io.github.tongbi.core.enterprise.StrategicIndustry;
import io.github.tongbi.core.identity.CreditCode;
import io.github.tongbi.core.identity.CreditCodeAcceptance;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.period.ReferencePeriod;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Generates enterprises with any fields. */
final class EnterpriseArbitraries {
    private static final double OFTEN = 0.7;
    private static final double SELDOM = 0.3;

    private EnterpriseArbitraries() {}

    /** Returns codes that are valid, and one of those that break the standard. */
    static Arbitrary<CreditCode> creditCodes() {
        return Arbitraries.of("91440300123456788M", "9144030071526726XG", "91350203M0001QAY9B")
                .map(code -> CreditCode.parse(code, CreditCodeAcceptance.ANY_CHECK));
    }

    static Arbitrary<IndustryCode> industries() {
        return Arbitraries.of("C", "27", "276", "2762", "0421", "7010").map(IndustryCode::parse);
    }

    private static Arbitrary<StatusChange> changes() {
        return Combinators.combine(
                        Arbitraries.of(EnterpriseStatus.class), ScalarArbitraries.dates())
                .as(StatusChange::of);
    }

    private static Arbitrary<AnnualFigures> years() {
        return Combinators.combine(
                        Arbitraries.integers().between(1000, 9999),
                        ReportArbitraries.amounts().optional(),
                        ReportArbitraries.counts("人"))
                .as((year, revenue, employees) -> AnnualFigures.builder()
                        .year(ReferencePeriod.ofYear(year))
                        .revenue(revenue)
                        .employees(employees)
                        .build());
    }

    private static Arbitrary<Qualification> qualifications() {
        return ReportArbitraries.valid(Builders.withBuilder(Qualification::builder)
                .use(Arbitraries.of(QualificationKind.class))
                .inSetter(Qualification.Builder::kind)
                .use(ScalarArbitraries.texts())
                .withProbability(SELDOM)
                .inSetter(Qualification.Builder::certificate)
                .use(ScalarArbitraries.dates())
                .withProbability(SELDOM)
                .inSetter(Qualification.Builder::validFrom)
                .use(ScalarArbitraries.dates())
                .withProbability(SELDOM)
                .inSetter(Qualification.Builder::validUntil)
                .build(ReportArbitraries.built(Qualification.Builder::build)));
    }

    static Arbitrary<Enterprise> enterprises() {
        return ReportArbitraries.valid(Builders.withBuilder(Enterprise::builder)
                .use(ScalarArbitraries.texts())
                .inSetter(Enterprise.Builder::name)
                .use(ScalarArbitraries.regions())
                .withProbability(SELDOM)
                .inSetter(Enterprise.Builder::region)
                .use(Arbitraries.of(EnterpriseStatus.class))
                .inSetter(Enterprise.Builder::status)
                .use(ReportArbitraries.amounts())
                .withProbability(OFTEN)
                .inSetter(Enterprise.Builder::registeredCapital)
                .use(ReportArbitraries.amounts())
                .withProbability(OFTEN)
                .inSetter(Enterprise.Builder::foreignCapital)
                .use(ReportArbitraries.ratios())
                .withProbability(SELDOM)
                .inSetter(Enterprise.Builder::foreignShare)
                .use(creditCodes())
                .withProbability(SELDOM)
                .inSetter(Enterprise.Builder::creditCode)
                .use(Arbitraries.of(LegalForm.class))
                .withProbability(SELDOM)
                .inSetter(Enterprise.Builder::legalForm)
                .use(industries())
                .withProbability(SELDOM)
                .inSetter(Enterprise.Builder::industry)
                .use(Arbitraries.of(StrategicIndustry.class))
                .withProbability(SELDOM)
                .inSetter(Enterprise.Builder::strategicIndustry)
                .use(changes())
                .withProbability(SELDOM)
                .inSetter((enterprise, change) ->
                        enterprise.addHistory(change).status(change.status()))
                .use(years())
                .withProbability(SELDOM)
                .inSetter(Enterprise.Builder::addYears)
                .use(ReportArbitraries.few(qualifications()))
                .inSetter(Enterprise.Builder::addAllQualifications)
                .build(ReportArbitraries.built(Enterprise.Builder::build)));
    }
}
