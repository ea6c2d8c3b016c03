package io.github.tongbi.formats.fields;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.inspection.ProductCategory;
import io.github.tongbi.core.inspection.SamplingStage;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.service.ServiceCounts;

/** Fields of inspections and of the counts of public services. */
final class PublicServiceEntities {
    static final EntityType<InspectionBatch> INSPECTION = new InspectionType();

    static final EntityType<ServiceCounts> SERVICE_COUNTS = new ServiceCountsType();

    private PublicServiceEntities() {}

    private static final class InspectionType extends EntityType<InspectionBatch> {
        private final Field<Label> subject = required("subject", Scalars.LABEL);
        private final Field<ProductCategory> category =
                optional("category", TextType.ofEnum(ProductCategory.class));
        private final Field<SamplingStage> samplingStage =
                optional("samplingStage", TextType.ofEnum(SamplingStage.class));
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> period = required("period", Scalars.PERIOD);
        private final Field<Figure<Measure>> inspected = optional("inspected", FigureType.MEASURE);
        private final Field<Figure<Measure>> passed = optional("passed", FigureType.MEASURE);
        private final Field<Figure<Measure>> failed = optional("failed", FigureType.MEASURE);
        private final Field<Figure<Ratio>> passRate = optional("passRate", FigureType.RATIO);

        InspectionType() {
            super(InspectionBatch.class, "an inspection");
        }

        @Override
        public InspectionBatch build(Values values) {
            return InspectionBatch.builder()
                    .subject(values.get(subject))
                    .category(values.find(category))
                    .samplingStage(values.find(samplingStage))
                    .region(values.find(region))
                    .period(values.get(period))
                    .inspected(values.find(inspected))
                    .passed(values.find(passed))
                    .failed(values.find(failed))
                    .passRate(values.find(passRate))
                    .build();
        }

        @Override
        public void write(InspectionBatch batch, FieldSink out) {
            out.write(subject, batch.subject());
            out.writeIfPresent(category, batch.category());
            out.writeIfPresent(samplingStage, batch.samplingStage());
            out.writeIfPresent(region, batch.region());
            out.write(period, batch.period());
            out.writeIfPresent(inspected, batch.inspected());
            out.writeIfPresent(passed, batch.passed());
            out.writeIfPresent(failed, batch.failed());
            out.writeIfPresent(passRate, batch.passRate());
        }
    }

    private static final class ServiceCountsType extends EntityType<ServiceCounts> {
        private final Field<RegionCode> region = optional("region", Scalars.REGION);
        private final Field<ReferencePeriod> asOf = required("asOf", Scalars.PERIOD);
        private final Field<Figure<Measure>> dataSources =
                optional("dataSources", FigureType.MEASURE);
        private final Field<Figure<Measure>> records = optional("records", FigureType.MEASURE);
        private final Field<Figure<Measure>> baseRegisters =
                optional("baseRegisters", FigureType.MEASURE);
        private final Field<ImmutableList<String>> baseRegisterNames =
                shortList("baseRegisterNames", Scalars.TEXT);
        private final Field<Figure<Measure>> units = optional("units", FigureType.MEASURE);
        private final Field<Figure<Measure>> offices = optional("offices", FigureType.MEASURE);
        private final Field<Figure<Measure>> communities =
                optional("communities", FigureType.MEASURE);
        private final Field<Figure<Measure>> serviceItems =
                optional("serviceItems", FigureType.MEASURE);
        private final Field<Figure<Measure>> projectsReviewed =
                optional("projectsReviewed", FigureType.MEASURE);

        ServiceCountsType() {
            super(ServiceCounts.class, "service counts");
        }

        @Override
        public ServiceCounts build(Values values) {
            return ServiceCounts.builder()
                    .region(values.find(region))
                    .asOf(values.get(asOf))
                    .dataSources(values.find(dataSources))
                    .records(values.find(records))
                    .baseRegisters(values.find(baseRegisters))
                    .addAllBaseRegisterNames(values.list(baseRegisterNames))
                    .units(values.find(units))
                    .offices(values.find(offices))
                    .communities(values.find(communities))
                    .serviceItems(values.find(serviceItems))
                    .projectsReviewed(values.find(projectsReviewed))
                    .build();
        }

        @Override
        public void write(ServiceCounts counts, FieldSink out) {
            out.writeIfPresent(region, counts.region());
            out.write(asOf, counts.asOf());
            out.writeIfPresent(dataSources, counts.dataSources());
            out.writeIfPresent(records, counts.records());
            out.writeIfPresent(baseRegisters, counts.baseRegisters());
            out.writeUnless(ImmutableList.of(), baseRegisterNames, counts.baseRegisterNames());
            out.writeIfPresent(units, counts.units());
            out.writeIfPresent(offices, counts.offices());
            out.writeIfPresent(communities, counts.communities());
            out.writeIfPresent(serviceItems, counts.serviceItems());
            out.writeIfPresent(projectsReviewed, counts.projectsReviewed());
        }
    }
}
