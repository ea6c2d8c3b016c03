/**
 * Report documents as JSON. Decimals travel as strings and keep their digits; all problems of a
 * document are reported together, each with its place.
 *
 * <p>Start with {@link io.github.tongbi.formats.json.ReportDocument}. A new field or model goes into
 * the {@code …Entities} of its subject, which name every field once for reading and
 * writing.
 */
@NullMarked
package io.github.tongbi.formats.json;

import org.jspecify.annotations.NullMarked;
