package io.github.tongbi.arbitraries;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.aid.AidRecipient;
import io.github.tongbi.core.aid.AidStageAmount;
import io.github.tongbi.core.catalogue.Catalogue;
import io.github.tongbi.core.catalogue.IndicatorDefinition;
import io.github.tongbi.core.catalogue.IndicatorFormula;
import io.github.tongbi.core.catalogue.IndicatorUnit;
import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.catalogue.Relation;
import io.github.tongbi.core.criteria.Assessment;
import io.github.tongbi.core.criteria.Condition;
import io.github.tongbi.core.criteria.HighTechResult;
import io.github.tongbi.core.criteria.ResearchBand;
import io.github.tongbi.core.criteria.ScoreRange;
import io.github.tongbi.core.criteria.TechSmeResult;
import io.github.tongbi.core.criteria.TechSmeScore;
import io.github.tongbi.core.criteria.ThresholdAnswer;
import io.github.tongbi.core.criteria.ThresholdRule;
import io.github.tongbi.core.enterprise.AnnualFigures;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.enterprise.HighTechApplication;
import io.github.tongbi.core.enterprise.InnovationScore;
import io.github.tongbi.core.enterprise.Qualification;
import io.github.tongbi.core.enterprise.ResearchYear;
import io.github.tongbi.core.enterprise.StatusChange;
import io.github.tongbi.core.enterprise.TechSmeApplication;
import io.github.tongbi.core.exchange.ExchangeRate;
import io.github.tongbi.core.fishery.Band;
import io.github.tongbi.core.fishery.BandTable;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.fishery.MoratoriumSeason;
import io.github.tongbi.core.fishery.SubsidyDeadline;
import io.github.tongbi.core.fishery.SubsidyDeadlines;
import io.github.tongbi.core.fishery.SubsidyPart;
import io.github.tongbi.core.fishery.SubsidyRate;
import io.github.tongbi.core.fishery.SubsidyRateTable;
import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.fishery.VesselName;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.fishery.VesselSubsidy;
import io.github.tongbi.core.identity.CodeCheck;
import io.github.tongbi.core.identity.CreditCode;
import io.github.tongbi.core.identity.CreditCodeAcceptance;
import io.github.tongbi.core.identity.FunctionalArea;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.identity.IndustryDivision;
import io.github.tongbi.core.identity.Lei;
import io.github.tongbi.core.identity.OrganisationCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.identity.RegistrationNumber;
import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.park.SpaceUse;
import io.github.tongbi.core.park.Tenancy;
import io.github.tongbi.core.period.PeriodFigure;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.project.EnterpriseInvestment;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.project.MajorProjectListing;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.project.StageReached;
import io.github.tongbi.core.quantity.Doubling;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Notation;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.QualifierPolicy;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.core.quantity.RationalSum;
import io.github.tongbi.core.quantity.Rounding;
import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.report.ReportHeader;
import io.github.tongbi.core.service.ServiceCounts;
import io.github.tongbi.core.trade.CountryOrRegion;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.core.trade.ForeignInvestmentPart;
import io.github.tongbi.core.trade.HsChapter;
import io.github.tongbi.core.trade.TradeBalance;
import io.github.tongbi.core.trade.TradeByCurrency;
import io.github.tongbi.core.trade.TradeFigures;
import io.github.tongbi.core.trade.TradePart;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
            entry(AidStageAmount.class, AidArbitraries::stageAmounts),
            entry(AnnualFigures.class, EnterpriseArbitraries::annualFigures),
            entry(Assessment.class, CriteriaArbitraries::assessments),
            entry(Catalogue.class, CatalogueArbitraries::catalogues),
            entry(CodeCheck.BadCharacter.class, IdentityArbitraries::badCharacterChecks),
            entry(CodeCheck.BadLength.class, IdentityArbitraries::badLengthChecks),
            entry(CodeCheck.CheckMismatch.class, IdentityArbitraries::mismatchChecks),
            entry(CodeCheck.OuterOnly.class, IdentityArbitraries::outerOnlyChecks),
            entry(CodeCheck.Passed.class, IdentityArbitraries::passedChecks),
            entry(Condition.class, CriteriaArbitraries::conditions),
            entry(CountryOrRegion.class, TradeArbitraries::countriesAndRegions),
            entry(CreditCode.class, IdentityArbitraries::creditCodes),
            entry(CreditCodeAcceptance.class, IdentityArbitraries::acceptances),
            entry(Doubling.class, QuantityArbitraries::doublings),
            entry(Enterprise.class, EnterpriseArbitraries::enterprises),
            entry(EnterpriseInvestment.class, ProjectArbitraries::enterpriseInvestments),
            entry(ExchangeRate.class, ExchangeArbitraries::exchangeRates),
            entry(ForeignInvestment.class, ForeignInvestmentArbitraries::foreignInvestment),
            entry(
                    ForeignInvestmentPart.class,
                    ForeignInvestmentArbitraries::foreignInvestmentParts),
            entry(FunctionalArea.class, IdentityArbitraries::functionalAreas),
            entry(HighTechApplication.class, ApplicationArbitraries::highTech),
            entry(HighTechResult.class, CriteriaArbitraries::highTechResults),
            entry(HsChapter.class, TradeArbitraries::chapters),
            entry(IndicatorDefinition.class, CatalogueArbitraries::definitions),
            entry(IndicatorFormula.class, CatalogueArbitraries::formulas),
            entry(IndicatorUnit.class, CatalogueArbitraries::units),
            entry(IndustryCode.class, IdentityArbitraries::industryCodes),
            entry(IndustryDivision.class, IdentityArbitraries::industryDivisions),
            entry(InnovationScore.class, ApplicationArbitraries::scores),
            entry(InspectionBatch.class, InspectionArbitraries::batches),
            entry(InvestmentPlan.class, ProjectArbitraries::plans),
            entry(InvestmentProgress.class, ProjectArbitraries::progress),
            entry(Label.class, FieldArbitraries::labels),
            entry(Lei.class, IdentityArbitraries::leis),
            entry(MajorProjectListing.class, ProjectArbitraries::listings),
            entry(Measure.class, QuantityArbitraries::measures),
            entry(Money.class, QuantityArbitraries::money),
            entry(Moratorium.class, FisheryArbitraries::moratoria),
            entry(MoratoriumSeason.class, FisheryArbitraries::seasons),
            entry(Notation.class, TongbiArbitraryProvider::notations),
            entry(Observation.class, CatalogueArbitraries::observations),
            entry(OrganisationCode.class, IdentityArbitraries::organisationCodes),
            entry(Park.class, ParkArbitraries::parks),
            entry(Points.class, QuantityArbitraries::points),
            entry(Project.class, ProjectArbitraries::projects),
            entry(Qualification.class, EnterpriseArbitraries::qualifications),
            entry(QualifierPolicy.class, TongbiArbitraryProvider::policies),
            entry(Ratio.class, QuantityArbitraries::ratios),
            entry(Rational.class, QuantityArbitraries::rationals),
            entry(RationalSum.class, QuantityArbitraries::sums),
            entry(ReferencePeriod.class, ReferencePeriodArbitraries::periods),
            entry(RegionCode.class, IdentityArbitraries::regionCodes),
            entry(RegistrationNumber.class, IdentityArbitraries::registrationNumbers),
            entry(Relation.class, CatalogueArbitraries::relations),
            entry(Report.class, ReportArbitraries::reports),
            entry(ReportHeader.class, ReportArbitraries::headers),
            entry(ResearchBand.class, CriteriaArbitraries::researchBands),
            entry(ResearchYear.class, ApplicationArbitraries::researchYears),
            entry(Rounding.class, QuantityArbitraries::roundings),
            entry(ScoreRange.class, CriteriaArbitraries::scoreRanges),
            entry(ServiceCounts.class, ServiceArbitraries::serviceCounts),
            entry(SpaceUse.class, ParkArbitraries::uses),
            entry(StageReached.class, ProjectArbitraries::stagesReached),
            entry(StatusChange.class, EnterpriseArbitraries::statusChanges),
            entry(SubsidyDeadline.class, SubsidyArbitraries::singleDeadlines),
            entry(SubsidyDeadlines.class, SubsidyArbitraries::deadlines),
            entry(SubsidyPart.class, SubsidyArbitraries::parts),
            entry(SubsidyRate.class, SubsidyArbitraries::rates),
            entry(SubsidyRateTable.class, SubsidyArbitraries::rateTables),
            entry(TechSmeApplication.class, ApplicationArbitraries::techSme),
            entry(TechSmeResult.class, CriteriaArbitraries::techSmeResults),
            entry(TechSmeScore.class, CriteriaArbitraries::techSmeScores),
            entry(Tenancy.class, ParkArbitraries::tenancies),
            entry(ThresholdAnswer.class, CriteriaArbitraries::thresholdAnswers),
            entry(ThresholdRule.class, CriteriaArbitraries::thresholdRules),
            entry(TradeBalance.class, TradeArbitraries::balances),
            entry(TradeByCurrency.class, TradeArbitraries::tradeByCurrency),
            entry(TradeFigures.class, TradeArbitraries::trade),
            entry(TradePart.class, TradeArbitraries::parts),
            entry(Vessel.class, FisheryArbitraries::vessels),
            entry(VesselName.class, FisheryArbitraries::vesselNames),
            entry(VesselReduction.class, FisheryArbitraries::reductions),
            entry(VesselSubsidy.class, SubsidyArbitraries::subsidies),
            numberedEntry(Band.class, FisheryArbitraries::bands),
            numberedEntry(BandTable.class, FisheryArbitraries::bandTables),
            figureEntry(Measure.class),
            figureEntry(Money.class),
            figureEntry(Points.class),
            figureEntry(Ratio.class),
            periodFigureEntry(Measure.class),
            periodFigureEntry(Money.class),
            periodFigureEntry(Points.class),
            periodFigureEntry(Ratio.class));

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

    private static Arbitrary<QualifierPolicy> policies() {
        return Arbitraries.of(QualifierPolicy.HOUSE);
    }

    private static <M extends Magnitude<M>> Arbitrary<Figure<M>> figures(Class<M> kind) {
        return QuantityArbitraries.figures()
                .filter(figure -> kind.isInstance(figure.value()))
                .map(figure -> figure.as(kind, kind.getSimpleName()));
    }

    private static <T> Entry entry(Class<T> type, Supplier<Arbitrary<T>> generator) {
        return new Entry(TypeUsage.of(type), generator);
    }

    /** Returns the entry of a type with whole numbers as its argument. */
    private static Entry numberedEntry(Class<?> type, Supplier<? extends Arbitrary<?>> generator) {
        return new Entry(TypeUsage.of(type, TypeUsage.of(Integer.class)), generator);
    }

    private static <M extends Magnitude<M>> Entry figureEntry(Class<M> kind) {
        return new Entry(
                TypeUsage.of(Figure.class, TypeUsage.of(kind)),
                () -> TongbiArbitraryProvider.figures(kind));
    }

    private static <M extends Magnitude<M>> Entry periodFigureEntry(Class<M> kind) {
        return new Entry(
                TypeUsage.of(PeriodFigure.class, TypeUsage.of(kind)),
                () -> Combinators.combine(
                                ReferencePeriodArbitraries.periods(),
                                TongbiArbitraryProvider.figures(kind))
                        .as(PeriodFigure::new));
    }

    private record Entry(TypeUsage type, Supplier<? extends Arbitrary<?>> generator) {}
}
