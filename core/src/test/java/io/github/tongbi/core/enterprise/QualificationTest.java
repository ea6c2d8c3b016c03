package io.github.tongbi.core.enterprise;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.EnterpriseArbitraries;
import io.github.tongbi.core.invariant.Violation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class QualificationTest {
    private static final LocalDate FROM = LocalDate.of(2020, 12, 11);
    private static final LocalDate UNTIL = LocalDate.of(2023, 12, 10);

    private static Qualification.Builder qualification() {
        return Qualification.builder()
                .kind(QualificationKind.HIGH_TECH)
                .certificate("GR202044200001")
                .validFrom(FROM)
                .validUntil(UNTIL);
    }

    @Test
    void qualificationIsKeptAsTold() {
        Qualification qualification = qualification().build();
        assertThat(qualification.kind()).isEqualTo(QualificationKind.HIGH_TECH);
        assertThat(qualification.certificate()).contains("GR202044200001");
        assertThat(qualification.validFrom()).contains(FROM);
        assertThat(qualification.validUntil()).contains(UNTIL);
    }

    @Test
    void validityWithoutEndsIsUnlimited() {
        Qualification unlimited =
                Qualification.builder().kind(QualificationKind.HEADQUARTERS).build();
        assertThat(unlimited.isValidOn(LocalDate.MIN)).isTrue();
        assertThat(unlimited.isValidOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                qualification().validUntil(FROM.minusDays(1)).certificate(" ")::build,
                new Violation("BLANK", "certificate", "expected a name, got \" \""),
                new Violation(
                        "DATE_ORDER",
                        "validUntil",
                        "expected a date not before validFrom of 2020-12-11, got 2020-12-10"));
    }

    @Test
    void kindIsMandatory() {
        assertIncomplete(Qualification.builder()::build, "Qualification", "kind");
    }

    @Test
    void kindsHaveNames() {
        assertThat(QualificationKind.TECH_SME.label().zh()).isEqualTo("科技型中小企业");
    }

    @Test
    void qualificationIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(qualification().build(), qualification().build())
                .addEqualityGroup(
                        qualification().kind(QualificationKind.TECH_SME).build())
                .addEqualityGroup(qualification().certificate("GR202044200002").build())
                .addEqualityGroup(qualification().validFrom(FROM.plusDays(1)).build())
                .addEqualityGroup(qualification().validUntil(FROM).build())
                .testEquals();
    }

    @Property
    @Domain(EnterpriseArbitraries.class)
    void anyQualificationIsRebuiltFromItsOwnFields(@ForAll Qualification qualification) {
        Qualification rebuilt = Qualification.builder()
                .kind(qualification.kind())
                .certificate(qualification.certificate())
                .validFrom(qualification.validFrom())
                .validUntil(qualification.validUntil())
                .build();
        assertRebuilt(rebuilt, qualification);
        SerializableTester.reserializeAndAssert(qualification);
    }
}
