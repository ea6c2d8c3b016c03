package io.github.tongbi.core.enterprise;

import io.github.tongbi.core.catalogue.Label;

/** What an enterprise is certified or listed as (资质, 认定). */
public enum QualificationKind {
    /** 高新技术企业, for three years. */
    HIGH_TECH("高新技术企业", "high-tech enterprise"),
    /** 科技型中小企业, admitted year by year. */
    TECH_SME("科技型中小企业", "small or medium-sized technology enterprise"),
    /** 规模以上企业, 限额以上企业: in the register of the statistical bureau. */
    ABOVE_THRESHOLD("规模以上企业", "enterprise above the statistical threshold"),
    /** 专精特新中小企业. */
    SPECIALISED_SME("专精特新中小企业", "specialised and innovative SME"),
    /** 专精特新“小巨人”企业. */
    LITTLE_GIANT("专精特新“小巨人”企业", "specialised \"little giant\" enterprise"),
    /** 总部企业. */
    HEADQUARTERS("总部企业", "headquarters enterprise"),
    /** 施工总承包资质. */
    GENERAL_CONTRACTING("施工总承包资质", "general construction contracting"),
    /** 专业承包资质. */
    SPECIAL_CONTRACTING("专业承包资质", "specialised construction contracting");

    private final Label label;

    QualificationKind(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }
}
