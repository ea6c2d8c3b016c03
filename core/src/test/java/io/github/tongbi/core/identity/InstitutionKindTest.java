package io.github.tongbi.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;

/** The table of GB 32100-2015 after amendment 1 of 2016. */
class InstitutionKindTest {
    @ParameterizedTest
    @CsvSource({
        "1, 机构编制",
        "2, 外交",
        "3, 司法行政",
        "4, 文化",
        "5, 民政",
        "6, 旅游",
        "7, 宗教",
        "8, 工会",
        "9, 工商",
        "A, 中央军委改革和编制办公室",
        "N, 农业",
        "Y, 其他"
    })
    void departmentIsFoundByItsSymbol(String symbol, String name) {
        RegisteringDepartment department =
                RegisteringDepartment.bySymbol(symbol).orElseThrow();
        assertThat(department.chineseName()).isEqualTo(name);
        assertThat(department.symbol()).isEqualTo(symbol);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "B", "G", "J", "a", "91"})
    void otherDepartmentsAreNotKnown(String symbol) {
        assertThat(RegisteringDepartment.bySymbol(symbol)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "11, 机关",
        "12, 事业单位",
        "13, 编办直接管理的群众团体",
        "19, 其他",
        "21, 外国常驻新闻机构",
        "29, 其他",
        "31, 律师执业机构",
        "32, 公证处",
        "33, 基层法律服务所",
        "34, 司法鉴定机构",
        "35, 仲裁委员会",
        "39, 其他",
        "41, 外国在华文化中心",
        "49, 其他",
        "51, 社会团体",
        "52, 民办非企业单位",
        "53, 基金会",
        "59, 其他",
        "61, 外国旅游部门常驻代表机构",
        "62, 港澳台地区旅游部门常驻内地（大陆）代表机构",
        "69, 其他",
        "71, 宗教活动场所",
        "72, 宗教院校",
        "79, 其他",
        "81, 基层工会",
        "89, 其他",
        "91, 企业",
        "92, 个体工商户",
        "93, 农民专业合作社",
        "A1, 军队事业单位",
        "A9, 其他",
        "N1, 组级集体经济组织",
        "N2, 村级集体经济组织",
        "N3, 乡镇级集体经济组织",
        "Y1, 其他"
    })
    void kindIsFoundByTheFirstTwoCharacters(String prefix, String name) {
        assertThat(InstitutionKind.byPrefix(prefix).map(InstitutionKind::chineseName))
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "99", "94", "N9", "Y9", "G1", "14"})
    void otherKindsAreNotKnown(String prefix) {
        assertThat(InstitutionKind.byPrefix(prefix)).isEmpty();
    }

    @Test
    void englishNamesTellKindsAndDepartmentsApart() {
        assertThat(InstitutionKind.ENTERPRISE.englishName()).isEqualTo("Enterprise");
        assertThat(Arrays.stream(InstitutionKind.values()).map(InstitutionKind::englishName))
                .doesNotHaveDuplicates();
        assertThat(RegisteringDepartment.CIVIL_AFFAIRS.englishName()).isEqualTo("Civil affairs");
        assertThat(Arrays.stream(RegisteringDepartment.values())
                        .map(RegisteringDepartment::englishName))
                .doesNotHaveDuplicates();
    }
}
