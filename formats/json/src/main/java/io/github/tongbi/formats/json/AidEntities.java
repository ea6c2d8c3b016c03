package io.github.tongbi.formats.json;

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
    private static final Codec<AidStage> STAGE = TextCodec.ofEnum(AidStage.class);

    private static final Codec<AidScheme> SCHEME = TextCodec.ofEnum(AidScheme.class);

    static final Codec<AidRecipient> RECIPIENT = new RecipientCodec();

    static final Codec<AidStageAmount> STAGE_AMOUNT = new StageAmountCodec();

    static final Codec<AidFund> FUND = new FundCodec();

    private AidEntities() {}

    private static final class RecipientCodec extends EntityCodec<AidRecipient> {
        private final Field<String> name = required("name", Scalars.TEXT);
        private final Field<AidScheme> scheme = required("scheme", SCHEME);
        private final Field<Figure<Money>> amount = optional("amount", FigureCodec.MONEY);

        RecipientCodec() {
            super("an aid recipient");
        }

        @Override
        AidRecipient build(Values values) {
            return AidRecipient.builder()
                    .name(values.get(name))
                    .scheme(values.get(scheme))
                    .amount(values.find(amount))
                    .build();
        }

        @Override
        void write(AidRecipient recipient, FieldWriter out) {
            out.write(name, recipient.name());
            out.write(scheme, recipient.scheme());
            out.writeIfPresent(amount, recipient.amount());
        }
    }

    private static final class StageAmountCodec extends EntityCodec<AidStageAmount> {
        private final Field<AidStage> stage = required("stage", STAGE);
        private final Field<Figure<Money>> amount = required("amount", FigureCodec.MONEY);
        private final Field<LocalDate> date = optional("date", Scalars.DATE);

        StageAmountCodec() {
            super("the amount of a stage");
        }

        @Override
        AidStageAmount build(Values values) {
            return AidStageAmount.builder()
                    .stage(values.get(stage))
                    .amount(values.get(amount))
                    .date(values.find(date))
                    .build();
        }

        @Override
        void write(AidStageAmount stageAmount, FieldWriter out) {
            out.write(stage, stageAmount.stage());
            out.write(amount, stageAmount.amount());
            out.writeIfPresent(date, stageAmount.date());
        }
    }

    private static final class FundCodec extends EntityCodec<AidFund> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<AidStage> stage = required("stage", STAGE);
        private final Field<Figure<Money>> amount = required("amount", FigureCodec.MONEY);
        private final Field<LocalDate> date = optional("date", Scalars.DATE);
        private final Field<ImmutableList<AidStageAmount>> stages =
                shortList("stages", STAGE_AMOUNT);
        private final Field<AidScheme> scheme = optional("scheme", SCHEME);
        private final Field<AidCategory> category =
                optional("category", TextCodec.ofEnum(AidCategory.class));
        private final Field<ImmutableList<AidRecipient>> recipients = list("recipients", RECIPIENT);

        FundCodec() {
            super("an aid fund");
        }

        @Override
        AidFund build(Values values) {
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
        void write(AidFund fund, FieldWriter out) {
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
