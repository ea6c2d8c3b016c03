package io.github.tongbi.formats.json;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Observation;

import java.util.Optional;

/**
 * One element of an array of observations as it was read: the observation, or why it is none.
 *
 * @param observation the observation; empty if it has problems
 * @param problems what is wrong with it, each with its place in the document
 */
public record ReadObservation(Optional<Observation> observation, ImmutableList<Problem> problems) {}
