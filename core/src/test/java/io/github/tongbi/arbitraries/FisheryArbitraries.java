package io.github.tongbi.arbitraries;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.fishery.Band;
import io.github.tongbi.core.fishery.BandTable;
import io.github.tongbi.core.fishery.FishingGear;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.fishery.MoratoriumSeason;
import io.github.tongbi.core.fishery.SeaArea;
import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.fishery.VesselKind;
import io.github.tongbi.core.fishery.VesselName;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.fishery.VesselRegister;
import io.github.tongbi.core.fishery.VesselState;
import io.github.tongbi.core.fishery.VesselUse;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Generators for vessels, moratoria and vessel reductions. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class FisheryArbitraries extends DomainContextBase {
    private static final double SOMETIMES = 0.5;
    private static final int MINUTES_PER_YEAR = 365 * 24 * 60;

    /** Creates the domain, as jqwik does. */
    public FisheryArbitraries() {}

    /** Returns names in the form of the naming rule. */
    @Provide
    public static Arbitrary<VesselName> vesselNames() {
        Arbitrary<String> counties = Arbitraries.strings()
                .withCharRange('一', '龥')
                .withChars('渔')
                .ofMinLength(1)
                .ofMaxLength(4);
        Arbitrary<String> numbers = Arbitraries.strings().numeric().ofLength(5);
        return Combinators.combine(
                        Arbitraries.of("粤", "琼", "桂", "闽", "浙", "辽", "渝"),
                        counties,
                        Arbitraries.of(VesselUse.class),
                        numbers)
                .as(VesselName::new);
    }

    /** Returns vessels named by the rule or otherwise, with any of the other fields. */
    @Provide
    public static Arbitrary<Vessel> vessels() {
        return Builders.withBuilder(Vessel::builder)
                .use(Arbitraries.oneOf(
                        vesselNames().map(VesselName::toString), FieldArbitraries.names()))
                .in(Vessel.Builder::name)
                .use(FieldArbitraries.names())
                .withProbability(SOMETIMES)
                .in(Vessel.Builder::code)
                .use(Arbitraries.of(VesselKind.class))
                .in(Vessel.Builder::kind)
                .use(Arbitraries.of(VesselRegister.class))
                .withProbability(SOMETIMES)
                .in(Vessel.Builder::register)
                .use(Arbitraries.of(VesselState.class))
                .withProbability(SOMETIMES)
                .in(Vessel.Builder::state)
                .use(powers().flatMap(FieldArbitraries::measures))
                .withProbability(SOMETIMES)
                .in(Vessel.Builder::power)
                .use(FieldArbitraries.measures(Unit.METRE))
                .withProbability(SOMETIMES)
                .in(Vessel.Builder::length)
                .use(FieldArbitraries.measures(Unit.GROSS_TONNAGE))
                .withProbability(SOMETIMES)
                .in(Vessel.Builder::grossTonnage)
                .build(Vessel.Builder::build);
    }

    private static Arbitrary<Unit> powers() {
        return Arbitraries.of(Unit.KILOWATT, Unit.HORSEPOWER);
    }

    /** Returns seasons of a minute to a year, at any minute of the day. */
    @Provide
    public static Arbitrary<MoratoriumSeason> seasons() {
        return Arbitraries.integers().between(1990, 2050).flatMap(FisheryArbitraries::seasons);
    }

    private static Arbitrary<MoratoriumSeason> seasons(int year) {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, MINUTES_PER_YEAR);
        return Combinators.combine(Arbitraries.of(SeaArea.class), minutes, minutes)
                .filter((area, one, other) -> !one.equals(other))
                .as((area, one, other) -> new MoratoriumSeason(
                        area,
                        LocalDate.of(year, 1, 1).atStartOfDay().plusMinutes(Math.min(one, other)),
                        LocalDate.of(year, 1, 1).atStartOfDay().plusMinutes(Math.max(one, other))));
    }

    /** Returns moratoria of any size, with their dates or without; the ratio need not be true. */
    @Provide
    public static Arbitrary<Moratorium> moratoria() {
        return Arbitraries.oneOf(
                moratorium()
                        .use(FieldArbitraries.flows())
                        .in(Moratorium.Builder::season)
                        .build(Moratorium.Builder::build),
                moratorium()
                        .use(seasons())
                        .in((moratorium, dates) ->
                                moratorium.season(dates.period()).dates(dates))
                        .build(Moratorium.Builder::build));
    }

    private static Builders.BuilderCombinator<Moratorium.Builder> moratorium() {
        return Builders.withBuilder(Moratorium::builder)
                .use(FieldArbitraries.regions())
                .withProbability(SOMETIMES)
                .in(Moratorium.Builder::region)
                .use(Arbitraries.of(FishingGear.class).set().ofMaxSize(2))
                .in(Moratorium.Builder::exemptGear)
                .use(Arbitraries.of(VesselKind.class).set().ofMaxSize(2))
                .in(Moratorium.Builder::exemptKinds)
                .use(FieldArbitraries.counts(Unit.VESSEL))
                .in(Moratorium.Builder::resting)
                .use(FieldArbitraries.counts(Unit.VESSEL))
                .in(Moratorium.Builder::exempt)
                .use(FieldArbitraries.rates())
                .withProbability(SOMETIMES)
                .in(Moratorium.Builder::ratio);
    }

    /** Returns vessel reductions, with their power and subsidy or without. */
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
                .use(powers().flatMap(FieldArbitraries::measures))
                .withProbability(SOMETIMES)
                .in(VesselReduction.Builder::power)
                .use(FieldArbitraries.currencies().flatMap(FieldArbitraries::amounts))
                .withProbability(SOMETIMES)
                .in(VesselReduction.Builder::subsidy)
                .build(VesselReduction.Builder::build);
    }

    /** Returns tables of one to five bands in metres, from any number on, whose values are their places. */
    @Provide
    public static Arbitrary<BandTable<Integer>> bandTables() {
        Arbitrary<Rational> ends =
                Arbitraries.integers().between(0, 1_000).map(tenths -> Rational.of(tenths, 10));
        return ends.set().ofMinSize(1).ofMaxSize(5).map(FisheryArbitraries::bandTable);
    }

    /** Returns single bands, with a high end or without. */
    @Provide
    public static Arbitrary<Band<Integer>> bands() {
        return bandTables().flatMap(table -> Arbitraries.of(table.bands()));
    }

    private static BandTable<Integer> bandTable(Set<Rational> ends) {
        ImmutableList<Rational> lows = ImmutableList.copyOf(new TreeSet<>(ends));
        ImmutableList.Builder<Band<Integer>> bands = ImmutableList.builder();
        for (int i = 0; i + 1 < lows.size(); i++) {
            bands.add(Band.of(lows.get(i), lows.get(i + 1), i));
        }
        int last = lows.size() - 1;
        bands.add(Band.from(lows.get(last), last));
        return BandTable.of(Unit.METRE, bands.build());
    }
}
