/**
 * The audit of printed figures (勾稽关系): which of them can be true together, and what they imply.
 *
 * <p>Start with {@link io.github.tongbi.indicators.audit.AuditNetwork}: it names figures and says by {@link
 * io.github.tongbi.indicators.audit.AuditRelation}s how they hang together. {@link
 * io.github.tongbi.indicators.audit.Audit} answers. A new kind of relation is a factory of {@code
 * AuditRelation} with its {@code Law}, and a {@code RelationForm} that names it.
 */
@NullMarked
package io.github.tongbi.indicators.audit;

import org.jspecify.annotations.NullMarked;
