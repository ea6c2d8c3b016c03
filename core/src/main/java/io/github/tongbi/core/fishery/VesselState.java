package io.github.tongbi.core.fishery;

/** What a vessel is doing (渔船状态). */
public enum VesselState {
    /** 作业, at work. */
    FISHING,
    /** 休渔, resting for the moratorium. */
    RESTING,
    /** 免休, exempted from the moratorium. */
    EXEMPT,
    /** 停航, laid up for another reason. */
    LAID_UP,
    /** 减船, taken out of service, its permit given back. */
    REDUCED,
    /** 拆解, broken up. */
    SCRAPPED
}
