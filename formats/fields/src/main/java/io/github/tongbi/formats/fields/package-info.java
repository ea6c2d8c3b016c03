/**
 * The fields of every model, named once for all formats: what each is called, what stands in it, how
 * the model is built of them and told as them.
 *
 * <p>Start with {@link io.github.tongbi.formats.fields.Entities}. A new field or model goes into the
 * {@code …Entities} of its subject; JSON, its schema and tables follow from there.
 */
@NullMarked
package io.github.tongbi.formats.fields;

import org.jspecify.annotations.NullMarked;
