package io.github.tongbi.indicators.audit.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.quantity.Scale;
import io.github.tongbi.indicators.audit.AuditFigure;
import io.github.tongbi.indicators.audit.AuditRelation;
import io.github.tongbi.indicators.audit.RateRelations;
import io.github.tongbi.indicators.audit.RelationForm;
import io.github.tongbi.indicators.audit.SumRelations;
import io.github.tongbi.indicators.result.Warning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes places and links as figures and relations of an audit. */
final class Writing {
    private final Places places;
    private final Averages averages;
    private final Names names;
    private final ImmutableMap<Link, Optional<Warning>> links;
    private final Map<String, Integer> ids = new HashMap<>();

    Writing(
            Places places,
            Averages averages,
            Indicators indicators,
            ImmutableMap<Link, Optional<Warning>> links) {
        this.places = places;
        this.averages = averages;
        this.names = new Names(indicators, places);
        this.links = links;
        links.keySet().forEach(link -> ids.merge(id(link.form(), link), 1, Integer::sum));
    }

    /** Returns the figures: those told, each statement by itself, and then those that follow. */
    ImmutableList<AuditFigure> figures() {
        ImmutableList.Builder<AuditFigure> figures = ImmutableList.builder();
        for (Place place : places.all()) {
            List<Observation> told = places.told(place);
            if (places.isPrinted(place)) {
                for (int i = 0; i < told.size(); i++) {
                    figures.add(printed(place, told.get(i), i + 1));
                }
            } else {
                figures.add(unknown(place));
            }
        }
        return figures.build();
    }

    private AuditFigure printed(Place place, Observation observation, int statement) {
        AuditFigure figure = AuditFigure.printed(
                        Names.again(names.name(place), statement),
                        Names.again(names.label(place), statement),
                        observation.figure().orElseThrow())
                .during(observation.period())
                .withStatus(observation.status());
        return averages.per(place.code()).map(figure::per).orElse(figure);
    }

    private AuditFigure unknown(Place place) {
        AuditFigure figure = AuditFigure.unknown(
                        names.name(place), names.label(place), places.kind(place))
                .during(place.slot().period());
        return places.told(place).isEmpty()
                ? figure
                : figure.withStatus(places.told(place).get(0).status());
    }

    /** Returns the relations between the figures. */
    ImmutableList<AuditRelation> relations() {
        ImmutableList.Builder<AuditRelation> relations = ImmutableList.builder();
        for (Place place : places.all()) {
            addSame(place, relations);
        }
        links.forEach((link, doubt) -> {
            AuditRelation relation = named(link.form(), link);
            if (link.form() == RelationForm.GROWTH && isInTimes(link.subject())) {
                relations.add(reading(relation));
                relations.add(reading(named(RelationForm.GROWTH_TO, link)));
            } else {
                relations.add(doubt.map(relation::doubted).orElse(relation));
            }
        });
        return relations.build();
    }

    private void addSame(Place place, ImmutableList.Builder<AuditRelation> relations) {
        String name = names.name(place);
        for (int i = 2; i <= places.told(place).size(); i++) {
            String again = Names.again(name, i);
            relations.add(same(again, name, Names.again(names.label(place), i)));
        }
        Place published = place.slot().in(World.PUBLISHED).in(place.zero());
        if (names.isRestatedLevel(place) && places.isPrinted(published)) {
            relations.add(
                    same(name, names.name(published), names.label(place)).doubted(Warning.BASIS));
        }
    }

    private static AuditRelation same(String figure, String other, Label label) {
        return SumRelations.same(figure, other)
                .named(RelationForm.SAME + "(" + figure + ")", label);
    }

    /** A reading is told by its form, because all readings are of one figure. */
    private static AuditRelation reading(AuditRelation relation) {
        return relation.named(relation.id(), relation.form().label()).reading();
    }

    private boolean isInTimes(Place growth) {
        return places.isPrinted(growth) && places.kind(growth).scale() == Scale.TIMES;
    }

    private String id(RelationForm form, Link link) {
        return form + "(" + names.name(link.subject()) + ")";
    }

    /** A second relation of one form that tells of the figure is named with all its figures. */
    private AuditRelation named(RelationForm form, Link link) {
        AuditRelation relation = relation(
                form,
                link.places().stream().map(names::name).collect(ImmutableList.toImmutableList()));
        boolean isOnly = ids.getOrDefault(id(link.form(), link), 1) == 1;
        String id = isOnly ? id(form, link) : relation.toString();
        return relation.named(id, names.label(link.subject()));
    }

    private static AuditRelation relation(RelationForm form, ImmutableList<String> all) {
        String first = all.get(0);
        List<String> inputs = all.subList(1, all.size());
        return switch (form) {
            case SUM -> SumRelations.sum(first, inputs);
            case DIFFERENCE -> SumRelations.difference(first, inputs.get(0), inputs.get(1));
            case INCREASE -> SumRelations.increase(first, inputs.get(0), inputs.get(1));
            case POINTS -> SumRelations.points(first, inputs.get(0), inputs.get(1));
            case COMPLEMENT -> SumRelations.complement(first, inputs.get(0));
            case SUBSET -> SumRelations.subset(first, inputs.get(0));
            case AT_MOST -> SumRelations.atMost(first, inputs.get(0));
            case MONOTONE -> SumRelations.monotone(first, inputs.get(0));
            case DECUMULATION -> SumRelations.decumulation(first, inputs.get(0), inputs.get(1));
            case STOCK_FLOW -> stockFlow(first, inputs);
            case RATIO -> RateRelations.ratio(first, inputs.get(0), inputs.get(1));
            case SHARE -> RateRelations.share(first, inputs.get(0), inputs.get(1));
            case COMPLETION -> RateRelations.completion(first, inputs.get(0), inputs.get(1));
            case AVERAGE -> RateRelations.average(first, inputs.get(0), inputs.get(1));
            case GROWTH -> RateRelations.growth(first, inputs.get(0), inputs.get(1));
            case GROWTH_TO -> RateRelations.growthTo(first, inputs.get(0), inputs.get(1));
            case CONTRIBUTION ->
                RateRelations.contribution(
                        first, inputs.get(0), inputs.get(1), inputs.get(2), inputs.get(3));
            case PULL -> RateRelations.pull(first, inputs.get(0), inputs.get(1), inputs.get(2));
            default -> throw new IllegalStateException("no relation of a catalogue: " + form);
        };
    }

    private static AuditRelation stockFlow(String close, List<String> inputs) {
        return inputs.size() == 2
                ? SumRelations.stockFlow(close, inputs.get(0), inputs.get(1))
                : SumRelations.stockFlow(close, inputs.get(0), inputs.get(1), inputs.get(2));
    }
}
