package io.github.tongbi.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.IdentityArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionalAreaTest {
    private static final RegionCode LONGGANG = RegionCode.parse("440307@2023");

    /** 葵涌, 大鹏 and 南澳 in the statistical list of 2023. */
    private static final FunctionalArea DAPENG =
            new FunctionalArea("大鹏新区", LONGGANG, members("440307009", "440307010", "440307011"));

    private static ImmutableSet<RegionCode> members(String... codes) {
        ImmutableSet.Builder<RegionCode> members = ImmutableSet.builder();
        for (String code : codes) {
            members.add(RegionCode.of(code).ofVintage(2023));
        }
        return members.build();
    }

    @ParameterizedTest
    @CsvSource({
        "440307009@2023, true",
        "440307010@2023, true",
        "440307011@2023, true",
        "440307011, true",
        "440307011001@2023, true",
        "440307011/坝光, true",
        "440307@2023/大鹏新区, true",
        "440307/大鹏新区, true",
        "440307/坝光, false",
        "440306/大鹏新区, false",
        "440307, false",
        "440307@2023, false",
        "440307008@2023, false",
        "440307012@2023, false",
        "440307009@2018, false",
        "440308009@2023, false",
    })
    void dapengIsMadeOfThreeSubDistricts(String place, boolean contained) {
        assertThat(DAPENG.contains(RegionCode.parse(place))).isEqualTo(contained);
    }

    @Test
    void areaIsNamedUnderItsDivision() {
        assertThat(DAPENG.region()).hasToString("440307@2023/大鹏新区");
    }

    @Test
    void nameIsThatOfAnArea() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> new FunctionalArea("大鹏/新区", LONGGANG, DAPENG.members()))
                .withMessage("expected an area name such as 大鹏新区, of 1 to 40 characters, without / "
                        + "and outer spaces, got \"大鹏/新区\"");
    }

    @Test
    void divisionAroundIsNoAreaItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FunctionalArea("坝光", DAPENG.region(), DAPENG.members()))
                .withMessage("expected a division around the area such as 440307, "
                        + "got 440307@2023/大鹏新区");
    }

    @Test
    void thereIsAMember() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FunctionalArea("大鹏新区", LONGGANG, ImmutableSet.of()))
                .withMessage("expected at least one division in 大鹏新区");
    }

    @ParameterizedTest
    @ValueSource(strings = {"440307", "440300", "440308009", "440307009@2018", "440307009/坝光"})
    void membersLieBelowTheDivision(String text) {
        ImmutableSet<RegionCode> members = ImmutableSet.of(RegionCode.parse(text));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FunctionalArea("大鹏新区", LONGGANG, members))
                .withMessage(
                        "expected a division below 440307@2023 such as 440307009, got " + text);
    }

    @Test
    void orderOfMembersDoesNotMatter() {
        new EqualsTester()
                .addEqualityGroup(
                        DAPENG,
                        new FunctionalArea(
                                "大鹏新区", LONGGANG, members("440307011", "440307010", "440307009")))
                .addEqualityGroup(new FunctionalArea("大鹏新区", LONGGANG, members("440307011")))
                .testEquals();
    }

    @Property
    @Domain(IdentityArbitraries.class)
    void areaContainsItsMembersAndNotTheDivisionAroundIt(@ForAll FunctionalArea area) {
        assertThat(area.members()).allMatch(area::contains);
        assertThat(area.contains(area.region())).isTrue();
        assertThat(area.contains(area.within())).isFalse();
        SerializableTester.reserializeAndAssert(area);
    }
}
