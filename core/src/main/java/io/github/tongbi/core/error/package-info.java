/**
 * What the models and parsers refuse, and how they say it: one line with what was expected, the
 * offending value and where it stands.
 *
 * <p>Start with {@link io.github.tongbi.core.error.UnreadableTextException} for text that cannot be
 * read and {@link io.github.tongbi.core.error.InvariantException} for a model that cannot hold.
 */
@NullMarked
package io.github.tongbi.core.error;

import org.jspecify.annotations.NullMarked;
