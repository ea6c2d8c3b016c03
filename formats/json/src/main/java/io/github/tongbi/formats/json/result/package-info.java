/**
 * The fields of indicator results and audit networks in JSON.
 *
 * <p>A result is written as its inputs, and made of them again by its public factory. An indicator tells
 * beside them what it says, as {@code derived}: the value in base units or why there is none, the bounds,
 * and the wording. When it is read, its numbers have to be those that the inputs give; names and wording
 * are not compared. Decimals are strings, intervals {@code {lower, lowerEnd, upper, upperEnd}}.
 *
 * <table>
 *   <caption>How results are read again</caption>
 *   <tr><td>Growth, ChainedGrowth, AverageGrowth, Aggregate, Decomposition, Completion, RateCompletion,
 *     Pace, Share, Occupancy, FundRate, Letting, Structure, Series, Decumulation, SumCheck, Derived,
 *     Formula</td><td>made of their inputs</td></tr>
 *   <tr><td>Judgement, Outcome, Finding, Span, Caution, PrintedChange, Target, TimeProgress, AuditFigure,
 *     FigureKind</td><td>as they are stated</td></tr>
 *   <tr><td>tallies</td><td>from their state, ready to be merged</td></tr>
 *   <tr><td>Audit</td><td>from its network, with its findings worked out again</td></tr>
 *   <tr><td>RelationFinding, ImpliedFigure, Conflict, Way, Witness, LeftOut,
 *     ObservationNetwork</td><td>not written: the network or the observations are the document</td></tr>
 *   <tr><td>GrowthChange, Apportionment, RoundedTable, ToDate, DecumulatedRate</td><td>not written</td></tr>
 * </table>
 *
 * <p>Start with {@link io.github.tongbi.formats.json.result.ResultTypes}.
 */
@NullMarked
package io.github.tongbi.formats.json.result;

import org.jspecify.annotations.NullMarked;
