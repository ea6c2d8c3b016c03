/**
 * Benchmarks of what a program does most: reading figures and periods, and exact arithmetic.
 *
 * <p>{@code java -jar samples/benchmarks/target/benchmarks.jar} runs them all; {@code -prof gc} adds
 * the bytes that each operation leaves to the garbage collector.
 */
@NullMarked
package io.github.tongbi.samples.benchmarks;

import org.jspecify.annotations.NullMarked;
