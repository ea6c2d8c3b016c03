package io.github.tongbi.formats.json.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;

import io.github.tongbi.formats.fields.EntityType;
import io.github.tongbi.formats.fields.TextType;
import io.github.tongbi.formats.fields.ValueType;
import io.github.tongbi.indicators.growth.Growth;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every public type of the indicators has a type here, or a reason for having none. */
class ResultCoverageTest {
    private static final String FACTORIES = "only makes others";
    private static final String COMMON = "its implementations have types";
    private static final String ARGUMENT = "is a choice of the caller and part of no result";
    private static final String REFUSAL = "is thrown";

    private static final ImmutableMap<String, String> WITHOUT =
            ImmutableMap.<String, String>builder()
                    .put("ImpliedBase", FACTORIES)
                    .put("Contribution", FACTORIES)
                    .put("Pull", FACTORIES)
                    .put("SampleSize", FACTORIES)
                    .put("StructureChange", FACTORIES)
                    .put("Average", FACTORIES)
                    .put("Tally", FACTORIES)
                    .put("RateRelations", FACTORIES)
                    .put("SumRelations", FACTORIES)
                    .put("PlanCompletion", COMMON)
                    .put("Indicator", COMMON)
                    .put("RatioIndicator", COMMON)
                    .put("PairTally", COMMON)
                    .put("FormulaVisitor", COMMON)
                    .put("GrowthStyle", ARGUMENT)
                    .put("TimesReading", ARGUMENT)
                    .put("LimitComparison", ARGUMENT)
                    .put("TotalRule", ARGUMENT)
                    .put("UnreachableTotalException", REFUSAL)
                    .put("NatureMismatchException", REFUSAL)
                    .put("UnfitSeriesException", REFUSAL)
                    .put("RateMovement", "follows from a change of growth")
                    .put("Attainment", "follows from a target")
                    .put("ObservationNetwork", "its network is the document")
                    .put("LeftOut", "follows from observations and catalogue")
                    .buildOrThrow();

    private static final Set<String> CONSTANTS_INSIDE = Set.of(
            "ChangeWord",
            "Difference",
            "MissingRows",
            "Cadence",
            "RelationForm",
            "UndefinedReason",
            "Verdict",
            "Warning");

    @Test
    void everyPublicTypeHasATypeOrAReason() throws Exception {
        Set<String> told = new TreeSet<>(WITHOUT.keySet());
        told.addAll(CONSTANTS_INSIDE);
        for (ValueType<?> type : ResultTypes.all()) {
            told.add(simpleName(type));
        }
        assertThat(publicTypes()).isSubsetOf(told).containsAll(WITHOUT.keySet());
    }

    @Test
    void reasonsAreGivenOnlyWhereThereIsNoType() {
        for (ValueType<?> type : ResultTypes.all()) {
            assertThat(WITHOUT).doesNotContainKey(simpleName(type));
        }
    }

    private static String simpleName(ValueType<?> type) {
        return type instanceof EntityType<?> entity
                ? entity.type().getSimpleName()
                : ((TextType<?>) type).type().getSimpleName();
    }

    private static Set<String> publicTypes() throws IOException, URISyntaxException {
        Path place = Path.of(
                Growth.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleReference module = ModuleFinder.of(place).findAll().iterator().next();
        Set<String> exported = module.descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .filter(name -> !name.endsWith(".column"))
                .collect(Collectors.toSet());
        try (ModuleReader reader = module.open()) {
            return reader.list()
                    .filter(file -> file.endsWith(".class") && !file.contains("$"))
                    .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                    .filter(name -> exported.contains(name.replaceFirst("\\.[^.]*$", "")))
                    .filter(name -> !name.endsWith("package-info"))
                    .filter(ResultCoverageTest::isPublic)
                    .map(name -> name.substring(name.lastIndexOf('.') + 1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isPublic(String name) {
        try {
            return Modifier.isPublic(Class.forName(name).getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
