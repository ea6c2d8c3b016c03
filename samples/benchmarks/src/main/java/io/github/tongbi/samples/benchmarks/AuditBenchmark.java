package io.github.tongbi.samples.benchmarks;

import io.github.tongbi.indicators.audit.Audit;
import io.github.tongbi.indicators.audit.AuditNetwork;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import java.util.concurrent.TimeUnit;

/** Audits of a whole report, and of a bulletin with 1,000 figures and 1,500 linear relations. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AuditBenchmark {

    /** The networks. */
    @State(Scope.Benchmark)
    public static class Networks {
        private final AuditNetwork report = ReportFigures.network();
        private final AuditNetwork bulletin = Bulletin.correct();
        private final AuditNetwork wrong = Bulletin.withError();
    }

    /** The report: verdicts with their grounds, what is implied, witness and warnings. */
    @Benchmark
    public void report(Networks networks, Blackhole hole) {
        Audit audit = Audit.of(networks.report);
        hole.consume(audit.relations());
        hole.consume(audit.implied());
        hole.consume(audit.witness());
        hole.consume(audit.cautions());
    }

    /** The bulletin: the verdict of each relation, and a witness. */
    @Benchmark
    public void bulletin(Networks networks, Blackhole hole) {
        Audit audit = Audit.of(networks.bulletin);
        hole.consume(audit.verdict());
        hole.consume(audit.witness());
    }

    /** The bulletin with a wrong digit: the smallest conflict, and what each of its figures has to be. */
    @Benchmark
    public void bulletinWithError(Networks networks, Blackhole hole) {
        Audit audit = Audit.of(networks.wrong);
        hole.consume(audit.conflicts());
    }
}
