package io.github.tongbi.formats.fields;

/**
 * What stands in a field: a text, an entity of further fields, or a list of one of them. A format asks
 * which of the three it is and reads and writes accordingly.
 *
 * @param <T> the type of the value in Java
 */
public sealed interface ValueType<T> permits TextType, EntityType, ListType {}
