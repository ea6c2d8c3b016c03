package io.github.tongbi.formats.fields;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.aid.AidCategory;
import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.aid.AidRecipient;
import io.github.tongbi.core.aid.AidScheme;
import io.github.tongbi.core.aid.AidStage;
import io.github.tongbi.core.aid.AidStageAmount;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;

import java.time.LocalDate;

/** Fields of aid funds. */
final class AidEntities {
    private static final TextType<AidStage> STAGE = TextType.ofEnum(AidStage.class);

    private static final TextType<AidScheme> SCHEME = TextType.ofEnum(AidScheme.class);

    static final EntityType<AidRecipient> RECIPIENT = new RecipientType();

    static final EntityType<AidStageAmount> STAGE_AMOUNT = new StageAmountType();

    static final EntityType<AidFund> FUND = new FundType();

    private AidEntities() {}

    private static final class RecipientType extends EntityType<AidRecipient> {
        private final Field<String> name = required("name", Scalars.TEXT);
        private final Field<AidScheme> scheme = required("scheme", SCHEME);
        private final Field<Figure<Money>> amount = optional("amount", FigureType.MONEY);

        RecipientType() {
            super(AidRecipient.class, "an aid recipient");
        }

        @Override
        public AidRecipient build(Values values) {
            return AidRecipient.builder()
                    .name(values.get(name))
                    .scheme(values.get(scheme))
                    .amount(values.find(amount))
                    .build();
        }

        @Override
        public void write(AidRecipient recipient, FieldSink out) {
            out.write(name, recipient.name());
            out.write(scheme, recipient.scheme());
            out.writeIfPresent(amount, recipient.amount());
        }
    }

    private static final class StageAmountType extends EntityType<AidStageAmount> {
        private final Field<AidStage> stage = required("stage", STAGE);
        private final Field<Figure<Money>> amount = required("amount", FigureType.MONEY);
        private final Field<LocalDate> date = optional("date", Scalars.DATE);

        StageAmountType() {
            super(AidStageAmount.class, "the amount of a stage");
        }

        @Override
        public AidStageAmount build(Values values) {
            return AidStageAmount.builder()
                    .stage(values.get(stage))
                    .amount(values.get(amount))
                    .date(values.find(date))
                    .build();
        }

        @Override
        public void write(AidStageAmount stageAmount, FieldSink out) {
            out.write(stage, stageAmount.stage());
            out.write(amount, stageAmount.amount());
            out.writeIfPresent(date, stageAmount.date());
        }
    }

    private static final class FundType extends EntityType<AidFund> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<AidStage> stage = required("stage", STAGE);
        private final Field<Figure<Money>> amount = required("amount", FigureType.MONEY);
        private final Field<LocalDate> date = optional("date", Scalars.DATE);
        private final Field<ImmutableList<AidStageAmount>> stages =
                shortList("stages", STAGE_AMOUNT);
        private final Field<AidScheme> scheme = optional("scheme", SCHEME);
        private final Field<AidCategory> category =
                optional("category", TextType.ofEnum(AidCategory.class));
        private final Field<ImmutableList<AidRecipient>> recipients = list("recipients", RECIPIENT);

        FundType() {
            super(AidFund.class, "an aid fund");
        }

        @Override
        public AidFund build(Values values) {
            return AidFund.builder()
                    .region(values.find(region))
                    .period(values.get(period))
                    .stage(values.get(stage))
                    .amount(values.get(amount))
                    .date(values.find(date))
                    .addAllStages(values.list(stages))
                    .scheme(values.find(scheme))
                    .category(values.find(category))
                    .addAllRecipients(values.list(recipients))
                    .build();
        }

        @Override
        public void write(AidFund fund, FieldSink out) {
            out.writeIfPresent(region, fund.region());
            out.write(period, fund.period());
            out.write(stage, fund.stage());
            out.write(amount, fund.amount());
            out.writeIfPresent(date, fund.date());
            out.writeUnless(ImmutableList.of(), stages, fund.stages());
            out.writeIfPresent(scheme, fund.scheme());
            out.writeIfPresent(category, fund.category());
            out.writeUnless(ImmutableList.of(), recipients, fund.recipients());
        }
    }
}
