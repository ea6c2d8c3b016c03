package io.github.tongbi.indicators.audit.catalogue;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.AuditRelation;

import java.util.Arrays;
import java.util.List;

/** Observations in one line each, and networks in words. */
final class Observed {
    /** Trade of the half-year report of 2020: report-checks K03 to K06 and K25 to K28. */
    static final ImmutableList<Observation> TRADE = observations(
            "TRADE_TOTAL 2020-Q1 2.4亿美元",
            "TRADE_TOTAL_GROWTH 2020-Q1 22.6%",
            "EXPORTS 2020-Q1 1.74亿美元",
            "EXPORTS_GROWTH 2020-Q1 36.1%",
            "IMPORTS 2020-Q1 0.67亿美元",
            "IMPORTS_GROWTH 2020-Q1 -2.8%",
            "TRADE_TOTAL 2020-S1 5.6亿美元",
            "TRADE_TOTAL_GROWTH 2020-S1 25.84%");

    private Observed() {}

    /** Reads code, period and figure; the label does not matter. */
    static Observation.Builder observe(String line) {
        String[] words = line.split(" ", 3);
        return Observation.builder()
                .indicator(words[0])
                .label(Label.of("某指标", "some indicator"))
                .period(ReferencePeriod.parse(words[1]))
                .figure(Figure.parse(words[2]));
    }

    static ImmutableList<Observation> observations(String... lines) {
        return Arrays.stream(lines)
                .map(line -> observe(line).build())
                .collect(ImmutableList.toImmutableList());
    }

    static ObservationNetwork network(String... lines) {
        return network(observations(lines));
    }

    static ObservationNetwork network(Iterable<Observation> observations) {
        return ObservationNetwork.of(Catalogue.standard(), observations);
    }

    /** Returns the names of the figures that were added. */
    static List<String> added(AuditNetwork network) {
        return network.figures().values().stream()
                .filter(figure -> !figure.isPrinted())
                .map(AuditFigure::name)
                .toList();
    }

    /** Returns the relations without their names, and what they mean unless they are required. */
    static List<String> relations(AuditNetwork network) {
        return network.relations().stream().map(Observed::text).toList();
    }

    private static String text(AuditRelation relation) {
        String standing = switch (relation.standing()) {
            case REQUIRED -> "";
            case DOUBTED -> " doubted " + relation.doubt().orElseThrow();
            case READING -> " read";
        };
        return relation + standing;
    }
}
