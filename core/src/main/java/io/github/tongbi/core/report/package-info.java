/**
 * A bureau's report as one document of models and observations (工作报告).
 *
 * <p>Start with {@link io.github.tongbi.core.report.Report}.
 */
@NullMarked
package io.github.tongbi.core.report;

import org.jspecify.annotations.NullMarked;
