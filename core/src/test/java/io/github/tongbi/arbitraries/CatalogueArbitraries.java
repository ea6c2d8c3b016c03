package io.github.tongbi.arbitraries;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Basis;
import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.IndicatorDefinition;
import io.github.tongbi.core.catalogue.IndicatorFormula;
import io.github.tongbi.core.catalogue.IndicatorUnit;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Nature;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.catalogue.Polarity;
import io.github.tongbi.core.catalogue.Relation;
import io.github.tongbi.core.catalogue.RelationKind;
import io.github.tongbi.core.catalogue.Strength;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Unit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Generators for catalogues of indicators and all that is in them, and for single observations. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class CatalogueArbitraries extends DomainContextBase {
    private static final double ALWAYS = 1;
    private static final double SOMETIMES = 0.5;
    private static final String BASE = "BASE_";
    private static final int BASES = 3;
    private static final ImmutableList<IndicatorFormula> FORMULAS = ImmutableList.of(
            IndicatorFormula.of(RelationKind.SUM, BASE + 1, BASE + 2, BASE + 3),
            IndicatorFormula.of(RelationKind.DIFFERENCE, BASE + 1, BASE + 2),
            IndicatorFormula.of(RelationKind.SHARE, BASE + 1, BASE + 3),
            IndicatorFormula.of(RelationKind.GROWTH, BASE + 2),
            IndicatorFormula.of(RelationKind.INCREASE, BASE + 2),
            IndicatorFormula.of(RelationKind.PULL, BASE + 1, BASE + 3));
    private static final ImmutableList<Relation> RELATIONS = ImmutableList.of(
            Relation.of(BASE + 1, RelationKind.SUBSET, BASE + 3),
            Relation.of(BASE + 2, RelationKind.AT_MOST, BASE + 1).soft(),
            Relation.of(BASE + 3, RelationKind.MONOTONE));

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
                .use(Arbitraries.of(Basis.class))
                .withProbability(SOMETIMES)
                .in(Observation.Builder::basis)
                .use(FieldArbitraries.names())
                .withProbability(SOMETIMES)
                .in(Observation.Builder::source)
                .use(publicationDates())
                .withProbability(SOMETIMES)
                .in(Observation.Builder::published)
                .build(Observation.Builder::build);
    }

    private static Arbitrary<Figure<?>> figures() {
        return Arbitraries.oneOf(
                FieldArbitraries.currencies().flatMap(FieldArbitraries::signedAmounts),
                Arbitraries.of(Unit.class).flatMap(FieldArbitraries::measures),
                FieldArbitraries.growths());
    }

    private static Arbitrary<LocalDate> publicationDates() {
        return FieldArbitraries.dates().map(period -> period.lastDay());
    }

    /** Returns codes of indicators, the shortest and the longest too. */
    public static Arbitrary<String> codes() {
        Arbitrary<String> rest = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .numeric()
                .withChars('_')
                .ofMaxLength(59);
        return Combinators.combine(Arbitraries.chars().range('A', 'Z'), rest)
                .as((first, others) -> first + others);
    }

    /** Returns units of every kind, averages too. */
    @Provide
    public static Arbitrary<IndicatorUnit> units() {
        return Arbitraries.oneOf(amounts(), averages(), ratios());
    }

    private static Arbitrary<IndicatorUnit> amounts() {
        Arbitrary<IndicatorUnit> measures = someUnits()
                .map(all -> IndicatorUnit.measure(all.iterator().next(), all.toArray(new Unit[0])));
        return Arbitraries.oneOf(Arbitraries.just(IndicatorUnit.MONEY), measures);
    }

    private static Arbitrary<IndicatorUnit> averages() {
        return Combinators.combine(amounts(), someUnits())
                .as((amount, by) -> amount.per(by.iterator().next(), by.toArray(new Unit[0])));
    }

    private static Arbitrary<IndicatorUnit> ratios() {
        return Arbitraries.of(IndicatorUnit.PERCENT, IndicatorUnit.TIMES, IndicatorUnit.POINTS);
    }

    private static Arbitrary<Set<Unit>> someUnits() {
        return Arbitraries.of(Unit.class).set().ofMinSize(1).ofMaxSize(4);
    }

    /** Returns formulas of every kind that has one, of distinct inputs that begin with BASE_. */
    @Provide
    public static Arbitrary<IndicatorFormula> formulas() {
        return Arbitraries.of(EnumSet.allOf(RelationKind.class))
                .filter(RelationKind::isFormula)
                .flatMap(kind -> inputs(kind).map(codes -> new IndicatorFormula(kind, codes)));
    }

    /** Returns relations of every kind and strength. */
    @Provide
    public static Arbitrary<Relation> relations() {
        Arbitrary<String> subjects = codes().filter(code -> !code.startsWith(BASE));
        return Arbitraries.of(RelationKind.class)
                .flatMap(kind -> Combinators.combine(
                                subjects, inputs(kind), Arbitraries.of(Strength.class))
                        .as((subject, codes, strength) ->
                                new Relation(subject, kind, codes, strength)));
    }

    private static Arbitrary<ImmutableList<String>> inputs(RelationKind kind) {
        return Arbitraries.integers()
                .between(0, BASES)
                .filter(kind::takes)
                .map(CatalogueArbitraries::bases);
    }

    private static ImmutableList<String> bases(int count) {
        ImmutableList.Builder<String> codes = ImmutableList.builder();
        for (int i = 1; i <= count; i++) {
            codes.add(BASE + i);
        }
        return codes.build();
    }

    /** Returns definitions of every unit, with a formula sometimes, whether it fits or not. */
    @Provide
    public static Arbitrary<IndicatorDefinition> definitions() {
        return units().flatMap(unit -> natures(unit).flatMap(nature -> definitions(unit, nature)));
    }

    private static Arbitrary<Nature> natures(IndicatorUnit unit) {
        if (unit.isRatio() || unit.equals(IndicatorUnit.POINTS)) {
            return Arbitraries.just(Nature.RATE);
        }
        return unit.per().isEmpty()
                ? Arbitraries.of(Nature.class)
                : Arbitraries.just(Nature.AVERAGE);
    }

    private static Arbitrary<IndicatorDefinition> definitions(IndicatorUnit unit, Nature nature) {
        return Builders.withBuilder(() -> described(unit, nature))
                .use(codes().filter(code -> !code.startsWith(BASE)))
                .in(IndicatorDefinition.Builder::code)
                .use(formulas())
                .withProbability(SOMETIMES)
                .in(IndicatorDefinition.Builder::formula)
                .use(FieldArbitraries.labels())
                .in(IndicatorDefinition.Builder::label)
                .use(FieldArbitraries.labels())
                .in(IndicatorDefinition.Builder::meaning)
                .use(Arbitraries.of(Polarity.class))
                .in(IndicatorDefinition.Builder::polarity)
                .use(FieldArbitraries.names())
                .withProbability(SOMETIMES)
                .in(IndicatorDefinition.Builder::source)
                .build(IndicatorDefinition.Builder::build);
    }

    private static IndicatorDefinition.Builder described(IndicatorUnit unit, Nature nature) {
        return IndicatorDefinition.builder().unit(unit).nature(nature);
    }

    /** Returns catalogues of three flows, some indicators that follow of them, and some relations. */
    @Provide
    public static Arbitrary<Catalogue> catalogues() {
        Arbitrary<Set<IndicatorFormula>> formulas =
                Arbitraries.of(FORMULAS).set().ofMaxSize(FORMULAS.size());
        Arbitrary<Set<Relation>> relations = Arbitraries.of(RELATIONS).set();
        return Combinators.combine(amounts(), formulas, relations)
                .as((unit, some, others) -> Catalogue.of(definitions(unit, some), others));
    }

    private static List<IndicatorDefinition> definitions(
            IndicatorUnit unit, Set<IndicatorFormula> formulas) {
        ImmutableList.Builder<IndicatorDefinition> all = ImmutableList.builder();
        for (String code : bases(BASES)) {
            all.add(named(described(unit, Nature.FLOW), code).build());
        }
        for (IndicatorFormula formula : formulas) {
            IndicatorDefinition.Builder builder = derived(unit, formula.kind()).formula(formula);
            all.add(named(builder, formula.kind().name()).build());
        }
        return all.build();
    }

    private static IndicatorDefinition.Builder derived(IndicatorUnit unit, RelationKind kind) {
        return switch (kind) {
            case SHARE, GROWTH -> described(IndicatorUnit.PERCENT, Nature.RATE);
            case PULL -> described(IndicatorUnit.POINTS, Nature.RATE);
            default -> described(unit, Nature.FLOW);
        };
    }

    private static IndicatorDefinition.Builder named(
            IndicatorDefinition.Builder builder, String code) {
        return builder.code(code)
                .label(Label.of("指标" + code, code))
                .meaning(Label.of("指标" + code, code))
                .polarity(Polarity.NEUTRAL);
    }
}
