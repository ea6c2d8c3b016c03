/** The fields of every model, named once for all formats. */
@NullMarked
package io.github.tongbi.formats.fields;

import org.jspecify.annotations.NullMarked;
