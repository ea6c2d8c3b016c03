package io.github.tongbi.core.catalogue;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.invariant.Violation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what keeps definitions and relations from being one catalogue. */
final class CatalogueChecks {
    static final String DEFINITIONS = "definitions";
    static final String RELATIONS = "relations";

    /**
     * Something that is wrong with one definition or relation.
     *
     * @param list where it stands, {@code definitions} or {@code relations}
     * @param index its place in the list
     * @param field which of its fields is wrong
     * @param code the rule that is broken
     * @param message what was expected and what was found
     */
    record Fault(String list, int index, String field, String code, String message) {
        Violation toViolation() {
            return new Violation(code, list + "[" + index + "]." + field, message);
        }
    }

    private final List<IndicatorDefinition> definitions;
    private final List<Relation> relations;
    private final Map<String, IndicatorDefinition> byCode = new HashMap<>();
    private final Set<Relation> seen = new HashSet<>();
    private final ImmutableList.Builder<Fault> faults = ImmutableList.builder();

    private CatalogueChecks(List<IndicatorDefinition> definitions, List<Relation> relations) {
        this.definitions = definitions;
        this.relations = relations;
    }

    static ImmutableList<Fault> of(
            List<IndicatorDefinition> definitions, List<Relation> relations) {
        return new CatalogueChecks(definitions, relations).faults();
    }

    /** Returns what the formula of the definition says as a relation, if it has one. */
    static Optional<Relation> relation(IndicatorDefinition definition) {
        return definition
                .formula()
                .map(formula -> new Relation(
                        definition.code(), formula.kind(), formula.inputs(), Strength.HARD));
    }

    private ImmutableList<Fault> faults() {
        for (int i = 0; i < definitions.size(); i++) {
            String code = definitions.get(i).code();
            if (byCode.putIfAbsent(code, definitions.get(i)) != null) {
                note(DEFINITIONS, i, "code", "DUPLICATE_CODE", "each code once, got ", code);
            }
        }
        for (int i = 0; i < definitions.size(); i++) {
            Optional<Relation> relation = relation(definitions.get(i));
            if (relation.isPresent()) {
                seen.add(relation.get().soft());
                checkRelation(DEFINITIONS, i, "formula", relation.get());
            }
        }
        for (int i = 0; i < relations.size(); i++) {
            checkSubject(i, relations.get(i));
            checkRelation(RELATIONS, i, "inputs", relations.get(i));
        }
        return faults.build();
    }

    private void checkSubject(int index, Relation relation) {
        if (find(relation.subject()).isEmpty()) {
            noteUnknown(RELATIONS, index, "subject", relation.subject());
        }
        if (!seen.add(relation.soft())) {
            String text = relation.toString();
            note(
                    RELATIONS,
                    index,
                    "subject",
                    "DUPLICATE_RELATION",
                    "each relation once, got ",
                    text);
        }
    }

    private void checkRelation(String list, int index, String field, Relation relation) {
        ImmutableList.Builder<IndicatorDefinition> found = ImmutableList.builder();
        for (String code : relation.inputs()) {
            find(code).ifPresentOrElse(found::add, () -> noteUnknown(list, index, field, code));
        }
        ImmutableList<IndicatorDefinition> inputs = found.build();
        find(relation.subject())
                .filter(subject -> inputs.size() == relation.inputs().size())
                .map(subject -> new RelationUnits(relation.kind(), subject, inputs))
                .filter(units -> !units.fit())
                .ifPresent(units ->
                        faults.add(new Fault(list, index, field, "UNFIT", units.message())));
    }

    private Optional<IndicatorDefinition> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private void noteUnknown(String list, int index, String field, String code) {
        note(list, index, field, "UNKNOWN_CODE", "a code of the catalogue, got ", code);
    }

    private void note(
            String list, int index, String field, String rule, String expected, String value) {
        String message = "expected " + expected + Quoted.of(value);
        faults.add(new Fault(list, index, field, rule, message));
    }
}
