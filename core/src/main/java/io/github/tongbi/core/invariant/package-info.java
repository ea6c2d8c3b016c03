/**
 * What a model cannot hold, and how it says so: every broken invariant at once, with a code, the field
 * and a message.
 *
 * <p>Start with {@link io.github.tongbi.core.invariant.InvariantException}; a new model checks itself
 * with {@link io.github.tongbi.core.invariant.Invariants}.
 */
@NullMarked
package io.github.tongbi.core.invariant;

import org.jspecify.annotations.NullMarked;
