/**
 * The codes by which figures are told apart (标识代码): whose they are and where they belong.
 *
 * <p>Start with {@link io.github.tongbi.core.identity.CreditCode}, the code of an enterprise, {@link
 * io.github.tongbi.core.identity.RegionCode}, the administrative division of a figure, and {@link
 * io.github.tongbi.core.identity.IndustryCode}, its industry. A code says what it is, checks what its
 * standard lets one check, and is never invented or repaired. Codes with check characters tell in a
 * {@link io.github.tongbi.core.identity.CodeCheck} what is wrong with a text before it is read.
 */
@NullMarked
package io.github.tongbi.core.identity;

import org.jspecify.annotations.NullMarked;
