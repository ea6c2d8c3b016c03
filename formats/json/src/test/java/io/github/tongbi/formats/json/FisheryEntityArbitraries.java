package io.github.tongbi.formats.json;

import io.github.tongbi.core.fishery.FishingGear;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.fishery.MoratoriumSeason;
import io.github.tongbi.core.fishery.SeaArea;
import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.fishery.VesselKind;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.fishery.VesselRegister;
import io.github.tongbi.core.fishery.VesselState;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Generates vessels, moratoria and vessel reductions with any fields. */
final class FisheryEntityArbitraries {
    /** Seasons of two years end before the last year that a document can tell. */
    private static final int LAST_YEAR = 9997;

    private FisheryEntityArbitraries() {}

    static Arbitrary<Vessel> vessels() {
        return ReportArbitraries.valid(Builders.withBuilder(Vessel::builder)
                .use(ScalarArbitraries.texts())
                .inSetter(Vessel.Builder::name)
                .use(Arbitraries.of(VesselKind.class))
                .inSetter(Vessel.Builder::kind)
                .use(ReportArbitraries.measures("千瓦"))
                .withProbability(ReportArbitraries.OFTEN)
                .inSetter(Vessel.Builder::power)
                .use(ReportArbitraries.measures("米"))
                .withProbability(ReportArbitraries.OFTEN)
                .inSetter(Vessel.Builder::length)
                .use(ScalarArbitraries.texts())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(Vessel.Builder::code)
                .use(Arbitraries.of(VesselRegister.class))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(Vessel.Builder::register)
                .use(Arbitraries.of(VesselState.class))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(Vessel.Builder::state)
                .use(ReportArbitraries.measures("总吨"))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(Vessel.Builder::grossTonnage)
                .build(ReportArbitraries.built(Vessel.Builder::build)));
    }

    static Arbitrary<Moratorium> moratoria() {
        return ReportArbitraries.valid(Builders.withBuilder(Moratorium::builder)
                .use(ScalarArbitraries.flows())
                .inSetter(Moratorium.Builder::season)
                .use(seasons())
                .withProbability(ReportArbitraries.SELDOM)
                .in((moratorium, dates) -> moratorium.season(dates.period()).dates(dates))
                .use(Arbitraries.of(FishingGear.class).set().ofMaxSize(2))
                .inSetter(Moratorium.Builder::addAllExemptGear)
                .use(Arbitraries.of(VesselKind.class).set().ofMaxSize(2))
                .inSetter(Moratorium.Builder::addAllExemptKinds)
                .use(ReportArbitraries.counts("艘"))
                .inSetter(Moratorium.Builder::resting)
                .use(ReportArbitraries.counts("艘"))
                .inSetter(Moratorium.Builder::exempt)
                .use(ReportArbitraries.ratios())
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(Moratorium.Builder::ratio)
                .build(ReportArbitraries.built(Moratorium.Builder::build)));
    }

    static Arbitrary<VesselReduction> reductions() {
        return ReportArbitraries.valid(Builders.withBuilder(VesselReduction::builder)
                .use(ScalarArbitraries.flows())
                .inSetter(VesselReduction.Builder::period)
                .use(ReportArbitraries.counts("艘"))
                .inSetter(VesselReduction.Builder::vessels)
                .use(ReportArbitraries.amounts())
                .withProbability(ReportArbitraries.OFTEN)
                .inSetter(VesselReduction.Builder::subsidy)
                .use(ReportArbitraries.measures("千瓦", "马力"))
                .withProbability(ReportArbitraries.SELDOM)
                .inSetter(VesselReduction.Builder::power)
                .build(ReportArbitraries.built(VesselReduction.Builder::build)));
    }

    private static Arbitrary<MoratoriumSeason> seasons() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(1, 1_000_000);
        return Combinators.combine(
                        Arbitraries.of(SeaArea.class), ScalarArbitraries.dates(), minutes)
                .filter((area, day, length) -> day.getYear() < LAST_YEAR)
                .as((area, day, length) -> new MoratoriumSeason(
                        area, day.atStartOfDay(), day.atStartOfDay().plusMinutes(length)));
    }
}
