package io.github.tongbi.indicators.audit.search;

/** One alternative of a branching: it narrows the system. */
@FunctionalInterface
interface Branch {
    /**
     * Narrows the system.
     *
     * @param ground the ground that marks what it adds
     */
    void narrow(int ground);
}
