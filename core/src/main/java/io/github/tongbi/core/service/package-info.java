/**
 * What a programme of online public services counts (智慧城区, 政务服务).
 *
 * <p>Start with {@link io.github.tongbi.core.service.ServiceCounts}.
 */
@NullMarked
package io.github.tongbi.core.service;

import org.jspecify.annotations.NullMarked;
