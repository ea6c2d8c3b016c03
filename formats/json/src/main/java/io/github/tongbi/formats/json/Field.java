package io.github.tongbi.formats.json;

/**
 * A field of an entity.
 *
 * @param name its name in JSON
 * @param codec how its value is written and read
 * @param required whether an entity without it is a problem
 * @param index its position among the fields of the entity
 */
record Field<F>(String name, Codec<F> codec, boolean required, int index) {}
