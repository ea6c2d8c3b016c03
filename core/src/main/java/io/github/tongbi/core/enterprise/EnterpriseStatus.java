package io.github.tongbi.core.enterprise;

/** What has become of an enterprise in the district (企业状态), in the order in which it happens. */
public enum EnterpriseStatus {
    /** 引进, brought in but not yet at work. */
    INTRODUCED,
    /** 在营. */
    OPERATING,
    /** 转型, converted to another business; it may close later. */
    CONVERTED,
    /** 关闭, 淘汰. */
    CLOSED
}
