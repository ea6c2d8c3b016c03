/**
 * Plan completion (计划完成率) and its distance from the time that has passed (序时进度).
 *
 * <p>Start with {@link io.github.tongbi.indicators.completion.Completion}.
 */
@NullMarked
package io.github.tongbi.indicators.completion;

import org.jspecify.annotations.NullMarked;
