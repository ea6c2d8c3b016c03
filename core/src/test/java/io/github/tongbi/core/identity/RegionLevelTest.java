package io.github.tongbi.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tongbi.arbitraries.IdentityArbitraries;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

/** The levels of divisions and what lies in what. */
class RegionLevelTest {
    @ParameterizedTest
    @CsvSource({
        "440000, PROVINCE, 省级,",
        "440300, PREFECTURE, 地级, 440000",
        "440307, COUNTY, 县级, 440300",
        "440307009, TOWNSHIP, 乡级, 440307",
        "440307009001, VILLAGE, 村级, 440307009",
        "440300@2018, PREFECTURE, 地级, 440000@2018",
        "440307009@2023, TOWNSHIP, 乡级, 440307@2023",
        "440307/大鹏新区, COUNTY, 县级, 440307",
        "440000@2023/大湾区, PROVINCE, 省级, 440000@2023",
    })
    void divisionHasALevelAndAParent(String text, RegionLevel level, String name, String parent) {
        RegionCode region = RegionCode.parse(text);
        assertThat(region.level()).isEqualTo(level);
        assertThat(level.chineseName()).isEqualTo(name);
        assertThat(region.parent()).isEqualTo(Optional.ofNullable(parent).map(RegionCode::parse));
    }

    /** The districts of Shenzhen in the list of October 2018; 440301 is 市辖区. */
    @ParameterizedTest
    @CsvSource({
        "440301, true", "440303, false", "440304, false", "440305, false", "440306, false",
        "440307, false", "440308, false", "440309, false", "440310, false", "440311, false"
    })
    void districtsOfShenzhenAreCountiesButForThePlaceholder(String code, boolean placeholder) {
        RegionCode district = RegionCode.of(code).ofVintage(2018);
        assertThat(district.level()).isEqualTo(RegionLevel.COUNTY);
        assertThat(district.isWithin(RegionCode.of("440300"))).isTrue();
        assertThat(district.isPlaceholder()).isEqualTo(placeholder);
    }

    /** 110101 东城区, 222401 延吉市, 419001 济源市 and 440100 广州市 are real; 110100 and 500200 are not. */
    @ParameterizedTest
    @CsvSource({
        "110101, false", "110100, true", "500200, true", "310100, true", "120200, true",
        "110300, false", "440100, false", "440200, false", "222401, false", "422801, false",
        "419001, false", "445101, true", "440101, true", "440000, false", "440301001, false"
    })
    void onlyCitiesHaveAPlaceholder(String code, boolean placeholder) {
        assertThat(RegionCode.of(code).isPlaceholder()).isEqualTo(placeholder);
    }

    /** 440307009 葵涌, 440307010 大鹏 and 440307011 南澳 are sub-districts. */
    @ParameterizedTest
    @CsvSource({
        "440307009, 街道", "440307010, 街道", "440307011, 街道", "440307001, 街道", "440307099, 街道",
        "440307100, 镇", "440307199, 镇", "440307200, 乡", "440307399, 乡", "440307400, 类似乡级单位",
        "440307599, 类似乡级单位", "440307600,", "440307999,", "440307,", "440300,",
        "440307009001, 街道", "440307100200, 镇"
    })
    void townshipHasAKind(String text, String name) {
        assertThat(RegionCode.parse(text).townshipKind().map(TownshipKind::chineseName))
                .isEqualTo(Optional.ofNullable(name));
    }

    /** Statistical lists write twelve digits for every level. */
    @ParameterizedTest
    @CsvSource({
        "440307000, 440307",
        "440307000000, 440307",
        "440300000000, 440300",
        "440307009000, 440307009",
        "440307009001, 440307009001",
    })
    void zerosBelowTheLevelAreDropped(String text, String canonical) {
        assertThat(RegionCode.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"440307000001", "440307000999"})
    void villageLiesInATownship(String text) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> RegionCode.of(text))
                .withMessage(
                        "expected a township from 001 before the village, "
                                + "as in 440307009001, got \"%s\"",
                        text);
    }

    @ParameterizedTest
    @CsvSource({
        "440307, 440307, true",
        "440307, 440300, true",
        "440307, 440000, true",
        "440307, 450000, false",
        "440307, 440308, false",
        "440300, 440307, false",
        "440307009001, 440307009, true",
        "440307009001, 440307, true",
        "440307009001, 440300, true",
        "440307009001, 440000, true",
        "440307, 440307009, false",
        "440307010, 440307001, false",
        "441000, 440000, true",
        "441000, 441000, true",
        "441001, 441000, true",
        "440307/大鹏新区, 440307, true",
        "440307/大鹏新区, 440300, true",
        "440307/大鹏新区, 440307/大鹏新区, true",
        "440307/大鹏新区, 440307/坝光, false",
        "440307, 440307/大鹏新区, false",
        "440307009, 440307/大鹏新区, false",
        "440307009/坝光, 440307, true",
        "440307@2023, 440307, true",
        "440307, 440307@2023, true",
        "440307@2023, 440300@2023, true",
        "440307@2023, 440300@2018, false",
        "440307@2018, 440307@2023, false",
    })
    void placeLiesInAnother(String text, String other, boolean within) {
        RegionCode region = RegionCode.parse(text);
        assertThat(region.isWithin(RegionCode.parse(other))).isEqualTo(within);
    }

    @Property
    @Domain(IdentityArbitraries.class)
    void placeLiesInItsParentAndNotTheOtherWay(@ForAll RegionCode region) {
        assertThat(region.isWithin(region)).isTrue();
        region.parent().ifPresent(parent -> {
            assertThat(region.isWithin(parent)).isTrue();
            assertThat(parent.isWithin(region)).isFalse();
            assertThat(parent.vintage()).isEqualTo(region.vintage());
        });
    }

    @Property
    @Domain(IdentityArbitraries.class)
    void chainOfParentsEndsInAProvince(@ForAll RegionCode region) {
        RegionCode top = region;
        while (top.parent().isPresent()) {
            top = top.parent().orElseThrow();
        }
        assertThat(top.level()).isEqualTo(RegionLevel.PROVINCE);
        assertThat(top.code()).startsWith(region.code().substring(0, 2));
    }
}
