package io.github.tongbi.core.catalogue;

/** What it means when figures break a relation (审核性质). */
public enum Strength {
    /** 强制性: the figures cannot be true together. */
    HARD,
    /** 核实性: the figures are to be asked about; their scopes or revisions may differ. */
    SOFT
}
