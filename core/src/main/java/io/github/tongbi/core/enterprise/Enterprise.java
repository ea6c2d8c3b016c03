package io.github.tongbi.core.enterprise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;

import io.github.tongbi.core.identity.CreditCode;
import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.quantity.Rational;

import org.immutables.value.Value;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An enterprise (企业) of the district: its identity, standing, capital and yearly figures.
 *
 * <p>The foreign part of the capital never exceeds the whole, as far as both are in one currency.
 * Statuses follow each other in their order, and the last of them is the present one. Example:
 * 91440300123456788M, 112 私营有限责任公司 of industry 2762, introduced on 2018-03-12, operating since
 * 2019-05-01, registered capital 1.63亿元, 2019 revenue 2.10亿元.
 */
@Value.Immutable
@EntityStyle
public abstract class Enterprise implements Serializable {
    private static final long serialVersionUID = 1L;

    Enterprise() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the registered name. */
    public abstract String name();

    /** Returns the region, if the report does not say it once for all. */
    public abstract Optional<RegionCode> region();

    /** Returns what has become of it. */
    public abstract EnterpriseStatus status();

    /** Returns the registered capital (注册资本). */
    public abstract Optional<Figure<Money>> registeredCapital();

    /** Returns the foreign part of the registered capital. */
    public abstract Optional<Figure<Money>> foreignCapital();

    /** Returns the printed share of the foreign capital (外资占比). */
    public abstract Optional<Figure<Ratio>> foreignShare();

    /** Returns the unified social credit code. */
    public abstract Optional<CreditCode> creditCode();

    /** Returns how it is registered. */
    public abstract Optional<LegalForm> legalForm();

    /** Returns the industry of its main business. */
    public abstract Optional<IndustryCode> industry();

    /** Returns the field of the strategic emerging industries that it works in. */
    public abstract Optional<StrategicIndustry> strategicIndustry();

    /** Returns when it came into its statuses, the present one last. */
    public abstract ImmutableList<StatusChange> history();

    /** Returns its figures year by year, the latest last. */
    public abstract ImmutableList<AnnualFigures> years();

    /** Returns what it is or was certified as. */
    public abstract ImmutableList<Qualification> qualifications();

    /** Returns its figures for the year, {@code figuresOf(2019)}, if they are told. */
    public Optional<AnnualFigures> figuresOf(int year) {
        ReferencePeriod wanted = ReferencePeriod.ofYear(year);
        return years().stream().filter(each -> each.year().equals(wanted)).findFirst();
    }

    /** Tells whether it holds the qualification on the date. */
    public boolean isQualifiedOn(LocalDate date, QualificationKind kind) {
        return qualifications().stream()
                .anyMatch(each -> each.kind() == kind && each.isValidOn(date));
    }

    @Value.Check
    void check() {
        Invariants.of("Enterprise")
                .notBlank("name", name())
                .require(
                        isLastOfHistory(),
                        "STATUS_MISMATCH",
                        "status",
                        "expected the last status of its history, got " + status())
                .notNegative("registeredCapital", registeredCapital())
                .notNegative("foreignCapital", foreignCapital())
                .atMost(
                        "foreignCapital",
                        foreignCapital(),
                        "registeredCapital",
                        registeredCapital())
                .notNegative("foreignShare", foreignShare())
                .require(
                        foreignShare().filter(Enterprise::isAboveWhole).isEmpty(),
                        "ABOVE_WHOLE",
                        "foreignShare",
                        "expected a share of at most 100%, got "
                                + foreignShare().map(Figure::toString).orElse("none"))
                .inOrder("history", history(), StatusChange::follows)
                .inOrder("years", years(), AnnualFigures::follows)
                .check();
    }

    private boolean isLastOfHistory() {
        return history().isEmpty() || history().get(history().size() - 1).status() == status();
    }

    private static boolean isAboveWhole(Figure<Ratio> share) {
        Range<Ratio> possible = Range.atMost(new Ratio(Rational.ONE));
        return !share.bounds().isConnected(possible)
                || share.bounds().intersection(possible).isEmpty();
    }

    /** Builds a {@link Enterprise}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableEnterprise.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
