package io.github.tongbi.core.park;

/** What an occupancy rate counts; rates on different bases are never mixed. */
public enum OccupancyBasis {
    /** 按面积: occupied over lettable area. */
    AREA,
    /** 按套间: occupied over lettable units. */
    UNIT,
    /** 按户数: tenants over the tenants planned for. */
    TENANT
}
