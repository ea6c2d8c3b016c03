/**
 * Exact indicators over published figures: growth, contribution, completion, occupancy, shares and
 * averages, and the judgement of printed rates; series by reference period, rounding that keeps sums,
 * tallies of many rows and kernels over columns.
 *
 * <p>Start with {@link io.github.tongbi.indicators.growth.Growth}; every indicator is an {@link
 * io.github.tongbi.indicators.result.Indicator}.
 */
module io.github.tongbi.indicators {
    requires transitive io.github.tongbi.core;

    exports io.github.tongbi.indicators.audit;
    exports io.github.tongbi.indicators.audit.catalogue;
    exports io.github.tongbi.indicators.average;
    exports io.github.tongbi.indicators.column;
    exports io.github.tongbi.indicators.completion;
    exports io.github.tongbi.indicators.contribution;
    exports io.github.tongbi.indicators.formula;
    exports io.github.tongbi.indicators.growth;
    exports io.github.tongbi.indicators.occupancy;
    exports io.github.tongbi.indicators.result;
    exports io.github.tongbi.indicators.rounding;
    exports io.github.tongbi.indicators.series;
    exports io.github.tongbi.indicators.share;
    exports io.github.tongbi.indicators.tally;
}
