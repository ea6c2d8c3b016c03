/**
 * Generators for every value and model of core, for jqwik.
 *
 * <p>With this jar and jqwik on the test class path, {@code @ForAll TradeFigures} works at once. One
 * class a subject holds the generators, to be called one by one or taken as a jqwik domain.
 */
package io.github.tongbi.arbitraries;
