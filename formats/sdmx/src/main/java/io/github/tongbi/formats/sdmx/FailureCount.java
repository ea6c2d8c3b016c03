package io.github.tongbi.formats.sdmx;

/** Hands failures on, as many as the limits allow. */
final class FailureCount {
    private final SdmxSink sink;
    private final int most;
    private int count;

    FailureCount(SdmxSink sink, SdmxLimits limits) {
        this.sink = sink;
        this.most = limits.failures();
    }

    /**
     * Reports the failure.
     *
     * @throws UnreadableSdmxException if there have been as many as are allowed
     */
    void add(SdmxFailure failure) {
        if (count == most) {
            throw new UnreadableSdmxException(
                    failure.line(),
                    "expected at most " + most + " failures, got more; stopped here");
        }
        count++;
        sink.failure(failure);
    }
}
