/**
 * Batches inspected and the share that passed (抽检合格率).
 *
 * <p>Start with {@link io.github.tongbi.core.inspection.InspectionBatch}.
 */
@NullMarked
package io.github.tongbi.core.inspection;

import org.jspecify.annotations.NullMarked;
