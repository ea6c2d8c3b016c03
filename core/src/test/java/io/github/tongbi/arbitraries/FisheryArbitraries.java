package io.github.tongbi.arbitraries;

import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.fishery.VesselKind;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generators for vessels, moratoria and vessel reductions. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class FisheryArbitraries extends DomainContextBase {
    private static final double SOMETIMES = 0.5;

    /** Creates the domain, as jqwik does. */
    public FisheryArbitraries() {}

    /** Returns vessels, with their measures or without. */
    @Provide
    public static Arbitrary<Vessel> vessels() {
        return Builders.withBuilder(Vessel::builder)
                .use(FieldArbitraries.names())
                .in(Vessel.Builder::name)
                .use(Arbitraries.of(VesselKind.class))
                .in(Vessel.Builder::kind)
                .use(FieldArbitraries.measures(Unit.KILOWATT))
                .withProbability(SOMETIMES)
                .in(Vessel.Builder::power)
                .use(FieldArbitraries.measures(Unit.METRE))
                .withProbability(SOMETIMES)
                .in(Vessel.Builder::length)
                .build(Vessel.Builder::build);
    }

    /** Returns moratoria of any size, whose printed ratio need not be true. */
    @Provide
    public static Arbitrary<Moratorium> moratoria() {
        return Builders.withBuilder(Moratorium::builder)
                .use(FieldArbitraries.regions())
                .withProbability(SOMETIMES)
                .in(Moratorium.Builder::region)
                .use(FieldArbitraries.flows())
                .in(Moratorium.Builder::season)
                .use(FieldArbitraries.counts(Unit.VESSEL))
                .in(Moratorium.Builder::resting)
                .use(FieldArbitraries.counts(Unit.VESSEL))
                .in(Moratorium.Builder::exempt)
                .use(FieldArbitraries.rates())
                .withProbability(SOMETIMES)
                .in(Moratorium.Builder::ratio)
                .build(Moratorium.Builder::build);
    }

    /** Returns vessel reductions, with their subsidy or without. */
    @Provide
    public static Arbitrary<VesselReduction> reductions() {
        return Builders.withBuilder(VesselReduction::builder)
                .use(FieldArbitraries.regions())
                .withProbability(SOMETIMES)
                .in(VesselReduction.Builder::region)
                .use(FieldArbitraries.flows())
                .in(VesselReduction.Builder::period)
                .use(FieldArbitraries.counts(Unit.VESSEL))
                .in(VesselReduction.Builder::vessels)
                .use(FieldArbitraries.currencies().flatMap(FieldArbitraries::amounts))
                .withProbability(SOMETIMES)
                .in(VesselReduction.Builder::subsidy)
                .build(VesselReduction.Builder::build);
    }
}
