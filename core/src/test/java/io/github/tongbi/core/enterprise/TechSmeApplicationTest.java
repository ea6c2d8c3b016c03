package io.github.tongbi.core.enterprise;

import static io.github.tongbi.core.invariant.ModelAssertions.assertIncomplete;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;
import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.ApplicationArbitraries;
import io.github.tongbi.core.invariant.Violation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

import java.util.List;

class TechSmeApplicationTest {
    private static TechSmeApplication.Builder application() {
        return TechSmeApplication.builder()
                .addDeclarations(TechSmeDeclaration.values())
                .staff(parseMeasure("100人"))
                .researchStaff(parseMeasure("25人"))
                .revenue(parseMoney("1000万元"))
                .assets(parseMoney("2000万元"))
                .research(parseMoney("40万元"))
                .cost(parseMoney("900万元"))
                .classOneRights(parseMeasure("0项"))
                .classTwoRights(parseMeasure("2项"))
                .addConfirmations(TechSmeConfirmation.LED_STANDARD);
    }

    @Test
    void applicationIsKeptAsTold() {
        TechSmeApplication application = application().build();
        assertThat(application.declarations()).containsExactly(TechSmeDeclaration.values());
        assertThat(application.assets()).isEqualTo(parseMoney("2000万元"));
        assertThat(application.cost()).contains(parseMoney("900万元"));
        assertThat(application.classTwoRights()).contains(parseMeasure("2项"));
        assertThat(application.confirmations()).containsExactly(TechSmeConfirmation.LED_STANDARD);
    }

    @Test
    void everyViolationIsReportedInTheOrderOfTheFields() {
        assertRefused(
                application()
                        .classTwoRights(parseMeasure("0.5项"))
                        .classOneRights(parseMeasure("-1项"))
                        .cost(parseMoney("-4元"))
                        .research(parseMoney("-3元"))
                        .assets(parseMoney("2000万日元"))
                        .revenue(parseMoney("-1元"))
                        .researchStaff(parseMeasure("101人"))::build,
                new Violation(
                        "EXCEEDS",
                        "researchStaff",
                        "expected at most staff of \"100人\", got \"101人\""),
                negative("revenue", "-1元"),
                new Violation(
                        "CURRENCY_MISMATCH",
                        "assets",
                        "expected an amount in CNY, got \"2000万日元\""),
                negative("research", "-3元"),
                negative("cost", "-4元"),
                negative("classOneRights", "-1项"),
                new Violation(
                        "NOT_A_COUNT",
                        "classTwoRights",
                        "expected a whole count such as 415艘, got \"0.5项\""));
    }

    private static Violation negative(String path, String printed) {
        return new Violation(
                "NEGATIVE", path, "expected a figure of 0 or more, got \"" + printed + '"');
    }

    @Test
    void figuresOfStaffAndMoneyAreMandatory() {
        assertIncomplete(
                TechSmeApplication.builder()::build,
                "TechSmeApplication",
                "staff",
                "researchStaff",
                "revenue",
                "assets",
                "research");
    }

    @Test
    void applicationIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(application().build(), application().build())
                .addEqualityGroup(application().declarations(List.of()).build())
                .addEqualityGroup(application().staff(parseMeasure("101人")).build())
                .addEqualityGroup(
                        application().researchStaff(parseMeasure("26人")).build())
                .addEqualityGroup(application().revenue(parseMoney("1001万元")).build())
                .addEqualityGroup(application().assets(parseMoney("2001万元")).build())
                .addEqualityGroup(application().research(parseMoney("41万元")).build())
                .addEqualityGroup(application().cost(parseMoney("901万元")).build())
                .addEqualityGroup(
                        application().classOneRights(parseMeasure("1项")).build())
                .addEqualityGroup(
                        application().classTwoRights(parseMeasure("3项")).build())
                .addEqualityGroup(application().confirmations(List.of()).build())
                .testEquals();
    }

    @Property(tries = 300)
    @Domain(ApplicationArbitraries.class)
    void anyApplicationIsRebuiltFromItsOwnFields(@ForAll TechSmeApplication application) {
        TechSmeApplication rebuilt = TechSmeApplication.builder()
                .declarations(application.declarations())
                .staff(application.staff())
                .researchStaff(application.researchStaff())
                .revenue(application.revenue())
                .assets(application.assets())
                .research(application.research())
                .cost(application.cost())
                .classOneRights(application.classOneRights())
                .classTwoRights(application.classTwoRights())
                .confirmations(application.confirmations())
                .build();
        assertRebuilt(rebuilt, application);
        SerializableTester.reserializeAndAssert(application);
    }
}
