package io.github.tongbi.formats.json;

import io.github.tongbi.core.aid.AidCategory;
import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.aid.AidRecipient;
import io.github.tongbi.core.aid.AidScheme;
import io.github.tongbi.core.aid.AidStage;
import io.github.tongbi.core.aid.AidStageAmount;
import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.inspection.ProductCategory;
import io.github.tongbi.core.inspection.SamplingStage;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.service.ServiceCounts;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Generates aid funds, inspections and service counts with any fields. */
final class PublicServiceEntityArbitraries {
    private PublicServiceEntityArbitraries() {}

    static Arbitrary<AidFund> aidFunds() {
        return ReportArbitraries.valid(Builders.withBuilder(AidFund::builder)
                .use(ScalarArbitraries.flows())
                .inSetter(AidFund.Builder::period)
                .use(Arbitraries.of(AidStage.class))
                .inSetter(AidFund.Builder::stage)
                .use(ReportArbitraries.amounts())
                .inSetter(AidFund.Builder::amount)
                .use(ReportArbitraries.few(recipients()))
                .inSetter(AidFund.Builder::addAllRecipients)
                .use(ScalarArbitraries.dates())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(AidFund.Builder::date)
                .use(ReportArbitraries.few(stageAmounts()))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(AidFund.Builder::addAllStages)
                .use(Arbitraries.of(AidScheme.class))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(AidFund.Builder::scheme)
                .use(Arbitraries.of(AidCategory.class))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(AidFund.Builder::category)
                .build(ReportArbitraries.built(AidFund.Builder::build)));
    }

    private static Arbitrary<AidStageAmount> stageAmounts() {
        return ReportArbitraries.valid(Builders.withBuilder(AidStageAmount::builder)
                .use(Arbitraries.of(AidStage.class))
                .inSetter(AidStageAmount.Builder::stage)
                .use(ReportArbitraries.amounts())
                .inSetter(AidStageAmount.Builder::amount)
                .use(ScalarArbitraries.dates())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(AidStageAmount.Builder::date)
                .build(ReportArbitraries.built(AidStageAmount.Builder::build)));
    }

    private static Arbitrary<AidRecipient> recipients() {
        return ReportArbitraries.valid(Builders.withBuilder(AidRecipient::builder)
                .use(ScalarArbitraries.texts())
                .inSetter(AidRecipient.Builder::name)
                .use(Arbitraries.of(AidScheme.class))
                .inSetter(AidRecipient.Builder::scheme)
                .use(ReportArbitraries.amounts())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(AidRecipient.Builder::amount)
                .build(ReportArbitraries.built(AidRecipient.Builder::build)));
    }

    static Arbitrary<InspectionBatch> inspections() {
        return ReportArbitraries.valid(Builders.withBuilder(InspectionBatch::builder)
                .use(ScalarArbitraries.labels())
                .inSetter(InspectionBatch.Builder::subject)
                .use(ScalarArbitraries.flows())
                .inSetter(InspectionBatch.Builder::period)
                .use(ReportArbitraries.counts("批次"))
                .withProbability(ReportArbitraries.OFTEN)
                .inSetter(InspectionBatch.Builder::inspected)
                .use(ReportArbitraries.counts("批次"))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(InspectionBatch.Builder::passed)
                .use(ReportArbitraries.ratios())
                .withProbability(ReportArbitraries.OFTEN)
                .inSetter(InspectionBatch.Builder::passRate)
                .use(ReportArbitraries.counts("批次"))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(InspectionBatch.Builder::failed)
                .use(Arbitraries.of(ProductCategory.class))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(InspectionBatch.Builder::category)
                .use(Arbitraries.of(SamplingStage.class))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(InspectionBatch.Builder::samplingStage)
                .build(ReportArbitraries.built(InspectionBatch.Builder::build)));
    }

    static Arbitrary<ServiceCounts> serviceCounts() {
        return ReportArbitraries.valid(Builders.withBuilder(ServiceCounts::builder)
                .use(ScalarArbitraries.dates().map(ReferencePeriod::asOf))
                .inSetter(ServiceCounts.Builder::asOf)
                .use(ReportArbitraries.few(ScalarArbitraries.texts()))
                .withProbability(ReportArbitraries.OFTEN)
                .inSetter(ServiceCounts.Builder::addAllBaseRegisterNames)
                .use(ReportArbitraries.counts("家"))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(ServiceCounts.Builder::dataSources)
                .use(ReportArbitraries.counts("条"))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(ServiceCounts.Builder::records)
                .use(ReportArbitraries.counts("个"))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(ServiceCounts.Builder::units)
                .use(ReportArbitraries.counts("个"))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(ServiceCounts.Builder::offices)
                .use(ReportArbitraries.counts("个"))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(ServiceCounts.Builder::communities)
                .use(ReportArbitraries.counts("个"))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(ServiceCounts.Builder::serviceItems)
                .use(ReportArbitraries.counts("个"))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(ServiceCounts.Builder::projectsReviewed)
                .build(ReportArbitraries.built(ServiceCounts.Builder::build)));
    }
}
