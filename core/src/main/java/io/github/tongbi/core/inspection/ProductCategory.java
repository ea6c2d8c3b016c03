package io.github.tongbi.core.inspection;

/** What kind of products an inspection is of (产品类别). */
public enum ProductCategory {
    /** 种植业产品, produce of the fields: vegetables, fruit, tea. */
    CROP,
    /** 畜禽产品, meat, eggs and milk. */
    LIVESTOCK,
    /** 水产品, fish and other aquatic products. */
    AQUATIC,
    /** 食品, processed food. */
    FOOD,
    /** 农业投入品, feed, pesticides, fertilizers and veterinary drugs. */
    FARM_INPUT,
    /** 工业产品. */
    INDUSTRIAL
}
