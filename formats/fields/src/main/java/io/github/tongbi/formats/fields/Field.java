package io.github.tongbi.formats.fields;

/**
 * A field of an entity, {@code exports} of trade figures.
 *
 * @param name its name in documents
 * @param type what stands in it
 * @param required whether an entity without it is a problem
 * @param index its position among the fields of the entity
 */
public record Field<F>(String name, ValueType<F> type, boolean required, int index) {}
