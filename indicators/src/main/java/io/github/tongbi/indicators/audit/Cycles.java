package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableList;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures that are computed from themselves: a total that is a part of its own part. */
final class Cycles {
    private final Map<String, List<String>> inputs = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<ImmutableList<String>> found = new ArrayList<>();

    private Cycles() {}

    /** Returns the cycles met, each from its first figure back to it. */
    static ImmutableList<ImmutableList<String>> in(List<AuditRelation> relations) {
        Cycles cycles = new Cycles();
        for (AuditRelation relation : relations) {
            if (relation.form().computes()) {
                cycles.inputs
                        .computeIfAbsent(relation.subject(), subject -> new ArrayList<>())
                        .addAll(relation.figures().subList(1, relation.figures().size()));
            }
        }
        cycles.inputs.keySet().forEach(cycles::search);
        return ImmutableList.copyOf(cycles.found);
    }

    static String message(List<String> cycle) {
        return "expected figures that do not follow from themselves, got "
                + String.join(" from ", cycle);
    }

    /** Walks down the inputs without recursion, because a chain of relations may be long. */
    private void search(String start) {
        Deque<String> path = new ArrayDeque<>();
        Set<String> onPath = new HashSet<>();
        Deque<List<String>> open = new ArrayDeque<>();
        open.push(new ArrayList<>(List.of(start)));
        while (!open.isEmpty()) {
            List<String> choices = open.peek();
            if (choices.isEmpty()) {
                open.pop();
                if (!path.isEmpty()) {
                    String left = path.removeLast();
                    onPath.remove(left);
                    done.add(left);
                }
                continue;
            }
            String next = choices.remove(0);
            if (onPath.contains(next)) {
                found.add(cycle(path, next));
            } else if (!done.contains(next)) {
                path.addLast(next);
                onPath.add(next);
                open.push(new ArrayList<>(inputs.getOrDefault(next, List.of())));
            }
        }
    }

    private static ImmutableList<String> cycle(Deque<String> path, String from) {
        ImmutableList<String> all = ImmutableList.copyOf(path);
        return ImmutableList.<String>builder()
                .addAll(all.subList(all.indexOf(from), all.size()))
                .add(from)
                .build();
    }
}
