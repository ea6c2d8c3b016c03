package io.github.tongbi.core.enterprise;

import io.github.tongbi.core.catalogue.Label;

/** What an applicant for admission as a technology SME declares (科技型中小企业申报事项). */
public enum TechSmeDeclaration {
    /** 境内注册的居民企业, 不含港澳台. */
    RESIDENT("境内居民企业", "resident company of the mainland"),
    /** 产品和服务不属于禁止、限制和淘汰类. */
    PERMITTED_BUSINESS("不属于禁止、限制和淘汰类", "nothing prohibited, restricted or to be phased out"),
    /** 上一年及当年内未发生重大事故和严重违法失信. */
    NO_SERIOUS_VIOLATION("近两年无重大事故和违法失信", "no serious accident or offence last year or this year");

    private final Label label;

    TechSmeDeclaration(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }
}
