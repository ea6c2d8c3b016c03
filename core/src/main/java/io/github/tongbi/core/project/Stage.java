package io.github.tongbi.core.project;

/** How far a project has come (项目阶段), in this order. */
public enum Stage {
    /** 洽谈. */
    NEGOTIATING,
    /** 签约. */
    SIGNED,
    /** 审批, 备案. */
    APPROVED,
    /** 开工, 在建. */
    UNDER_CONSTRUCTION,
    /** 竣工投产. */
    COMPLETED
}
