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
 *   <tr><td>Growth, GrowthChange, ChainedGrowth, AverageGrowth, Aggregate, Decomposition, Completion,
 *     RateCompletion, Pace, Share, Occupancy, FundRate, Letting, Structure, Series, Decumulation,
 *     DecumulatedRate, SumCheck, Apportionment, RoundedTable, Derived, Formula</td><td>made of their
 *     inputs</td></tr>
 *   <tr><td>Judgement, Outcome, Finding, Span, Caution, Witness, Conflict, Way, ToDate, PrintedChange, Target,
 *     TimeProgress, AuditFigure, FigureKind</td><td>as they are stated</td></tr>
 *   <tr><td>tallies</td><td>from their state, ready to be merged</td></tr>
 *   <tr><td>Audit, RelationFinding, ImpliedFigure</td><td>from the network, with the audit done
 *     again</td></tr>
 *   <tr><td>LeftOut, ObservationNetwork</td><td>not written: the observations are the document</td></tr>
 * </table>
 *
 * <p>Start with {@link io.github.tongbi.formats.json.result.ResultTypes}.
 */
@NullMarked
package io.github.tongbi.formats.json.result;

import org.jspecify.annotations.NullMarked;
