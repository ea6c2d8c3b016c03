/**
 * Completion of plans (计划完成), targets, time progress (序时进度), and the pace that the rest needs.
 *
 * <p>Start with {@link io.github.tongbi.indicators.completion.Completion}.
 */
@NullMarked
package io.github.tongbi.indicators.completion;

import org.jspecify.annotations.NullMarked;
