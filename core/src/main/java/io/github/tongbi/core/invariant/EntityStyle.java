package io.github.tongbi.core.invariant;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one way entities are made: an abstract class with a nested {@code Builder}, the generated
 * implementation hidden behind both.
 *
 * <p>No annotation of Immutables itself reaches the class files, so that users compile without it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = {CanIgnoreReturnValue.class, Nullable.class},
        defaults = @Value.Immutable(copy = false))
public @interface EntityStyle {}
