package io.github.tongbi.core.enterprise;

import io.github.tongbi.core.catalogue.Label;

import java.util.Optional;

/**
 * How an enterprise is registered (登记注册统计类别), such as 112 私营有限责任公司.
 *
 * <p>These are the codes at which units are classified by the provisions on the statistical
 * classification of market entities (国统字〔2023〕14号), which replaced those of 2011 (国统字〔2011〕86号);
 * the totals 100, 110, 120, 130, 200 and 300 above them are no forms of their own.
 */
public enum LegalForm {
    /** 111 国有独资公司. */
    STATE_SOLE_OWNED_COMPANY("111", "国有独资公司", "wholly state-owned company"),
    /** 112 私营有限责任公司. */
    PRIVATE_LIMITED_COMPANY("112", "私营有限责任公司", "private limited liability company"),
    /** 119 其他有限责任公司. */
    OTHER_LIMITED_COMPANY("119", "其他有限责任公司", "other limited liability company"),
    /** 121 私营股份有限公司. */
    PRIVATE_SHARE_COMPANY("121", "私营股份有限公司", "private company limited by shares"),
    /** 129 其他股份有限公司. */
    OTHER_SHARE_COMPANY("129", "其他股份有限公司", "other company limited by shares"),
    /** 131 全民所有制企业, 国有企业. */
    STATE_OWNED("131", "全民所有制企业(国有企业)", "state-owned enterprise"),
    /** 132 集体所有制企业, 集体企业. */
    COLLECTIVE("132", "集体所有制企业(集体企业)", "collective enterprise"),
    /** 133 股份合作企业. */
    SHARE_COOPERATIVE("133", "股份合作企业", "joint-stock cooperative enterprise"),
    /** 134 联营企业. */
    JOINT_OPERATION("134", "联营企业", "jointly operated enterprise"),
    /** 140 个人独资企业. */
    SOLE_PROPRIETORSHIP("140", "个人独资企业", "sole proprietorship"),
    /** 150 合伙企业. */
    PARTNERSHIP("150", "合伙企业", "partnership"),
    /** 190 其他内资企业. */
    OTHER_DOMESTIC("190", "其他内资企业", "other domestic enterprise"),
    /** 210 港澳台投资有限责任公司. */
    HMT_LIMITED_COMPANY(
            "210",
            "港澳台投资有限责任公司",
            "limited liability company with Hong Kong, Macao or Taiwan capital"),
    /** 220 港澳台投资股份有限公司. */
    HMT_SHARE_COMPANY(
            "220",
            "港澳台投资股份有限公司",
            "company limited by shares with Hong Kong, Macao or Taiwan capital"),
    /** 230 港澳台投资合伙企业. */
    HMT_PARTNERSHIP("230", "港澳台投资合伙企业", "partnership with Hong Kong, Macao or Taiwan capital"),
    /** 290 其他港澳台投资企业. */
    OTHER_HMT("290", "其他港澳台投资企业", "other enterprise with Hong Kong, Macao or Taiwan capital"),
    /** 310 外商投资有限责任公司. */
    FOREIGN_LIMITED_COMPANY("310", "外商投资有限责任公司", "foreign-invested limited liability company"),
    /** 320 外商投资股份有限公司. */
    FOREIGN_SHARE_COMPANY("320", "外商投资股份有限公司", "foreign-invested company limited by shares"),
    /** 330 外商投资合伙企业. */
    FOREIGN_PARTNERSHIP("330", "外商投资合伙企业", "foreign-invested partnership"),
    /** 390 其他外商投资企业. */
    OTHER_FOREIGN("390", "其他外商投资企业", "other foreign-invested enterprise"),
    /** 400 农民专业合作社(联合社). */
    FARMERS_COOPERATIVE("400", "农民专业合作社(联合社)", "farmers' cooperative"),
    /** 500 个体工商户. */
    INDIVIDUAL_BUSINESS("500", "个体工商户", "individual business"),
    /** 900 其他市场主体. */
    OTHER_ENTITY("900", "其他市场主体", "other market entity");

    private final String code;
    private final Label label;

    LegalForm(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
    }

    /** Returns the form with the code, {@code "112"}, or empty if none has it. */
    public static Optional<LegalForm> byCode(String code) {
        for (LegalForm form : values()) {
            if (form.code.equals(code)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** Returns the statistical code, {@code "112"}. */
    public String code() {
        return code;
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }

    /** Tells whether it is domestic (内资企业), codes 100 to 199. */
    public boolean isDomestic() {
        return code.charAt(0) == '1';
    }

    /** Tells whether capital of Hong Kong, Macao or Taiwan is in it (港澳台投资企业), 200 to 299. */
    public boolean hasHongKongMacaoTaiwanCapital() {
        return code.charAt(0) == '2';
    }

    /** Tells whether it is foreign-invested (外商投资企业), 300 to 399. */
    public boolean isForeignInvested() {
        return code.charAt(0) == '3';
    }
}
