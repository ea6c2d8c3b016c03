package io.github.tongbi.core.exchange;

import io.github.tongbi.core.period.ReferencePeriod;

/** Which rate of a period an exchange rate is (汇率种类); flows and stocks need different ones. */
public enum RateKind {
    /** 平均汇率, the average over a span of time: for flows such as exports. */
    AVERAGE,
    /** 期末汇率, the rate at the end of a date: for stocks such as registered capital. */
    END_OF_PERIOD;

    /** Tells whether a rate of this kind belongs to such a period: an average to a span of time. */
    public boolean fits(ReferencePeriod period) {
        return period.isAsOf() == (this == END_OF_PERIOD);
    }
}
