package io.github.tongbi.core.fishery;

/** What a vessel does (渔船类别). */
public enum VesselKind {
    /** 捕捞渔船. */
    FISHING,
    /** 捕捞辅助船. */
    AUXILIARY,
    /** 养殖渔船. */
    AQUACULTURE
}
