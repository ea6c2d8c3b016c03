package io.github.tongbi.formats.sdmx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.catalogue.Label;

import org.jspecify.annotations.Nullable;

/** The dimensions, the measure and the attributes of an observation, in the order of the structure. */
enum Component {
    FREQ(Role.DIMENSION, Kind.CODED, "频率", "frequency"),
    INDICATOR(Role.DIMENSION, Kind.CODED, "指标", "indicator"),
    REF_AREA(Role.DIMENSION, Kind.TEXT, "地区", "reference area"),
    BASIS(Role.DIMENSION, Kind.CODED, "口径", "basis of valuation"),
    PUBLISHED(Role.DIMENSION, Kind.TEXT, "公布日期", "day of publication"),
    TIME_PERIOD(Role.DIMENSION, Kind.PERIOD, "报告期", "time period"),

    OBS_VALUE(Role.MEASURE, Kind.DECIMAL, "数值", "observation value"),

    OBS_VALUE_END(Role.ATTRIBUTE, Kind.DECIMAL, "数值上限", "larger value of a range"),
    UNIT_MEASURE(Role.ATTRIBUTE, Kind.CODED, "计量单位", "unit of measure"),
    UNIT_MULT(Role.ATTRIBUTE, Kind.INTEGER, "单位倍数", "unit multiplier"),
    DECIMALS(Role.ATTRIBUTE, Kind.INTEGER, "小数位数", "decimals"),
    QUALIFIER(Role.ATTRIBUTE, Kind.CODED, "概数修饰词", "qualifier"),
    NUMERALS(Role.ATTRIBUTE, Kind.CODED, "数字用法", "numerals"),
    STEP(Role.ATTRIBUTE, Kind.TEXT, "修约间隔", "rounding step"),
    OBS_STATUS(Role.ATTRIBUTE, Kind.CODED, "数据状态", "observation status"),
    REVISED(Role.ATTRIBUTE, Kind.BOOLEAN, "修订数", "revised"),
    SOURCE(Role.ATTRIBUTE, Kind.TEXT, "来源", "source"),
    LABEL(Role.ATTRIBUTE, Kind.LOCALISED, "指标名称", "name of the indicator"),
    SECTION(Role.ATTRIBUTE, Kind.LOCALISED, "章节", "section of the report");

    enum Role {
        DIMENSION,
        MEASURE,
        ATTRIBUTE
    }

    /** How a value is written; names are the data types of SDMX where there is one. */
    enum Kind {
        CODED("String"),
        TEXT("String"),
        LOCALISED("String"),
        PERIOD("ObservationalTimePeriod"),
        DECIMAL("Decimal"),
        INTEGER("Integer"),
        BOOLEAN("Boolean");

        private final String dataType;

        Kind(String dataType) {
            this.dataType = dataType;
        }

        String dataType() {
            return dataType;
        }
    }

    static final ImmutableList<Component> ALL = ImmutableList.copyOf(values());
    static final ImmutableList<Component> DIMENSIONS = of(Role.DIMENSION);
    static final ImmutableList<Component> ATTRIBUTES = of(Role.ATTRIBUTE);

    /** What an observation has beside its key: the measure, then the attributes. */
    static final ImmutableList<Component> VALUES = ImmutableList.<Component>builder()
            .addAll(of(Role.MEASURE))
            .addAll(ATTRIBUTES)
            .build();

    private static final ImmutableMap<String, Component> BY_ID = byId();

    private final Role role;
    private final Kind kind;
    private final Label label;

    Component(Role role, Kind kind, String zh, String en) {
        this.role = role;
        this.kind = kind;
        this.label = Label.of(zh, en);
    }

    private static ImmutableList<Component> of(Role role) {
        ImmutableList.Builder<Component> all = ImmutableList.builder();
        for (Component component : ALL) {
            if (component.role == role) {
                all.add(component);
            }
        }
        return all.build();
    }

    private static ImmutableMap<String, Component> byId() {
        ImmutableMap.Builder<String, Component> all = ImmutableMap.builder();
        for (Component component : ALL) {
            all.put(component.name(), component);
        }
        return all.buildOrThrow();
    }

    static @Nullable Component byId(String id) {
        return BY_ID.get(id);
    }

    Role role() {
        return role;
    }

    Kind kind() {
        return kind;
    }

    Label label() {
        return label;
    }

    boolean isDimension() {
        return role == Role.DIMENSION;
    }

    /** Returns the place of the dimension in the key, from 0. */
    int position() {
        return DIMENSIONS.indexOf(this);
    }

    boolean isCoded() {
        return kind == Kind.CODED;
    }

    /** Tells whether every observation has it, even one whose figure is missing. */
    boolean isMandatory() {
        return this == OBS_STATUS;
    }

    /** Tells whether free text may stand in it, which a name in both languages is as well. */
    boolean isFreeText() {
        return this == SOURCE || kind == Kind.LOCALISED;
    }
}
