/**
 * The fields of indicator results and audit findings in JSON.
 *
 * <p>Start with {@link io.github.tongbi.formats.json.result.ResultTypes}.
 */
@NullMarked
package io.github.tongbi.formats.json.result;

import org.jspecify.annotations.NullMarked;
