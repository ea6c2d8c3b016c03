package io.github.tongbi.core.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

import io.github.tongbi.core.error.Quoted;
import io.github.tongbi.core.identity.RegionCode;
import io.github.tongbi.core.invariant.EntityStyle;
import io.github.tongbi.core.invariant.Invariants;
import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;

import org.immutables.value.Value;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The counts of a smart-district programme at a date (智慧城区建设): the data that it has gathered, who
 * offers services on its platform, and how many.
 *
 * <p>The base registers that are named are as many as are counted. Example: as of 2020-06-30, 1.08亿条
 * of 18家 departments, 3个 base registers (人口, 法人, 城市部件), 14个 units, 3个 offices and 25个 communities
 * with 450个 services, 9个 projects reviewed.
 */
@Value.Immutable
@EntityStyle
public abstract class ServiceCounts implements Serializable {
    private static final long serialVersionUID = 1L;

    ServiceCounts() {}

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the region, if the report does not say it once for all. */
    public abstract Optional<RegionCode> region();

    /** Returns the date of the counts. */
    public abstract ReferencePeriod asOf();

    /** Returns the departments that data come from (数据来源单位). */
    public abstract Optional<Figure<Measure>> dataSources();

    /** Returns the records obtained from them (共享数据). */
    public abstract Optional<Figure<Measure>> records();

    /** Returns the base registers built of them (基础库). */
    public abstract Optional<Figure<Measure>> baseRegisters();

    /** Returns the names of the base registers, or none if they are not named. */
    public abstract ImmutableList<String> baseRegisterNames();

    /** Returns the units that offer services online (进驻单位). */
    public abstract Optional<Figure<Measure>> units();

    /** Returns the sub-district offices that do (进驻办事处). */
    public abstract Optional<Figure<Measure>> offices();

    /** Returns the communities that do (进驻社区). */
    public abstract Optional<Figure<Measure>> communities();

    /** Returns the approvals and services offered (审批和服务事项). */
    public abstract Optional<Figure<Measure>> serviceItems();

    /** Returns the information projects reviewed since the start of the year (审核信息化项目). */
    public abstract Optional<Figure<Measure>> projectsReviewed();

    @Value.Check
    void check() {
        ImmutableMap<String, Optional<Figure<Measure>>> counts = counts();
        Invariants invariants = Invariants.of("ServiceCounts")
                .date("asOf", asOf())
                .require(
                        counts.values().stream().anyMatch(Optional::isPresent),
                        "EMPTY",
                        "",
                        "expected a count such as 18家 data sources, got none");
        counts.forEach((path, count) -> invariants.count(path, count).notNegative(path, count));
        checkNames(invariants);
        invariants.check();
    }

    private ImmutableMap<String, Optional<Figure<Measure>>> counts() {
        return ImmutableMap.<String, Optional<Figure<Measure>>>builder()
                .put("dataSources", dataSources())
                .put("records", records())
                .put("baseRegisters", baseRegisters())
                .put("units", units())
                .put("offices", offices())
                .put("communities", communities())
                .put("serviceItems", serviceItems())
                .put("projectsReviewed", projectsReviewed())
                .buildOrThrow();
    }

    private void checkNames(Invariants invariants) {
        ImmutableList<String> names = baseRegisterNames();
        Set<String> told = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String path = "baseRegisterNames[" + i + "]";
            invariants
                    .notBlank(path, names.get(i))
                    .require(
                            told.add(names.get(i)),
                            "REPEATED",
                            path,
                            "expected every name once, got " + Quoted.of(names.get(i)) + " again");
        }
        Optional<Figure<Measure>> wrong =
                baseRegisters().filter(count -> !allows(count, names.size()));
        invariants.require(
                names.isEmpty() || wrong.isEmpty(),
                "WRONG_LENGTH",
                "baseRegisterNames",
                "expected as many names as baseRegisters of "
                        + wrong.map(count -> Quoted.of(count.toString())).orElse("nothing")
                        + ", got " + names.size());
    }

    /** An approximate count, 近百个, allows several lengths. */
    private static boolean allows(Figure<Measure> count, int length) {
        return count.bounds().contains(Measure.of(length, count.value().unit()));
    }

    /** Builds a {@link ServiceCounts}; a field that is not optional must be set. */
    public static final class Builder extends ImmutableServiceCounts.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
