package io.github.tongbi.arbitraries;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generators for single observations. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class CatalogueArbitraries extends DomainContextBase {
    private static final double ALWAYS = 1;
    private static final double SOMETIMES = 0.5;

    /** Creates the domain, as jqwik does. */
    public CatalogueArbitraries() {}

    /** Returns observations of every status; one in six or so is missing. */
    @Provide
    public static Arbitrary<Observation> observations() {
        return Arbitraries.of(ObservationStatus.class).flatMap(CatalogueArbitraries::observations);
    }

    private static Arbitrary<Observation> observations(ObservationStatus status) {
        double told = status == ObservationStatus.MISSING ? 0 : ALWAYS;
        return Builders.withBuilder(() -> Observation.builder().status(status))
                .use(FieldArbitraries.names())
                .in(Observation.Builder::indicator)
                .use(FieldArbitraries.labels())
                .in(Observation.Builder::label)
                .use(FieldArbitraries.labels())
                .withProbability(SOMETIMES)
                .in(Observation.Builder::section)
                .use(FieldArbitraries.regions())
                .withProbability(SOMETIMES)
                .in(Observation.Builder::region)
                .use(FieldArbitraries.periods())
                .in(Observation.Builder::period)
                .use(figures())
                .withProbability(told)
                .in(Observation.Builder::figure)
                .build(Observation.Builder::build);
    }

    private static Arbitrary<Figure<?>> figures() {
        return Arbitraries.oneOf(
                FieldArbitraries.currencies().flatMap(FieldArbitraries::signedAmounts),
                Arbitraries.of(Unit.class).flatMap(FieldArbitraries::measures),
                FieldArbitraries.growths());
    }
}
