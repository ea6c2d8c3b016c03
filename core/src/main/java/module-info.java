/**
 * Values, reference periods, identity codes and domain models of an economic bureau.
 *
 * <p>Start with {@link io.github.tongbi.core.quantity.Figure}, the figure as published.
 */
@SuppressWarnings("requires-automatic") // Immutables, at compile time only
module io.github.tongbi.core {
    requires transitive com.google.common;
    requires transitive org.jspecify;
    requires static transitive com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports io.github.tongbi.core.aid;
    exports io.github.tongbi.core.catalogue;
    exports io.github.tongbi.core.criteria;
    exports io.github.tongbi.core.enterprise;
    exports io.github.tongbi.core.error;
    exports io.github.tongbi.core.exchange;
    exports io.github.tongbi.core.fishery;
    exports io.github.tongbi.core.identity;
    exports io.github.tongbi.core.inspection;
    exports io.github.tongbi.core.invariant;
    exports io.github.tongbi.core.park;
    exports io.github.tongbi.core.period;
    exports io.github.tongbi.core.project;
    exports io.github.tongbi.core.quantity;
    exports io.github.tongbi.core.report;
    exports io.github.tongbi.core.service;
    exports io.github.tongbi.core.trade;
}
