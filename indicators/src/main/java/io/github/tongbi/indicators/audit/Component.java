package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures that hang together by relations, and these relations, both in the order of their names. What
 * is in different components has nothing to do with each other.
 *
 * @param names the names of the figures
 * @param relations the relations between them
 */
record Component(ImmutableList<String> names, ImmutableList<AuditRelation> relations) {

    /** Returns the components of the network in the order of their first names. */
    static ImmutableList<Component> of(AuditNetwork network) {
        Map<String, String> parents = new HashMap<>();
        network.figures().keySet().forEach(name -> parents.put(name, name));
        for (AuditRelation relation : network.relations()) {
            for (String name : relation.figures()) {
                join(parents, relation.subject(), name);
            }
        }
        Map<String, List<String>> names = new TreeMap<>();
        network.figures().keySet().stream()
                .sorted()
                .forEach(name -> names.computeIfAbsent(root(parents, name), r -> new ArrayList<>())
                        .add(name));
        Map<String, List<AuditRelation>> relations = new HashMap<>();
        network.relations().stream()
                .sorted(Comparator.comparing(AuditRelation::toString)
                        .thenComparing(AuditRelation::id))
                .forEach(relation -> relations
                        .computeIfAbsent(root(parents, relation.subject()), r -> new ArrayList<>())
                        .add(relation));
        return names.entrySet().stream()
                .map(each -> new Component(
                        ImmutableList.copyOf(each.getValue()),
                        ImmutableList.copyOf(relations.getOrDefault(each.getKey(), List.of()))))
                .collect(ImmutableList.toImmutableList());
    }

    /** The smaller name becomes the root, so that the roots do not depend on the order. */
    private static void join(Map<String, String> parents, String first, String second) {
        String one = root(parents, first);
        String other = root(parents, second);
        boolean inOrder = one.compareTo(other) < 0;
        parents.put(inOrder ? other : one, inOrder ? one : other);
    }

    private static String root(Map<String, String> parents, String name) {
        String each = name;
        String parent = parents.getOrDefault(each, each);
        while (!parent.equals(each)) {
            String grandparent = parents.getOrDefault(parent, parent);
            parents.put(each, grandparent);
            each = parent;
            parent = grandparent;
        }
        return each;
    }
}
