package io.github.tongbi.indicators.audit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.quantity.Rational;
import io.github.tongbi.indicators.result.Verdict;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the printed figures of a network can be true together, and what they imply (勾稽审核).
 *
 * <p>The answer is exact: figures that can be true have a {@link #witness()}, unrounded values that
 * reproduce every printed one, and figures that cannot have {@link #conflicts()}. Where the work that the
 * caller allows ends before, the answer is {@link Verdict#UNDECIDED}, never a guess. The same network gives
 * the same answer and the same witness, in whatever order it was put together.
 *
 * <p>Example: exports of 1.74亿美元, up 36.1 %, and imports of 0.67亿美元, down 2.8 %, let the trade of
 * 2.4亿美元 grow by 22.33 % to 22.62 %, so that a printed 22.6 % is {@code TIGHT}: recomputing gives 22.5 %.
 */
public final class Audit {
    /** The work allowed when the caller says nothing: a second or two on one core for each question. */
    public static final long USUAL_WORK = 5_000_000;

    private final AuditNetwork network;
    private final long work;
    private final ImmutableMap<String, ComponentFindings> byFigure;
    private final ImmutableList<ComponentFindings> components;

    private Audit(
            AuditNetwork network,
            long work,
            ImmutableMap<String, ComponentFindings> byFigure,
            ImmutableList<ComponentFindings> components) {
        this.network = network;
        this.work = work;
        this.byFigure = byFigure;
        this.components = components;
    }

    /** Returns the audit with the usual work. */
    public static Audit of(AuditNetwork network) {
        return of(network, USUAL_WORK);
    }

    /**
     * Returns the audit.
     *
     * @param work how many steps of arithmetic each question may take, 1 or more
     */
    public static Audit of(AuditNetwork network, long work) {
        checkArgument(work > 0, "expected work of 1 step or more, got %s", work);
        Map<String, ComponentFindings> byFigure = new HashMap<>();
        ImmutableList.Builder<ComponentFindings> components = ImmutableList.builder();
        for (Component component : Component.of(network)) {
            ComponentFindings findings = new ComponentFindings(
                    network, component, new ComponentAudit(network, component, work));
            component.names().forEach(name -> byFigure.put(name, findings));
            components.add(findings);
        }
        return new Audit(network, work, ImmutableMap.copyOf(byFigure), components.build());
    }

    /** Returns the network. */
    public AuditNetwork network() {
        return network;
    }

    /** Returns how many steps of arithmetic each question may take. */
    public long work() {
        return work;
    }

    /**
     * Returns the verdict over all: {@code INCONSISTENT} if some figures cannot be true together, else
     * {@code UNDECIDED} if some relation was not decided, {@code TIGHT} if some recomputation shows
     * another digit, and {@code CONSISTENT} otherwise. Readings play no part in it.
     */
    public Verdict verdict() {
        Verdict worst = Verdict.CONSISTENT;
        for (RelationFinding finding : relations()) {
            if (finding.relation().standing() != AuditRelation.Standing.READING) {
                worst = worse(worst, finding.verdict());
            }
        }
        return worst;
    }

    private static Verdict worse(Verdict one, Verdict other) {
        for (Verdict verdict :
                new Verdict[] {Verdict.INCONSISTENT, Verdict.UNDECIDED, Verdict.TIGHT}) {
            if (one == verdict || other == verdict) {
                return verdict;
            }
        }
        return Verdict.CONSISTENT;
    }

    /** Returns a value for every figure that reproduces all of them, if they can be true together. */
    public Optional<Witness> witness() {
        ImmutableMap.Builder<String, Rational> values = ImmutableMap.builder();
        for (ComponentFindings component : components) {
            Optional<ImmutableMap<String, Rational>> own = component.audit().values();
            if (own.isEmpty()) {
                return Optional.empty();
            }
            values.putAll(own.get());
        }
        return Optional.of(new Witness(values.buildOrThrow()));
    }

    /** Returns what can be said of each relation, in the order of the network. */
    public ImmutableList<RelationFinding> relations() {
        return network.relations().stream()
                .map(this::finding)
                .collect(ImmutableList.toImmutableList());
    }

    RelationFinding finding(AuditRelation relation) {
        return of(relation.subject()).finding(relation);
    }

    /**
     * Returns what can be said of the relation.
     *
     * @throws IllegalArgumentException if the network has none of this id
     */
    public RelationFinding relation(String id) {
        return network.relations().stream()
                .filter(relation -> relation.id().equals(id))
                .findFirst()
                .map(this::finding)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected the id of a relation, got " + Quoted.of(id)));
    }

    /** Returns the figures that cannot be true together, conflict by conflict; none shares a figure. */
    public ImmutableList<Conflict> conflicts() {
        return components.stream()
                .flatMap(component -> component.audit().conflicts().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what is implied for each figure that is not printed, in the order of the network. */
    public ImmutableList<ImpliedFigure> implied() {
        return network.figures().values().stream()
                .filter(figure -> !figure.isPrinted())
                .map(figure -> implied(figure.name()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what all other figures imply for this one, whatever is printed for it: for a printed figure
     * the interval in which it would have to lie.
     */
    public ImpliedFigure implied(String name) {
        return of(name).implied(name);
    }

    /** Returns what is left of the figure's own box when all others are true as well. */
    public Optional<Span> left(String name) {
        return of(name).left(name);
    }

    /**
     * Returns warnings that are no contradictions: readings between which the figures do not decide
     * ({@code AMBIGUITY}), dates after the text was written ({@code PERIOD}), rates sharper than their
     * levels ({@code PRECISION}), totals with fewer digits than their parts ({@code STYLE}).
     */
    public ImmutableList<Caution> cautions() {
        return ImmutableList.<Caution>builder()
                .addAll(Readings.ambiguous(this))
                .addAll(Cautions.of(network))
                .build();
    }

    private ComponentFindings of(String name) {
        network.figure(name);
        return Optional.ofNullable(byFigure.get(name)).orElseThrow();
    }

    /** Returns the findings in sentences, one a line: conflicts, relations, what is implied. */
    public String toText(Locale locale) {
        return AuditText.of(this, locale);
    }
}
