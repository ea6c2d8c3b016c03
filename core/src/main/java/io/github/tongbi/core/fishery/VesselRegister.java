package io.github.tongbi.core.fishery;

/** Under whose register a vessel fishes (渔船管理类别), which its subsidy goes by. */
public enum VesselRegister {
    /** 国家数据库在册渔船, in the national database. */
    NATIONAL,
    /** 省管临时证渔船, with a temporary licence of the province. */
    PROVINCIAL_TEMPORARY,
    /** 市管特定证渔船, with a special licence of the city. */
    CITY_SPECIAL,
    /** 港澳流动渔船, a mobile vessel of Hong Kong or Macao. */
    HONG_KONG_MACAO
}
