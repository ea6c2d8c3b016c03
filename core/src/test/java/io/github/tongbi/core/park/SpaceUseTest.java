package io.github.tongbi.core.park;

import static io.github.tongbi.core.invariant.ModelAssertions.assertRebuilt;
import static io.github.tongbi.core.invariant.ModelAssertions.assertRefused;
import static io.github.tongbi.core.quantity.Figure.parseMeasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.ParkArbitraries;
import io.github.tongbi.core.invariant.Violation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

class SpaceUseTest {
    private static SpaceUse.Builder use() {
        return SpaceUse.builder()
                .leased(parseMeasure("60万平方米"))
                .signed(parseMeasure("5万平方米"))
                .sold(parseMeasure("10万平方米"))
                .selfUsed(parseMeasure("1万平方米"))
                .reserved(parseMeasure("2万平方米"));
    }

    @Test
    void useIsKeptAsTold() {
        SpaceUse use = use().build();
        assertThat(use.leased()).contains(parseMeasure("60万平方米"));
        assertThat(use.signed()).contains(parseMeasure("5万平方米"));
        assertThat(use.sold()).contains(parseMeasure("10万平方米"));
        assertThat(use.selfUsed()).contains(parseMeasure("1万平方米"));
        assertThat(use.reserved()).contains(parseMeasure("2万平方米"));
        assertThat(SpaceUse.builder().build().leased()).isEmpty();
    }

    @Test
    void everyNegativeFigureIsReported() {
        assertRefused(
                SpaceUse.builder()
                        .reserved(parseMeasure("-5亩"))
                        .selfUsed(parseMeasure("-4亩"))
                        .sold(parseMeasure("-3亩"))
                        .signed(parseMeasure("-2亩"))
                        .leased(parseMeasure("-1亩"))::build,
                negative("leased", "-1亩"),
                negative("signed", "-2亩"),
                negative("sold", "-3亩"),
                negative("selfUsed", "-4亩"),
                negative("reserved", "-5亩"));
    }

    private static Violation negative(String path, String printed) {
        return new Violation(
                "NEGATIVE", path, "expected a figure of 0 or more, got \"" + printed + '"');
    }

    @Test
    void useIsEqualByAllItsFields() {
        new EqualsTester()
                .addEqualityGroup(use().build(), use().build())
                .addEqualityGroup(use().leased(parseMeasure("61万平方米")).build())
                .addEqualityGroup(use().signed(parseMeasure("6万平方米")).build())
                .addEqualityGroup(use().sold(parseMeasure("11万平方米")).build())
                .addEqualityGroup(use().selfUsed(parseMeasure("3万平方米")).build())
                .addEqualityGroup(use().reserved(parseMeasure("4万平方米")).build())
                .testEquals();
    }

    @Property
    @Domain(ParkArbitraries.class)
    void anyUseIsRebuiltFromItsOwnFields(@ForAll SpaceUse use) {
        SpaceUse rebuilt = SpaceUse.builder()
                .leased(use.leased())
                .signed(use.signed())
                .sold(use.sold())
                .selfUsed(use.selfUsed())
                .reserved(use.reserved())
                .build();
        assertRebuilt(rebuilt, use);
        SerializableTester.reserializeAndAssert(use);
    }
}
