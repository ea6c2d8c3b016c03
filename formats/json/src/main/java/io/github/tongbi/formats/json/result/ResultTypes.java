package io.github.tongbi.formats.json.result;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.formats.fields.ValueType;

/** The types of all indicator results. */
public final class ResultTypes {
    private static final ImmutableList<ValueType<?>> ALL = ImmutableList.of(
            GrowthResults.COMPARISON,
            GrowthResults.GROWTH,
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
            TallyResults.STATE,
            TallyResults.GROWTH,
            TallyResults.COMPLETION,
            TallyResults.AVERAGE,
            TallyResults.SHARE,
            TallyResults.OCCUPANCY,
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
