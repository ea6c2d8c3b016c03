/**
 * Properties as a project writes them that uses Tongbi.
 *
 * <p>With core's test jar ({@code <type>test-jar</type>}) and jqwik among the test dependencies,
 * {@code @ForAll} gives every value and model of core: no generator is written, no set-up called.
 */
package io.github.tongbi.samples.propertysuite;
