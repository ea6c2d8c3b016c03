/**
 * Projects and investment against plan (项目与投资计划).
 *
 * <p>Start with {@link io.github.tongbi.core.project.InvestmentProgress}.
 */
@NullMarked
package io.github.tongbi.core.project;

import org.jspecify.annotations.NullMarked;
