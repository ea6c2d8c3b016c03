/**
 * Values, reference periods, identity codes and domain models of an economic bureau.
 *
 * <p>Start with {@link io.github.tongbi.core.quantity.Figure}, the figure as published.
 */
@SuppressWarnings("requires-automatic") // needed to compile only: annotations of Immutables
module io.github.tongbi.core {
    requires transitive com.google.common;
    requires transitive org.jspecify;
    requires static transitive com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports io.github.tongbi.core.error;
    exports io.github.tongbi.core.identity;
    exports io.github.tongbi.core.period;
    exports io.github.tongbi.core.quantity;
}
