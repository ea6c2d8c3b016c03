package io.github.tongbi.formats.fields;

import io.github.tongbi.core.identity.CreditCode;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.EnterpriseInvestment;
import io.github.tongbi.core.project.InvestmentKind;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.project.PlanNature;
import io.github.tongbi.core.project.PlanTarget;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;

import java.time.LocalDate;

/** Fields of investment plans, investment completed and the targets of enterprises. */
final class InvestmentEntities {
    static final EntityType<InvestmentPlan> INVESTMENT_PLAN = new InvestmentPlanType();

    static final EntityType<EnterpriseInvestment> ENTERPRISE_INVESTMENT =
            new EnterpriseInvestmentType();

    static final EntityType<InvestmentProgress> INVESTMENT_PROGRESS = new InvestmentProgressType();

    private InvestmentEntities() {}

    private static final class InvestmentPlanType extends EntityType<InvestmentPlan> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<InvestmentKind> kind =
                required("kind", ProjectEntities.INVESTMENT_KIND);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<Figure<Money>> amount = required("amount", FigureType.MONEY);
        private final Field<Figure<Money>> upTo = optional("upTo", FigureType.MONEY);
        private final Field<PlanTarget> target =
                optional("target", TextType.ofEnum(PlanTarget.class));
        private final Field<PlanNature> nature =
                optional("nature", TextType.ofEnum(PlanNature.class));
        private final Field<LocalDate> version = optional("version", Scalars.DATE);

        InvestmentPlanType() {
            super(InvestmentPlan.class, "an investment plan");
        }

        @Override
        public InvestmentPlan build(Values values) {
            return InvestmentPlan.builder()
                    .region(values.find(region))
                    .kind(values.get(kind))
                    .period(values.get(period))
                    .amount(values.get(amount))
                    .upTo(values.find(upTo))
                    .target(values.find(target))
                    .nature(values.find(nature))
                    .version(values.find(version))
                    .build();
        }

        @Override
        public void write(InvestmentPlan plan, FieldSink out) {
            out.writeIfPresent(region, plan.region());
            out.write(kind, plan.kind());
            out.write(period, plan.period());
            out.write(amount, plan.amount());
            out.writeIfPresent(upTo, plan.upTo());
            out.writeIfPresent(target, plan.target());
            out.writeIfPresent(nature, plan.nature());
            out.writeIfPresent(version, plan.version());
        }
    }

    private static final class EnterpriseInvestmentType extends EntityType<EnterpriseInvestment> {
        private final Field<String> name = required("name", Scalars.TEXT);
        private final Field<CreditCode> creditCode = optional("creditCode", Scalars.CREDIT_CODE);
        private final Field<IndustryCode> industry = optional("industry", Scalars.INDUSTRY);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<Figure<Money>> target = required("target", FigureType.MONEY);
        private final Field<Figure<Money>> completed = required("completed", FigureType.MONEY);
        private final Field<Figure<Ratio>> completionRate =
                optional("completionRate", FigureType.RATIO);
        private final Field<String> remark = optional("remark", Scalars.TEXT);

        EnterpriseInvestmentType() {
            super(EnterpriseInvestment.class, "the investment of an enterprise");
        }

        @Override
        public EnterpriseInvestment build(Values values) {
            return EnterpriseInvestment.builder()
                    .name(values.get(name))
                    .creditCode(values.find(creditCode))
                    .industry(values.find(industry))
                    .period(values.get(period))
                    .target(values.get(target))
                    .completed(values.get(completed))
                    .completionRate(values.find(completionRate))
                    .remark(values.find(remark))
                    .build();
        }

        @Override
        public void write(EnterpriseInvestment row, FieldSink out) {
            out.write(name, row.name());
            out.writeIfPresent(creditCode, row.creditCode());
            out.writeIfPresent(industry, row.industry());
            out.write(period, row.period());
            out.write(target, row.target());
            out.write(completed, row.completed());
            out.writeIfPresent(completionRate, row.completionRate());
            out.writeIfPresent(remark, row.remark());
        }
    }

    private static final class InvestmentProgressType extends EntityType<InvestmentProgress> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<InvestmentKind> kind =
                required("kind", ProjectEntities.INVESTMENT_KIND);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<Figure<Money>> completed = required("completed", FigureType.MONEY);
        private final Field<Figure<Ratio>> completionRate =
                optional("completionRate", FigureType.RATIO);

        InvestmentProgressType() {
            super(InvestmentProgress.class, "investment progress");
        }

        @Override
        public InvestmentProgress build(Values values) {
            return InvestmentProgress.builder()
                    .region(values.find(region))
                    .kind(values.get(kind))
                    .period(values.get(period))
                    .completed(values.get(completed))
                    .completionRate(values.find(completionRate))
                    .build();
        }

        @Override
        public void write(InvestmentProgress progress, FieldSink out) {
            out.writeIfPresent(region, progress.region());
            out.write(kind, progress.kind());
            out.write(period, progress.period());
            out.write(completed, progress.completed());
            out.writeIfPresent(completionRate, progress.completionRate());
        }
    }
}
