package io.github.tongbi.core.enterprise;

import io.github.tongbi.core.catalogue.Label;

/**
 * A field of the strategic emerging industries (战略性新兴产业), by the classification of 2018 (国家统计局令第23号).
 *
 * <p>Many industries of GB/T 4754 belong to a field only in part, so no industry code decides it.
 * Lists of cities differ; that of Shenzhen also has 海洋经济.
 */
public enum StrategicIndustry {
    /** 新一代信息技术产业. */
    INFORMATION_TECHNOLOGY("新一代信息技术产业", "next-generation information technology"),
    /** 高端装备制造产业. */
    HIGH_END_EQUIPMENT("高端装备制造产业", "high-end equipment manufacturing"),
    /** 新材料产业. */
    NEW_MATERIALS("新材料产业", "new materials"),
    /** 生物产业. */
    BIOLOGY("生物产业", "biology"),
    /** 新能源汽车产业. */
    NEW_ENERGY_VEHICLES("新能源汽车产业", "new energy vehicles"),
    /** 新能源产业. */
    NEW_ENERGY("新能源产业", "new energy"),
    /** 节能环保产业. */
    ENVIRONMENTAL_PROTECTION("节能环保产业", "energy saving and environmental protection"),
    /** 数字创意产业. */
    DIGITAL_CREATIVITY("数字创意产业", "digital creativity"),
    /** 相关服务业. */
    RELATED_SERVICES("相关服务业", "related services");

    private final Label label;

    StrategicIndustry(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns the name in both languages. */
    public Label label() {
        return label;
    }
}
