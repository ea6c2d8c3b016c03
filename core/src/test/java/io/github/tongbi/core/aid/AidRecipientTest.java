package io.github.tongbi.core.aid;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;

import io.github.tongbi.arbitraries.AidArbitraries;
import io.github.tongbi.core.invariant.Violation;
import io.github.tongbi.core.quantity.Figure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

class AidRecipientTest {
    private static final Violation BLANK =
            new Violation("BLANK", "name", "expected a name, got \"\"");
    private static final Violation NEGATIVE =
            new Violation("NEGATIVE", "amount", "expected a figure of 0 or more, got \"-1000万元\"");

    private static AidRecipient.Builder bama() {
        return AidRecipient.builder()
                .name("巴马")
                .scheme(AidScheme.EAST_WEST)
                .amount(parseMoney("1000万元"));
    }

    @Test
    void recipientIsKeptAsTold() {
        AidRecipient recipient = bama().build();
        assertThat(recipient.name()).isEqualTo("巴马");
        assertThat(recipient.scheme()).isEqualTo(AidScheme.EAST_WEST);
        assertThat(recipient.amount()).map(Figure::toString).contains("1000万元");
    }

    @Test
    void recipientMayGetNothingOrAnUntoldPart() {
        AidRecipient untold = AidRecipient.builder()
                .name("源城")
                .scheme(AidScheme.WITHIN_PROVINCE)
                .build();
        assertThat(untold.amount()).isEmpty();
        assertThat(bama().amount(parseMoney("0万元")).build().amount()).contains(parseMoney("0万元"));
    }

    @Test
    void blankNameIsRefused() {
        assertRefused(bama().name("")::build, BLANK);
    }

    @Test
    void negativeAmountIsRefused() {
        assertRefused(bama().amount(parseMoney("-1000万元"))::build, NEGATIVE);
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(bama().amount(parseMoney("-1000万元")).name("")::build, BLANK, NEGATIVE);
    }

    @Test
    void nameAndSchemeAreMandatory() {
        assertIncomplete(AidRecipient.builder()::build, "AidRecipient", "name", "scheme");
    }

    @Test
    void recipientIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(bama().build(), bama().build())
                .addEqualityGroup(bama().name("源城").build())
                .addEqualityGroup(bama().scheme(AidScheme.PAIRED_SUPPORT).build())
                .addEqualityGroup(bama().amount(parseMoney("0.1亿元")).build())
                .testEquals();
    }

    @Property
    @Domain(AidArbitraries.class)
    void anyRecipientIsRebuiltFromItsOwnFields(@ForAll AidRecipient recipient) {
        AidRecipient rebuilt = AidRecipient.builder()
                .name(recipient.name())
                .scheme(recipient.scheme())
                .amount(recipient.amount())
                .build();
        assertRebuilt(rebuilt, recipient);
    }
}
