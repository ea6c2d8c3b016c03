package io.github.tongbi.samples.halfyear.audit;

import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.AuditRelation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The figures of a report and their relations, collected for one network (勾稽网络).
 *
 * <p>A printed figure has its place in the document as its name, {@code trade/0/exports}, and an
 * unknown one the id under which it is derived, {@code K04a}.
 */
final class ReportNetwork {
    private final Map<String, AuditFigure> figures = new LinkedHashMap<>();
    private final List<AuditRelation> relations = new ArrayList<>();

    void add(AuditFigure figure) {
        figures.put(figure.name(), figure);
    }

    /** Adds the relation if the report tells of all its figures, and leaves it out otherwise. */
    void relate(AuditRelation relation) {
        if (figures.keySet().containsAll(relation.figures())) {
            relations.add(relation);
        }
    }

    /** Returns the network of the relations and of the figures that stand in one. */
    AuditNetwork build() {
        Set<String> related = new HashSet<>();
        relations.forEach(relation -> related.addAll(relation.figures()));
        AuditNetwork.Builder network = AuditNetwork.builder();
        for (AuditFigure figure : figures.values()) {
            if (related.contains(figure.name())) {
                network.add(figure);
            }
        }
        relations.forEach(network::relate);
        return network.build();
    }
}
