/**
 * Rules that decide what an enterprise or a project counts as (认定与纳统标准): statistical thresholds,
 * high-tech and technology enterprises, industrial and renovation investment.
 *
 * <p>A rule is a pure function of a model. Its amounts and bands are tables with their dates and
 * sources; its answer is a {@link io.github.tongbi.core.criteria.Decision} with reasons. A printed
 * figure whose interval straddles an edge is undecided and never guessed. Start with {@link
 * io.github.tongbi.core.criteria.EnterpriseThresholds}.
 */
@NullMarked
package io.github.tongbi.core.criteria;

import org.jspecify.annotations.NullMarked;
