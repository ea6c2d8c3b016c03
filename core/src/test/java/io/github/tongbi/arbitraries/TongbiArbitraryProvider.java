package io.github.tongbi.arbitraries;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.aid.AidRecipient;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.report.ReportHeader;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.core.trade.TradeFigures;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells jqwik the generator of every value and model, so that {@code @ForAll TradeFigures} needs
 * nothing more.
 *
 * <p>Type arguments count: {@code Figure<Money>} is a figure of money, {@code Figure<?>} one of any
 * kind, {@code Quantity<?>} an amount of money or a measure.
 */
@SuppressWarnings("exports") // jqwik is no module, and no client of the module sees its tests
public final class TongbiArbitraryProvider implements ArbitraryProvider {
    private static final String OURS = "io.github.tongbi.core.";

    private static final ImmutableList<Entry> ENTRIES = ImmutableList.of(
            entry(AidFund.class, AidArbitraries::funds),
            entry(AidRecipient.class, AidArbitraries::recipients),
            entry(Enterprise.class, EnterpriseArbitraries::enterprises),
            entry(ForeignInvestment.class, TradeArbitraries::foreignInvestment),
            entry(InspectionBatch.class, InspectionArbitraries::batches),
            entry(InvestmentPlan.class, ProjectArbitraries::plans),
            entry(InvestmentProgress.class, ProjectArbitraries::progress),
            entry(Label.class, FieldArbitraries::labels),
            entry(Measure.class, QuantityArbitraries::measures),
            entry(Money.class, QuantityArbitraries::money),
            entry(Moratorium.class, FisheryArbitraries::moratoria),
            entry(Notation.class, TongbiArbitraryProvider::notations),
            entry(Observation.class, CatalogueArbitraries::observations),
            entry(Park.class, ParkArbitraries::parks),
            entry(Points.class, QuantityArbitraries::points),
            entry(Project.class, ProjectArbitraries::projects),
            entry(Ratio.class, QuantityArbitraries::ratios),
            entry(Rational.class, QuantityArbitraries::rationals),
            entry(ReferencePeriod.class, ReferencePeriodArbitraries::periods),
            entry(RegionCode.class, FieldArbitraries::regions),
            entry(Report.class, ReportArbitraries::reports),
            entry(ReportHeader.class, ReportArbitraries::headers),
            entry(Rounding.class, QuantityArbitraries::roundings),
            entry(TradeFigures.class, TradeArbitraries::trade),
            entry(Vessel.class, FisheryArbitraries::vessels),
            entry(VesselReduction.class, FisheryArbitraries::reductions),
            figureEntry(Measure.class),
            figureEntry(Money.class),
            figureEntry(Points.class),
            figureEntry(Ratio.class));

    /** Creates the provider, as the service loader does. */
    public TongbiArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return !entries(targetType).isEmpty();
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        List<Arbitrary<Object>> generators = entries(targetType).stream()
                .map(entry -> entry.generator().get().asGeneric())
                .toList();
        return Set.of(Arbitraries.oneOf(generators));
    }

    /** Returns the entries that fit; none for wider types such as Object, which are not ours. */
    private static List<Entry> entries(TypeUsage target) {
        return target.getRawType().getName().startsWith(OURS)
                ? ENTRIES.stream()
                        .filter(entry -> entry.type().canBeAssignedTo(target))
                        .toList()
                : List.of();
    }

    private static Arbitrary<Notation> notations() {
        return QuantityArbitraries.figures().map(Figure::notation);
    }

    private static <M extends Magnitude<M>> Arbitrary<Figure<M>> figures(Class<M> kind) {
        return QuantityArbitraries.figures()
                .filter(figure -> kind.isInstance(figure.value()))
                .map(figure -> figure.as(kind, kind.getSimpleName()));
    }

    private static <T> Entry entry(Class<T> type, Supplier<Arbitrary<T>> generator) {
        return new Entry(TypeUsage.of(type), generator);
    }

    private static <M extends Magnitude<M>> Entry figureEntry(Class<M> kind) {
        return new Entry(
                TypeUsage.of(Figure.class, TypeUsage.of(kind)),
                () -> TongbiArbitraryProvider.figures(kind));
    }

    private record Entry(TypeUsage type, Supplier<? extends Arbitrary<?>> generator) {}
}
