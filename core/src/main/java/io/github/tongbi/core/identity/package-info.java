/**
 * The codes by which figures are told apart (标识代码): whose they are and where they belong.
 *
 * <p>Start with {@link io.github.tongbi.core.identity.RegionCode}, the administrative division of a
 * figure. A code says what it is, checks what its standard lets one check, and is never invented.
 */
@NullMarked
package io.github.tongbi.core.identity;

import org.jspecify.annotations.NullMarked;
