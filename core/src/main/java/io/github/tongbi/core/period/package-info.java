/**
 * The time that a figure refers to (报告期): a span of days for a flow such as exports in 1-5月, a
 * date for a stock such as the enterprises in a park 截至5月底.
 *
 * <p>Start with {@link io.github.tongbi.core.period.ReferencePeriod}: it reads the Chinese and the
 * SDMX forms, those too that lean on the date of their document (一季度, 今年以来), and knows its dates,
 * its same period a year earlier (上年同期), the periods beside it (环比), what is left of it behind a
 * beginning (4-5月 of 1-5月) and the share of its year that has passed (序时进度).
 */
@NullMarked
package io.github.tongbi.core.period;

import org.jspecify.annotations.NullMarked;
