package io.github.tongbi.core.catalogue;

/** How final a figure is (数据状态), with its code in version 2.2 of SDMX's {@code CL_OBS_STATUS}. */
public enum ObservationStatus {
    /** 正式数. */
    NORMAL("A"),
    /** 初步数. */
    PROVISIONAL("P"),
    /** 修订数; SDMX has no code of its own for it and keeps it normal. */
    REVISED("A"),
    /** 估计数. */
    ESTIMATED("E"),
    /** 预计数. */
    FORECAST("F"),
    /** 缺失, for whatever reason; {@code M} of SDMX would say that a value cannot exist. */
    MISSING("O");

    private final String code;

    ObservationStatus(String code) {
        this.code = code;
    }

    /** Returns the SDMX code, {@code "F"}. */
    public String code() {
        return code;
    }
}
