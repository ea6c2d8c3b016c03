package io.github.tongbi.core.enterprise;

import io.github.tongbi.core.catalogue.Label;

/** What an applicant for high-tech status declares and others verify (高新技术企业申报事项). */
public enum HighTechDeclaration {
    /** 拥有主要产品核心技术的知识产权. */
    OWNS_CORE_PROPERTY("拥有核心知识产权", "owns the intellectual property at its core"),
    /** 核心技术属于《国家重点支持的高新技术领域》. */
    IN_LISTED_FIELD("属于国家重点支持的高新技术领域", "works in a field listed by the state"),
    /** 申请前一年内未发生重大安全、重大质量事故或严重环境违法行为. */
    NO_SERIOUS_VIOLATION("近一年无重大事故和违法", "no serious accident or offence in the year before");

    private final Label label;

    HighTechDeclaration(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }
}
