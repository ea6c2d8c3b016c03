package io.github.tongbi.core.enterprise;

import io.github.tongbi.core.catalogue.Label;

/**
 * What lets a small or medium-sized technology enterprise be confirmed without a score, by the
 * evaluation rules of 2017 (国科发政〔2017〕115号), article 8.
 */
public enum TechSmeConfirmation {
    /** 有效期内高新技术企业资格证书. */
    HIGH_TECH_CERTIFICATE("有效期内高新技术企业资格证书", "valid high-tech certificate"),
    /** 近五年国家级科技奖励, 排名前三. */
    NATIONAL_AWARD("近五年国家级科技奖励", "national award for science in the last five years"),
    /** 省部级以上研发机构. */
    PROVINCIAL_INSTITUTE("省部级以上研发机构", "research institute of provincial rank or above"),
    /** 近五年主导制定国际、国家或行业标准. */
    LED_STANDARD("近五年主导制定标准", "led an international, national or industry standard");

    private final Label label;

    TechSmeConfirmation(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }
}
