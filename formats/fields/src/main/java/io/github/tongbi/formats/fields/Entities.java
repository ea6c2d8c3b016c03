package io.github.tongbi.formats.fields;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.report.Report;

import java.util.Optional;

/**
 * The types of all entities: the report, the models in it, and their parts.
 *
 * <p>Example: the fields of trade figures are {@code region}, {@code period}, {@code status}, {@code
 * total}, {@code totalGrowth}, {@code exports} and so on; {@code exports} holds a figure of money, and
 * {@code parts} a list of entities of their own.
 */
public final class Entities {
    /** A report with all its models and observations. */
    public static final EntityType<Report> REPORT = ReportEntities.REPORT;

    /** An observation of an indicator. */
    public static final EntityType<Observation> OBSERVATION = ReportEntities.OBSERVATION;

    private static final ImmutableList<EntityType<?>> ALL = ImmutableList.of(
            REPORT,
            ReportEntities.HEADER,
            EnterpriseEntities.ENTERPRISE,
            EnterpriseEntities.STATUS_CHANGE,
            EnterpriseEntities.ANNUAL_FIGURES,
            EnterpriseEntities.QUALIFICATION,
            ProjectEntities.PROJECT,
            ProjectEntities.STAGE_REACHED,
            ProjectEntities.LISTING,
            InvestmentEntities.INVESTMENT_PLAN,
            InvestmentEntities.INVESTMENT_PROGRESS,
            InvestmentEntities.ENTERPRISE_INVESTMENT,
            ParkEntities.PARK,
            ParkEntities.SPACE_USE,
            ParkEntities.TENANCY,
            TradeEntities.TRADE,
            TradeEntities.TRADE_PART,
            TradeEntities.FOREIGN_INVESTMENT,
            TradeEntities.FOREIGN_INVESTMENT_PART,
            FisheryEntities.VESSEL,
            FisheryEntities.MORATORIUM,
            FisheryEntities.VESSEL_REDUCTION,
            AidEntities.FUND,
            AidEntities.RECIPIENT,
            AidEntities.STAGE_AMOUNT,
            PublicServiceEntities.INSPECTION,
            PublicServiceEntities.SERVICE_COUNTS,
            OBSERVATION,
            Scalars.LABEL,
            FigureType.ANY);

    private Entities() {}

    /** Returns all of them, each once; a figure of whatever kind is the last. */
    public static ImmutableList<EntityType<?>> all() {
        return ALL;
    }

    /** Returns the fields of the class, {@code of(Park.class)}, or empty if it is no entity. */
    @SuppressWarnings("unchecked") // the class of the type is the one that was asked for
    public static <T> Optional<EntityType<T>> of(Class<T> entity) {
        for (EntityType<?> type : ALL) {
            if (type.type().equals(entity)) {
                return Optional.of((EntityType<T>) type);
            }
        }
        return Optional.empty();
    }
}
