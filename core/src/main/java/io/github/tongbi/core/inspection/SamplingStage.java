package io.github.tongbi.core.inspection;

/** Where on its way to the consumer a sample was taken (抽样环节). */
public enum SamplingStage {
    /** 生产环节, where the product is grown or made. */
    PRODUCTION,
    /** 流通环节, in a shop or market. */
    DISTRIBUTION,
    /** 餐饮环节, in a restaurant or canteen. */
    CATERING
}
