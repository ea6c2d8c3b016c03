/**
 * The result of an audit as text of 100 columns or as JSON.
 */
@NullMarked
package io.github.tongbi.samples.halfyear.output;

import org.jspecify.annotations.NullMarked;
