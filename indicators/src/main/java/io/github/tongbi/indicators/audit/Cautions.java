package io.github.tongbi.indicators.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.result.Warning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a reader should know of printed figures besides their arithmetic. */
final class Cautions {
    /** A rate is too sharp if its level could carry a hundredth of its digits: two decimals less. */
    private static final Rational TOO_SHARP = Rational.of(100);

    private final AuditNetwork network;
    private final ImmutableList.Builder<Caution> found = ImmutableList.builder();

    private Cautions(AuditNetwork network) {
        this.network = network;
    }

    static ImmutableList<Caution> of(AuditNetwork network) {
        Cautions cautions = new Cautions(network);
        cautions.periods();
        for (AuditRelation relation : network.relations()) {
            cautions.of(relation);
        }
        return cautions.found.build();
    }

    /** Returns the warnings that belong to the relation itself. */
    static ImmutableSet<Warning> ofRelation(AuditNetwork network, AuditRelation relation) {
        ImmutableSet.Builder<Warning> warnings = ImmutableSet.builder();
        relation.doubt().ifPresent(warnings::add);
        if (relation.form().isOfOnePeriod() && isOfSeveralPeriods(network, relation)) {
            warnings.add(Warning.PERIOD);
        }
        return warnings.build();
    }

    private static boolean isOfSeveralPeriods(AuditNetwork network, AuditRelation relation) {
        return relation.figures().stream()
                        .map(name -> network.figure(name).period())
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                > 1;
    }

    /** A stock is not known on a day when the text was not written yet, or that it only forecasts. */
    private void periods() {
        Optional<LocalDate> forecast = network.figures().values().stream()
                .filter(figure -> figure.status() == ObservationStatus.FORECAST)
                .flatMap(figure -> figure.period().stream())
                .map(ReferencePeriod::lastDay)
                .min(Comparator.naturalOrder());
        Optional<LocalDate> before =
                network.written().map(day -> day.plusDays(1)).or(() -> forecast);
        before.ifPresent(day -> network.figures().values().stream()
                .filter(AuditFigure::isPrinted)
                .filter(figure -> figure.status() != ObservationStatus.FORECAST)
                .filter(figure -> figure.period()
                        .filter(ReferencePeriod::isAsOf)
                        .filter(period -> !period.lastDay().isBefore(day))
                        .isPresent())
                .forEach(this::early));
    }

    private void early(AuditFigure figure) {
        ReferencePeriod period = figure.period().orElseThrow();
        found.add(new Caution(
                Warning.PERIOD,
                ImmutableList.of(figure.name()),
                Label.of(
                        figure.label().zh() + "的时点" + period.toText(Locale.CHINA) + "晚于成文日",
                        figure.label().en() + " is told " + period.toText(Locale.ENGLISH)
                                + ", which is after the text was written")));
    }

    private void of(AuditRelation relation) {
        switch (relation.form()) {
            case GROWTH -> precision(relation);
            case SUM -> coarseTotal(relation);
            default -> {}
        }
    }

    /** A rate cannot be sharper than the level that it is of, as far as the text shows. */
    private void precision(AuditRelation relation) {
        AuditFigure rate = network.figure(relation.subject());
        AuditFigure level = network.figure(relation.figures().get(1));
        boolean baseIsPrinted = network.figure(relation.figures().get(2)).isPrinted();
        Optional<Figure<?>> told = rate.sharpest();
        Optional<Figure<?>> current = level.sharpest();
        if (!baseIsPrinted && told.isPresent() && current.isPresent()) {
            Rational carried = carried(told.get(), current.get());
            Rational step = told.get().step();
            if (step.signum() > 0 && carried.compareTo(step.multipliedBy(TOO_SHARP)) >= 0) {
                found.add(new Caution(
                        Warning.PRECISION,
                        ImmutableList.of(rate.name(), level.name()),
                        sharper(rate.label(), told.get(), current.get())));
            }
        }
    }

    private static Label sharper(Label rate, Figure<?> told, Figure<?> level) {
        String zh = told.toText(Locale.CHINA) + "比" + level.toText(Locale.CHINA) + "精确";
        String en = told.toText(Locale.ENGLISH) + ", sharper than " + level.toText(Locale.ENGLISH);
        return Label.of(rate.zh() + zh, rate.en() + " " + en);
    }

    /** Returns how far the rounding of the level moves the rate. */
    private static Rational carried(Figure<?> rate, Figure<?> level) {
        Rational value = level.value().number().abs();
        return value.signum() == 0
                ? Rational.ZERO
                : level.step()
                        .multipliedBy(rate.value().number().plus(Rational.ONE).abs())
                        .dividedBy(value);
    }

    private void coarseTotal(AuditRelation relation) {
        AuditFigure total = network.figure(relation.subject());
        Optional<Rational> step = total.sharpest().map(Figure::step);
        boolean finer = relation.figures().stream()
                .skip(1)
                .map(name -> network.figure(name).sharpest())
                .allMatch(part -> part.isPresent()
                        && step.filter(own -> own.compareTo(part.get().step()) > 0)
                                .isPresent());
        if (finer) {
            found.add(new Caution(
                    Warning.STYLE,
                    relation.figures(),
                    Label.of(
                            total.label().zh() + "的位数少于各分项",
                            total.label().en() + " has fewer digits than its parts")));
        }
    }
}
