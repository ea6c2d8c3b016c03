package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.formats.fields.ValueType;

/** The types of all indicator results. */
public final class ResultTypes {
    private static final ImmutableList<ValueType<?>> ALL = ImmutableList.of(
            GrowthResults.COMPARISON,
            GrowthResults.GROWTH,
            GrowthChangeType.GROWTH_CHANGE,
            RateResults.CHAINED_GROWTH,
            RateResults.AVERAGE_GROWTH,
            RateResults.PRINTED_CHANGE,
            PartResults.COMPONENT,
            PartResults.AGGREGATE,
            PartResults.PART,
            PartResults.DECOMPOSITION,
            CompletionResults.COMPLETION,
            CompletionResults.RATE_COMPLETION,
            CompletionResults.TIME_PROGRESS,
            CompletionResults.PACE,
            CompletionResults.TARGET,
            ShareResults.SHARE,
            ShareResults.OCCUPANCY,
            ShareResults.STRUCTURE,
            ShareResults.FUND_RATE,
            ShareResults.LETTING,
            SeriesResults.SERIES,
            SeriesResults.DECUMULATION,
            SeriesResults.FINDING,
            SeriesResults.SUM_CHECK,
            ToDateResults.TO_DATE,
            ToDateResults.DECUMULATED_RATE,
            RoundingResults.APPORTIONMENT,
            RoundingResults.ROUNDED_TABLE,
            TallyResults.STATE,
            TallyResults.GROWTH,
            TallyResults.COMPLETION,
            TallyResults.AVERAGE,
            TallyResults.SHARE,
            TallyResults.OCCUPANCY,
            AuditResults.FIGURE_KIND,
            AuditResults.FIGURE,
            AuditResults.RELATION,
            AuditResults.NETWORK,
            AuditResults.SPAN,
            AuditResults.CAUTION,
            AuditProofs.WITNESS,
            AuditProofs.CONFLICT,
            AuditProofs.WAY,
            AuditFindings.RELATION,
            AuditFindings.IMPLIED,
            AuditFindings.AUDIT,
            FormulaResults.TERM,
            FormulaResults.FORMULA,
            FormulaResults.DERIVED,
            FormulaResults.JUDGEMENT,
            OutcomeType.OF_MAGNITUDE,
            Magnitudes.MAGNITUDE);

    private ResultTypes() {}

    /** Returns the types, each once. */
    public static ImmutableList<ValueType<?>> all() {
        return ALL;
    }
}
