package io.github.tongbi.core.report;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.aid.AidFund;
import io.github.tongbi.core.catalogue.Observation;
import io.github.tongbi.core.enterprise.Enterprise;
import io.github.tongbi.core.fishery.Moratorium;
import io.github.tongbi.core.fishery.Vessel;
import io.github.tongbi.core.fishery.VesselReduction;
import io.github.tongbi.core.inspection.InspectionBatch;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.park.Park;
import io.github.tongbi.core.project.InvestmentPlan;
import io.github.tongbi.core.project.InvestmentProgress;
import io.github.tongbi.core.project.Project;
import io.github.tongbi.core.service.ServiceCounts;
import io.github.tongbi.core.trade.ForeignInvestment;
import io.github.tongbi.core.trade.TradeFigures;

import org.immutables.value.Value;

import java.io.Serializable;

/**
 * A report of a bureau (工作报告): a header, the models of its subjects, and single observations for all
 * that has no model of its own.
 */
@Value.Immutable
@EntityStyle
public abstract class Report implements Serializable {
    private static final long serialVersionUID = 1L;

    Report() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns who reports about what. */
    public abstract ReportHeader header();

    /** Returns the enterprises told by name. */
    public abstract ImmutableList<Enterprise> enterprises();

    /** Returns the projects told by name. */
    public abstract ImmutableList<Project> projects();

    /** Returns the investment plans. */
    public abstract ImmutableList<InvestmentPlan> investmentPlans();

    /** Returns the investment completed. */
    public abstract ImmutableList<InvestmentProgress> investmentProgress();

    /** Returns the parks. */
    public abstract ImmutableList<Park> parks();

    /** Returns the foreign trade. */
    public abstract ImmutableList<TradeFigures> trade();

    /** Returns the foreign investment. */
    public abstract ImmutableList<ForeignInvestment> foreignInvestment();

    /** Returns the vessels told by name. */
    public abstract ImmutableList<Vessel> vessels();

    /** Returns the moratoria. */
    public abstract ImmutableList<Moratorium> moratoria();

    /** Returns the vessel reductions. */
    public abstract ImmutableList<VesselReduction> vesselReductions();

    /** Returns the aid funds. */
    public abstract ImmutableList<AidFund> aidFunds();

    /** Returns the inspections. */
    public abstract ImmutableList<InspectionBatch> inspections();

    /** Returns the counts of smart-district programmes. */
    public abstract ImmutableList<ServiceCounts> serviceCounts();

    /** Returns all other figures. */
    public abstract ImmutableList<Observation> observations();

    /** Builds a {@link Report}; the header must be set. */
    public static final class Builder extends ImmutableReport.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
