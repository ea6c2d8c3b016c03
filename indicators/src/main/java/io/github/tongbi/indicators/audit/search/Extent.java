package io.github.tongbi.indicators.audit.search;

import com.google.common.collect.Range;

import io.github.tongbi.core.quantity.Rational;

/**
 * All values of one variable for which the others can have values too.
 *
 * @param range the values
 * @param isExact whether both ends are proved to be the true ones; else the true range lies within
 */
public record Extent(Range<Rational> range, boolean isExact) {}
