package io.github.tongbi.core.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.error.UnreadableTextException;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.core.invariant.Violation;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Definitions of indicators and what must hold between them (指标目录).
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.standard();
 * catalogue.get("EXPORTS").label().zh();          // 出口总额
 * catalogue.relationsOf("TRADE_TOTAL");           // TRADE_TOTAL: SUM(EXPORTS, IMPORTS), …
 * catalogue.check(observation);                   // what does not fit the definition
 * }</pre>
 *
 * <p>All codes that a formula or a relation names are defined in the catalogue itself, and the units
 * of a relation fit each other. Two catalogues are equal if they hold the same definitions and
 * relations in the same order.
 */
public final class Catalogue implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImmutableMap<String, IndicatorDefinition> byCode;
    private final ImmutableListMultimap<String, IndicatorDefinition> byName;
    private final ImmutableList<Relation> declared;
    private final ImmutableList<Relation> relations;
    private final ImmutableListMultimap<String, Relation> byIndicator;

    /** Read when it is asked for first, and once, whatever the number of threads. */
    private static final class Standard {
        static final Catalogue CATALOGUE = CatalogueReader.standard();
    }

    /**
     * Returns the catalogue of an economic bureau: investment, trade, foreign investment, parks,
     * fishery, aid funds, inspections, enterprises and digital government.
     */
    public static Catalogue standard() {
        return Standard.CATALOGUE;
    }

    /**
     * Returns the catalogue of these definitions and relations. The formula of a definition is a
     * relation as well, and is not named again.
     *
     * @throws InvariantException with all that is wrong: {@code DUPLICATE_CODE}, {@code
     *     UNKNOWN_CODE}, {@code DUPLICATE_RELATION}, and {@code UNFIT} for units or natures that cannot
     *     stand in such a relation, as a sum of money and vessels
     */
    public static Catalogue of(
            Iterable<IndicatorDefinition> definitions, Iterable<Relation> relations) {
        ImmutableList<IndicatorDefinition> all = ImmutableList.copyOf(definitions);
        ImmutableList<Relation> declared = ImmutableList.copyOf(relations);
        List<Violation> faults = CatalogueChecks.of(all, declared).stream()
                .map(CatalogueChecks.Fault::toViolation)
                .toList();
        if (!faults.isEmpty()) {
            throw new InvariantException("Catalogue", faults);
        }
        return new Catalogue(all, declared);
    }

    private Catalogue(
            ImmutableList<IndicatorDefinition> definitions, ImmutableList<Relation> declared) {
        ImmutableMap.Builder<String, IndicatorDefinition> codes = ImmutableMap.builder();
        ImmutableListMultimap.Builder<String, IndicatorDefinition> names =
                ImmutableListMultimap.builder();
        ImmutableList.Builder<Relation> all = ImmutableList.builder();
        for (IndicatorDefinition definition : definitions) {
            codes.put(definition.code(), definition);
            names.put(definition.label().zh(), definition);
            if (!definition.label().en().equals(definition.label().zh())) {
                names.put(definition.label().en(), definition);
            }
            CatalogueChecks.relation(definition).ifPresent(all::add);
        }
        this.byCode = codes.buildOrThrow();
        this.byName = names.build();
        this.declared = declared;
        this.relations = all.addAll(declared).build();
        this.byIndicator = byIndicator(relations);
    }

    private static ImmutableListMultimap<String, Relation> byIndicator(List<Relation> relations) {
        ImmutableListMultimap.Builder<String, Relation> found = ImmutableListMultimap.builder();
        for (Relation relation : relations) {
            found.put(relation.subject(), relation);
            ImmutableSet.copyOf(relation.inputs()).forEach(code -> found.put(code, relation));
        }
        return found.build();
    }

    /** Returns the definition of the code, {@code find("EXPORTS")}, or empty if there is none. */
    public Optional<IndicatorDefinition> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Returns the definition of the code, {@code get("EXPORTS")}.
     *
     * @throws UnreadableTextException if the catalogue does not have it
     */
    public IndicatorDefinition get(String code) {
        return find(code)
                .orElseThrow(() -> new UnreadableTextException("a code of the catalogue", code));
    }

    /** Returns the definitions with exactly this Chinese or English name, {@code named("出口总额")}. */
    public ImmutableList<IndicatorDefinition> named(String name) {
        return byName.get(name);
    }

    /** Returns all definitions, in the order of the catalogue. */
    public ImmutableList<IndicatorDefinition> all() {
        return byCode.values().asList();
    }

    /** Returns all relations: first those of the formulas, which are hard, then the others. */
    public ImmutableList<Relation> relations() {
        return relations;
    }

    /** Returns the relations that the indicator takes part in, as subject or input. */
    public ImmutableList<Relation> relationsOf(String code) {
        return byIndicator.get(code);
    }

    /**
     * Returns this catalogue with all of the other one; what both have stays once.
     *
     * @throws InvariantException if both define a code, and not alike
     */
    public Catalogue plus(Catalogue other) {
        return plus(other.all(), other.declared);
    }

    /**
     * Returns this catalogue with more definitions and relations, which may name the codes that it
     * has already.
     *
     * @throws InvariantException as {@link #of} does
     */
    public Catalogue plus(Iterable<IndicatorDefinition> definitions, Iterable<Relation> others) {
        return of(union(all(), definitions), union(declared, others));
    }

    private static <T> ImmutableSet<T> union(Iterable<T> some, Iterable<T> others) {
        return ImmutableSet.<T>builder().addAll(some).addAll(others).build();
    }

    /**
     * Checks an observation against the definition of its indicator, and returns what does not fit:
     * {@code UNKNOWN_CODE} at {@code indicator}, or what {@link IndicatorDefinition#check} finds.
     */
    public ImmutableList<Violation> check(Observation observation) {
        String code = observation.indicator();
        return find(code)
                .map(definition -> definition.check(observation))
                .orElseGet(() -> ImmutableList.of(new Violation(
                        "UNKNOWN_CODE",
                        "indicator",
                        "expected a code of the catalogue, got " + Quoted.of(code))));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Catalogue other
                && all().equals(other.all())
                && declared.equals(other.declared);
    }

    @Override
    public int hashCode() {
        return 31 * all().hashCode() + declared.hashCode();
    }

    /** Returns the size in words, {@code catalogue of 3 indicators and 2 relations}. */
    @Override
    public String toString() {
        return "catalogue of " + byCode.size() + " indicators and " + relations.size()
                + " relations";
    }

    /** What a catalogue is made of, in a stream of objects. */
    private record Form(
            ImmutableList<IndicatorDefinition> definitions, ImmutableList<Relation> relations)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return of(definitions, relations);
        }
    }

    private Object writeReplace() {
        return new Form(all(), declared);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("expected the form of a catalogue, got its fields");
    }
}
