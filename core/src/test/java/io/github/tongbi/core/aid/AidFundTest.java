package io.github.tongbi.core.aid;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.AidArbitraries;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Money;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class AidFundTest {
    private static final AidRecipient YUANCHENG =
            AidRecipient.builder().name("源城").scheme(AidScheme.WITHIN_PROVINCE).build();
    private static final AidRecipient BAMA =
            AidRecipient.builder().name("巴马").scheme(AidScheme.EAST_WEST).build();

    private static AidFund.Builder halfYear() {
        return AidFund.builder()
                .region(RegionCode.parse("440307/大鹏新区"))
                .period(ReferencePeriod.ofHalf(2020, 1))
                .stage(AidStage.ARRANGED)
                .amount(parseMoney("2997.32万元"))
                .recipients(List.of(YUANCHENG, BAMA));
    }

    private static AidRecipient part(String printed) {
        return AidRecipient.builder()
                .name("巴马")
                .scheme(AidScheme.EAST_WEST)
                .amount(parseMoney(printed))
                .build();
    }

    private static AidFund.Builder detailed() {
        return halfYear()
                .date(LocalDate.of(2020, 3, 1))
                .scheme(AidScheme.EAST_WEST)
                .category(AidCategory.FISCAL);
    }

    // poverty-relief funds of the central government and the provinces: 2018, 2017 (press)
    @ParameterizedTest
    @CsvSource({"322.64, 738.31, 1060.95", "307.01, 553.94, 860.95"})
    void partsOfTheRecipientsAddUp(String one, String other, String total) {
        AidFund fund = halfYear()
                .amount(parseMoney(total + "亿元"))
                .recipients(List.of(part(one + "亿元"), part(other + "亿元")))
                .build();
        assertThat(fund.recipientTotal()).contains(fund.amount().value());
    }

    // the same two years: an increase of 200亿元 on the same scope
    @Test
    void fundsOfTwoYearsAreSubtractedExactly() {
        Money later =
                halfYear().amount(parseMoney("1060.95亿元")).build().amount().value();
        Money earlier =
                halfYear().amount(parseMoney("860.95亿元")).build().amount().value();
        assertThat(later.minus(earlier)).isEqualTo(parseMoney("200亿元").value());
    }

    @Test
    void totalOfRecipientsNeedsEveryPart() {
        assertThat(halfYear().recipients(List.of()).build().recipientTotal()).isEmpty();
        assertThat(halfYear()
                        .recipients(List.of(part("1元"), YUANCHENG, part("1元")))
                        .build()
                        .recipientTotal())
                .isEmpty();
    }

    @Test
    void detailsOfTheFundAreKept() {
        AidFund fund = detailed().build();
        assertThat(fund.date()).contains(LocalDate.of(2020, 3, 1));
        assertThat(fund.scheme()).contains(AidScheme.EAST_WEST);
        assertThat(fund.category()).contains(AidCategory.FISCAL);
        assertThat(fund.category().orElseThrow().label().zh()).isEqualTo("财政资金");
    }

    @Test
    void fundOfTheReportIsKeptAsPrinted() {
        AidFund fund = halfYear().build();
        assertThat(fund.region()).map(RegionCode::code).contains("440307");
        assertThat(fund.period()).hasToString("2020-S1");
        assertThat(fund.stage()).isEqualTo(AidStage.ARRANGED);
        assertThat(fund.amount()).hasToString("2997.32万元");
        assertThat(fund.recipients()).containsExactly(YUANCHENG, BAMA);
    }

    @Test
    void fundMayBeNothingForNobody() {
        AidFund fund = halfYear().amount(parseMoney("0元")).recipients(List.of()).build();
        assertThat(fund.amount()).hasToString("0元");
        assertThat(fund.recipients()).isEmpty();
    }

    @Test
    void wholeNeedNotBeTheSumOfItsParts() {
        AidFund fund =
                halfYear().recipients(List.of(part("2000万元"), part("0.2亿元"))).build();
        assertThat(fund.amount()).hasToString("2997.32万元");
        assertThat(fund.recipients()).hasSize(2);
    }

    @Test
    void laterChangeOfTheListHasNoEffect() {
        List<AidRecipient> recipients = new ArrayList<>(List.of(YUANCHENG));
        AidFund.Builder builder = halfYear().recipients(recipients);
        recipients.add(BAMA);
        AidFund fund = builder.build();
        recipients.clear();
        assertThat(fund.recipients()).containsExactly(YUANCHENG);
    }

    @Test
    void laterUseOfTheBuilderHasNoEffect() {
        AidFund.Builder builder = halfYear().recipients(List.of(YUANCHENG));
        AidFund fund = builder.build();
        builder.addRecipients(BAMA);
        assertThat(fund.recipients()).containsExactly(YUANCHENG);
        assertThat(builder.build().recipients()).containsExactly(YUANCHENG, BAMA);
    }

    @Test
    void negativeFundIsRefused() {
        assertRefused(halfYear().amount(parseMoney("-2997.32万元"))::build, negative("-2997.32万元"));
    }

    private static Violation negative(String printed) {
        return new Violation(
                "NEGATIVE", "amount", "expected a figure of 0 or more, got \"" + printed + '"');
    }

    @Test
    void partInAnotherCurrencyIsRefused() {
        assertRefused(
                halfYear().recipients(List.of(YUANCHENG, part("100万美元")))::build,
                mixed(1, "100万美元"));
    }

    private static Violation mixed(int recipient, String printed) {
        return new Violation(
                "CURRENCY_MISMATCH",
                "recipients[" + recipient + "].amount",
                "expected an amount in CNY like amount, got \"" + printed + '"');
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                halfYear()
                        .recipients(List.of(part("1美元"), part("1元"), part("1港元")))
                        .amount(parseMoney("-1元"))::build,
                negative("-1元"),
                mixed(0, "1美元"),
                mixed(2, "1港元"));
    }

    @Test
    void periodStageAndAmountAreMandatory() {
        assertIncomplete(AidFund.builder()::build, "AidFund", "period", "stage", "amount");
    }

    @Test
    void fundIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(
                        halfYear().build(),
                        halfYear()
                                .recipients(List.of())
                                .addRecipients(YUANCHENG, BAMA)
                                .build())
                .addEqualityGroup(halfYear().region(RegionCode.of("440307")).build())
                .addEqualityGroup(
                        halfYear().period(ReferencePeriod.ofYear(2020)).build())
                .addEqualityGroup(halfYear().stage(AidStage.SPENT).build())
                .addEqualityGroup(detailed().build())
                .addEqualityGroup(detailed().date(LocalDate.of(2020, 3, 2)).build())
                .addEqualityGroup(detailed().scheme(AidScheme.PAIRED_SUPPORT).build())
                .addEqualityGroup(detailed().category(AidCategory.DONATION).build())
                .addEqualityGroup(halfYear()
                        .addStages(AidStageAmount.builder()
                                .stage(AidStage.SPENT)
                                .amount(parseMoney("1元"))
                                .build())
                        .build())
                .addEqualityGroup(halfYear().amount(parseMoney("2997万元")).build())
                .addEqualityGroup(
                        halfYear().recipients(List.of(BAMA, YUANCHENG)).build())
                .testEquals();
    }

    @Property
    @Domain(AidArbitraries.class)
    void anyFundIsRebuiltFromItsOwnFields(@ForAll AidFund fund) {
        AidFund rebuilt = AidFund.builder()
                .region(fund.region())
                .period(fund.period())
                .stage(fund.stage())
                .amount(fund.amount())
                .date(fund.date())
                .stages(fund.stages())
                .scheme(fund.scheme())
                .category(fund.category())
                .recipients(fund.recipients())
                .build();
        assertRebuilt(rebuilt, fund);
    }

    @Property(tries = 100)
    @Domain(AidArbitraries.class)
    void fundIsTheSameAfterItsSerialisation(@ForAll AidFund fund) {
        assertThat(SerializableTester.reserialize(fund)).isEqualTo(fund);
    }
}
