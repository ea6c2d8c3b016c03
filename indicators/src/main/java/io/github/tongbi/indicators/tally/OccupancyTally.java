package io.github.tongbi.indicators.tally;

import static java.util.Objects.requireNonNull;

import io.github.tongbi.core.park.OccupancyBasis;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.indicators.occupancy.Occupancy;
import io.github.tongbi.indicators.result.Outcome;

/** The joint occupancy of many rows on one basis (入驻率): {@code Σ occupied ÷ Σ lettable}. */
public final class OccupancyTally extends PairTally<Measure, Measure, Outcome<Occupancy>> {
    private static final long serialVersionUID = 1L;

    private final OccupancyBasis basis;

    /** Returns the empty tally; rows are added with what is occupied first, in one unit. */
    public static OccupancyTally create(OccupancyBasis basis, MissingRows missing) {
        return new OccupancyTally(basis, missing);
    }

    private OccupancyTally(OccupancyBasis basis, MissingRows missing) {
        super(missing);
        this.basis = requireNonNull(basis, "basis");
    }

    /** Returns what is counted. */
    public OccupancyBasis basis() {
        return basis;
    }

    /** Returns the occupancy, or {@code MISSING_INPUT}, also without rows. */
    @Override
    public Outcome<Occupancy> result() {
        return Pairs.join(first(), second(), this::occupancy);
    }

    private Occupancy occupancy(Figure<Measure> occupied, Figure<Measure> available) {
        return switch (basis) {
            case AREA -> Occupancy.byArea(occupied, available);
            case UNIT -> Occupancy.byUnit(occupied, available);
            case TENANT -> Occupancy.byTenant(occupied, available);
        };
    }

    @Override
    void requireTogether(Measure occupied, Measure available) {
        occupied.requireSameKind(available);
    }

    @Override
    String subject() {
        return "入驻率 " + basis;
    }
}
