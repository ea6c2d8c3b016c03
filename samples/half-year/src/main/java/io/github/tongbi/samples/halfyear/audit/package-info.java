/**
 * The indicators of a report, one class for each subject. A new relation goes into the class of its
 * subject, a new subject gets a class and a line in {@code ReportAudit}.
 */
@NullMarked
package io.github.tongbi.samples.halfyear.audit;

import org.jspecify.annotations.NullMarked;
