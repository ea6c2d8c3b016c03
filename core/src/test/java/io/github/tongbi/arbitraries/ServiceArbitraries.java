package io.github.tongbi.arbitraries;

import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Unit;
import io.github.tongbi.core.service.ServiceCounts;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import java.util.List;

/** Generators for the counts of smart-district programmes. */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class ServiceArbitraries extends DomainContextBase {
    private static final double ALWAYS = 1;
    private static final double SOMETIMES = 0.5;
    private static final int FEW = 4;

    /** Creates the domain, as jqwik does. */
    public ServiceArbitraries() {}

    /** Returns counts with named base registers, with unnamed ones and without any. */
    @Provide
    public static Arbitrary<ServiceCounts> serviceCounts() {
        return Arbitraries.oneOf(
                counts(SOMETIMES)
                        .use(names())
                        .in((counts, names) -> counts.baseRegisterNames(names)
                                .baseRegisters(Figure.count(names.size(), Unit.ITEM)))
                        .build(ServiceCounts.Builder::build),
                counts(ALWAYS)
                        .use(names())
                        .in(ServiceCounts.Builder::baseRegisterNames)
                        .build(ServiceCounts.Builder::build),
                counts(ALWAYS)
                        .use(FieldArbitraries.counts(Unit.ITEM))
                        .withProbability(SOMETIMES)
                        .in(ServiceCounts.Builder::baseRegisters)
                        .build(ServiceCounts.Builder::build));
    }

    private static Arbitrary<List<String>> names() {
        return FieldArbitraries.names().list().uniqueElements().ofMaxSize(FEW);
    }

    private static Builders.BuilderCombinator<ServiceCounts.Builder> counts(double serviceItems) {
        Arbitrary<Figure<Measure>> items = FieldArbitraries.counts(Unit.ITEM);
        return Builders.withBuilder(ServiceCounts::builder)
                .use(FieldArbitraries.regions())
                .withProbability(SOMETIMES)
                .in(ServiceCounts.Builder::region)
                .use(FieldArbitraries.dates())
                .in(ServiceCounts.Builder::asOf)
                .use(FieldArbitraries.counts(Unit.ESTABLISHMENT))
                .withProbability(SOMETIMES)
                .in(ServiceCounts.Builder::dataSources)
                .use(FieldArbitraries.counts(Unit.RECORD))
                .withProbability(SOMETIMES)
                .in(ServiceCounts.Builder::records)
                .use(items)
                .withProbability(SOMETIMES)
                .in(ServiceCounts.Builder::units)
                .use(items)
                .withProbability(SOMETIMES)
                .in(ServiceCounts.Builder::offices)
                .use(items)
                .withProbability(SOMETIMES)
                .in(ServiceCounts.Builder::communities)
                .use(items)
                .withProbability(serviceItems)
                .in(ServiceCounts.Builder::serviceItems)
                .use(items)
                .withProbability(SOMETIMES)
                .in(ServiceCounts.Builder::projectsReviewed);
    }
}
