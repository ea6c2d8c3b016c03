package io.github.tongbi.formats.fields;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.IndicatorDefinition;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.ObservationStatus;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.report.Report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A report as observations of the standard catalogue, for formats that know nothing but observations
 * (指标观测值).
 *
 * <p>Exports of trade figures are an observation of {@code EXPORTS} in their period and region; the
 * observations of the report follow as they are. What no indicator of the catalogue stands for, or what
 * would be a second figure of one indicator, region and period, is left out, and the number of such
 * figures is told.
 *
 * @param observations the observations, each with its region
 * @param leftOut how many figures of models and observations are not among them
 */
public record ReportObservations(ImmutableList<Observation> observations, int leftOut) {
    private static final ImmutableMap<String, String> CODES = codes();
    private static final String NONE = "-";

    private static ImmutableMap<String, String> codes() {
        ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
        for (List<String> parts : TableLines.read("indicators.tsv")) {
            codes.put(parts.get(0) + " " + parts.get(1), parts.get(2));
        }
        return codes.buildOrThrow();
    }

    /** Returns the observations of a report. */
    public static ReportObservations of(Report report) {
        Collector collector = new Collector(report.header().region());
        Entities.REPORT.write(report, collector);
        return new ReportObservations(
                ImmutableList.copyOf(collector.observations), collector.leftOut);
    }

    /** Goes through the lists of a report. */
    private static final class Collector implements FieldSink {
        private final RegionCode region;
        private final List<Observation> observations = new ArrayList<>();
        private final Set<List<Object>> keys = new HashSet<>();
        private int leftOut;

        Collector(RegionCode region) {
            this.region = region;
        }

        @Override
        public <F> void write(Field<F> field, F value) {
            if (field.type() instanceof ListType<?> list) {
                EntityType<?> type = (EntityType<?>) list.element();
                ((ImmutableList<?>) value).forEach(model -> take(type, model));
            }
        }

        @SuppressWarnings("unchecked") // the list holds entities of its type
        private <E> void take(EntityType<E> type, Object model) {
            if (model instanceof Observation observation) {
                add(Observation.builder()
                        .from(observation)
                        .region(observation.region().orElse(region))
                        .build());
            } else {
                Model fields = new Model(type);
                type.write((E) model, fields);
                fields.figures.forEach((name, figure) -> add(fields, name, figure));
                leftOut += fields.inLists;
            }
        }

        private void add(Model model, String field, Figure<?> figure) {
            Optional<IndicatorDefinition> indicator =
                    model.code(field).flatMap(Catalogue.standard()::find);
            Optional<Observation> observation =
                    indicator.map(found -> model.observation(found, figure, region));
            if (observation.filter(o -> indicator.get().check(o).isEmpty()).isPresent()) {
                add(observation.get());
            } else {
                leftOut++;
            }
        }

        private void add(Observation observation) {
            List<Object> key = List.of(
                    observation.indicator(),
                    observation.region(),
                    observation.period(),
                    observation.basis(),
                    observation.published());
            if (keys.add(key)) {
                observations.add(observation);
            } else {
                leftOut++;
            }
        }
    }

    /** The fields of one model. */
    private static final class Model implements FieldSink {
        private final EntityType<?> type;
        private final Map<String, Figure<?>> figures = new LinkedHashMap<>();
        private final List<String> constants = new ArrayList<>();
        private Optional<ReferencePeriod> period = Optional.empty();
        private Optional<RegionCode> region = Optional.empty();
        private ObservationStatus status = ObservationStatus.NORMAL;
        private int inLists;

        Model(EntityType<?> type) {
            this.type = type;
        }

        @Override
        public <F> void write(Field<F> field, F value) {
            if (value instanceof Figure<?> figure) {
                figures.put(field.name(), figure);
            } else if (value instanceof ObservationStatus of) {
                status = of;
            } else if (value instanceof ReferencePeriod of && period.isEmpty()) {
                period = Optional.of(of);
            } else if (value instanceof RegionCode of) {
                region = Optional.of(of);
            } else if (value instanceof Enum<?> constant) {
                constants.add(constant.name());
            } else if (field.type() instanceof EntityType<?> entity) {
                inLists += figuresIn(entity, value);
            } else if (field.type() instanceof ListType<?> list
                    && list.element() instanceof EntityType<?> entity) {
                ((ImmutableList<?>) value).forEach(part -> inLists += figuresIn(entity, part));
            }
        }

        @SuppressWarnings("unchecked") // the value is an entity of the type
        private static <E> int figuresIn(EntityType<E> type, Object value) {
            Model part = new Model(type);
            type.write((E) value, part);
            return part.figures.size() + part.inLists;
        }

        /** Returns the code of the indicator, by the constants of the model or else without any. */
        Optional<String> code(String field) {
            String key = type.type().getSimpleName() + "." + field + " ";
            return constants.stream()
                    .filter(constant -> CODES.containsKey(key + constant))
                    .map(constant -> CODES.get(key + constant))
                    .findFirst()
                    .or(() -> Optional.ofNullable(CODES.get(key + NONE)));
        }

        Observation observation(IndicatorDefinition indicator, Figure<?> figure, RegionCode usual) {
            return Observation.builder()
                    .indicator(indicator.code())
                    .label(indicator.label())
                    .region(region.orElse(usual))
                    .period(period.orElseThrow())
                    .figure(figure)
                    .status(status)
                    .build();
        }
    }
}
