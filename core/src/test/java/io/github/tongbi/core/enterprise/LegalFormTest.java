package io.github.tongbi.core.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalFormTest {
    /** 国统字〔2023〕14号. */
    @ParameterizedTest
    @CsvSource({
        "111, 国有独资公司, true, false, false",
        "112, 私营有限责任公司, true, false, false",
        "119, 其他有限责任公司, true, false, false",
        "121, 私营股份有限公司, true, false, false",
        "129, 其他股份有限公司, true, false, false",
        "131, 全民所有制企业(国有企业), true, false, false",
        "132, 集体所有制企业(集体企业), true, false, false",
        "133, 股份合作企业, true, false, false",
        "134, 联营企业, true, false, false",
        "140, 个人独资企业, true, false, false",
        "150, 合伙企业, true, false, false",
        "190, 其他内资企业, true, false, false",
        "210, 港澳台投资有限责任公司, false, true, false",
        "220, 港澳台投资股份有限公司, false, true, false",
        "230, 港澳台投资合伙企业, false, true, false",
        "290, 其他港澳台投资企业, false, true, false",
        "310, 外商投资有限责任公司, false, false, true",
        "320, 外商投资股份有限公司, false, false, true",
        "330, 外商投资合伙企业, false, false, true",
        "390, 其他外商投资企业, false, false, true",
        "400, 农民专业合作社(联合社), false, false, false",
        "500, 个体工商户, false, false, false",
        "900, 其他市场主体, false, false, false"
    })
    void formsHaveTheCodesOfTheProvisions(
            String code, String name, boolean domestic, boolean hmt, boolean foreign) {
        LegalForm form = LegalForm.byCode(code).orElseThrow();
        assertThat(form.code()).isEqualTo(code);
        assertThat(form.label().zh()).isEqualTo(name);
        assertThat(form.isDomestic()).isEqualTo(domestic);
        assertThat(form.hasHongKongMacaoTaiwanCapital()).isEqualTo(hmt);
        assertThat(form.isForeignInvested()).isEqualTo(foreign);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormIsFoundByItsCode(LegalForm form) {
        assertThat(LegalForm.byCode(form.code())).contains(form);
    }

    @Test
    void totalsAreNoForms() {
        assertThat(LegalForm.byCode("110")).isEmpty();
        assertThat(LegalForm.byCode("300")).isEmpty();
        assertThat(LegalForm.values()).hasSize(23);
    }

    @Test
    void strategicIndustriesAreTheNineOf2018() {
        assertThat(StrategicIndustry.values())
                .extracting(field -> field.label().zh())
                .containsExactly(
                        "新一代信息技术产业",
                        "高端装备制造产业",
                        "新材料产业",
                        "生物产业",
                        "新能源汽车产业",
                        "新能源产业",
                        "节能环保产业",
                        "数字创意产业",
                        "相关服务业");
    }
}
