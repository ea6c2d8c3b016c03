package io.github.tongbi.indicators.audit.catalogue;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.invariant.InvariantException;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.AuditNetwork;
import io.github.tongbi.indicators.audit.AuditRelation;

import java.util.List;

/**
 * All that must hold between observations by the relations of a catalogue (观测值的勾稽网络).
 *
 * <pre>{@code
 * AuditNetwork network = ObservationNetwork.of(Catalogue.standard(), observations).network();
 * network.figure("EXPORTS@2020-Q1");      // 出口总额(2020年一季度), 1.74亿美元
 * network.figure("EXPORTS@2019-Q1");      // follows from exports and their growth
 * }</pre>
 *
 * <p>A figure is named by its indicator, its period and, if the observation tells it, its region:
 * {@code EXPORTS@2020-Q1@440307}. Figures with and without a region are not related. If the indicator
 * is told in several currencies or units, the name ends with its own: {@code EXPORTS@2020-Q1@USD}. A
 * second statement of the figure is {@code EXPORTS@2020-Q1#2}, and the same as the first; but a
 * statement that is published on a later day, or is revised, replaces the other one, which stays out. A
 * missing observation is an unknown figure, unless there is a statement of it.
 *
 * <p>A formula or a soft relation is put in for each region and period where all its figures but one
 * are at hand; that one is added as an unknown figure, until nothing is added. So from exports and their
 * growth follows the base, and from all bases the trade of a year earlier. An inequality is put in if
 * all its figures are at hand. Figures to date of one year are also taken apart: the second quarter is
 * the first half without the first quarter. That is doubted ({@code SCOPE}) if the quarter or a
 * relative of it was told by itself, because revisions break it; so is every soft relation. The length of a
 * list is for the caller to add.
 *
 * <p>Growth and other comparisons with a year earlier go by their basis (口径). A nominal one is related to
 * the published base. The base of a comparable one is a figure of its own, {@code
 * EXPORTS@2019-Q1~comparable}, which is the same as the published one with a doubt ({@code BASIS}); so
 * is that of one whose basis is not said, if a level of the same family of indicators was published for
 * the year before. Comparable bases of one period are related among themselves; across periods only with a
 * doubt ({@code BASIS}). A comparison at constant prices is related to levels at constant prices only. A
 * growth in times (增长N倍) gives two readings, by N and to N times.
 *
 * <p>Relations are named by form and subject, {@code GROWTH(EXPORTS_GROWTH@2020-Q1)}; by all their figures
 * if the subject has several of the form. The order of the observations makes no difference.
 */
public final class ObservationNetwork {
    private final ImmutableList<AuditFigure> figures;
    private final ImmutableList<AuditRelation> relations;
    private final ImmutableList<LeftOut> leftOut;

    private ObservationNetwork(Indicators indicators, Intake intake) {
        Places places = intake.places();
        Derivation derivation = new Derivation(indicators, intake.averages(), places);
        Writing writing = new Writing(places, intake.averages(), indicators, derivation.links());
        this.figures = writing.figures();
        this.relations = writing.relations();
        this.leftOut = derivation.leftOut();
    }

    /**
     * Returns what holds between the observations.
     *
     * @throws InvariantException with all that {@link Catalogue#check} finds, such as {@code
     *     UNKNOWN_CODE} at {@code observations[0].indicator}
     */
    public static ObservationNetwork of(
            Catalogue catalogue, Iterable<? extends Observation> observations) {
        Indicators indicators = new Indicators(catalogue);
        List<Observation> given = ImmutableList.copyOf(observations);
        return new ObservationNetwork(indicators, new Intake(indicators, given));
    }

    /** Returns a builder with the figures and relations, to which others can be added. */
    public AuditNetwork.Builder toBuilder() {
        AuditNetwork.Builder builder = AuditNetwork.builder();
        figures.forEach(builder::add);
        relations.forEach(builder::relate);
        return builder;
    }

    /**
     * Returns the network of figures that were rounded half-up.
     *
     * @throws InvariantException with {@code CYCLE} if indicators of the catalogue follow from
     *     themselves
     */
    public AuditNetwork network() {
        return toBuilder().build();
    }

    /** Returns the relations whose figures are at hand but cannot stand beside each other. */
    public ImmutableList<LeftOut> leftOut() {
        return leftOut;
    }
}
