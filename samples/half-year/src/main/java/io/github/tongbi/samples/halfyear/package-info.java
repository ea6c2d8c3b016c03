/**
 * The half-year report from a file to a verdict: {@link io.github.tongbi.samples.halfyear.HalfYear} reads
 * the document, {@code audit} makes the indicators, {@code output} shows them.
 */
@NullMarked
package io.github.tongbi.samples.halfyear;

import org.jspecify.annotations.NullMarked;
