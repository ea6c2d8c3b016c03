/**
 * Enterprises (企业), from introduction to closure or conversion.
 *
 * <p>Start with {@link io.github.tongbi.core.enterprise.Enterprise}.
 */
@NullMarked
package io.github.tongbi.core.enterprise;

import org.jspecify.annotations.NullMarked;
