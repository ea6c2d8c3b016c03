/**
 * How text that cannot be read is refused: one line with what was expected and the offending value.
 *
 * <p>Start with {@link io.github.tongbi.core.error.UnreadableTextException}.
 */
@NullMarked
package io.github.tongbi.core.error;

import org.jspecify.annotations.NullMarked;
