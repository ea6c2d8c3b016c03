package io.github.tongbi.formats.fields;

import com.google.common.collect.ImmutableList;

/**
 * A list of values of one type.
 *
 * @param element what stands in the list
 * @param most how many elements are read before the list is refused
 */
public record ListType<T>(ValueType<T> element, int most) implements ValueType<ImmutableList<T>> {}
