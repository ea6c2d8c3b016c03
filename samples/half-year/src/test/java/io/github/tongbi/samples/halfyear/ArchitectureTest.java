package io.github.tongbi.samples.halfyear;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.stream.Stream;

/** The arrows of the house: core, then indicators, then formats, then samples, and never back. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.tongbi");

    private static final ArchRule LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy("io.github.tongbi.core..")
            .layer("indicators")
            .definedBy("io.github.tongbi.indicators..")
            .layer("formats")
            .definedBy("io.github.tongbi.formats..")
            .layer("samples")
            .definedBy("io.github.tongbi.samples..")
            .whereLayer("samples")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("formats")
            .mayOnlyBeAccessedByLayers("samples")
            .whereLayer("indicators")
            .mayOnlyBeAccessedByLayers("formats", "samples");

    @Test
    void arrowsPointOneWay() {
        LAYERS.check(HOUSE);
    }

    @Test
    void everyModuleOfTheHouseIsSeen() {
        assertThat(HOUSE)
                .extracting(each -> each.getPackageName())
                .contains(
                        "io.github.tongbi.core.quantity",
                        "io.github.tongbi.indicators.growth",
                        "io.github.tongbi.formats.json",
                        "io.github.tongbi.samples.halfyear");
    }

    @Test
    void anArrowBackWouldBeFound() {
        ArchRule coreKnowsNoIndicators = noClasses()
                .that()
                .resideInAPackage("io.github.tongbi.indicators..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.tongbi.core..");
        assertThat(coreKnowsNoIndicators.evaluate(HOUSE).hasViolation())
                .as("the rule sees dependencies between modules")
                .isTrue();
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("io.github.tongbi.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    @Test
    void coreAndIndicatorsNeedGuavaAndAnnotationsOnly() {
        noClasses()
                .that()
                .resideInAnyPackage("io.github.tongbi.core..", "io.github.tongbi.indicators..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "io.github.tongbi..",
                        "java..",
                        "com.google.common..",
                        "com.google.errorprone.annotations..",
                        "org.jspecify.annotations..",
                        "org.immutables.value..")
                .check(HOUSE);
    }

    /** Columns are the exception: their doubles are exactly rounded. */
    @Test
    void noBinaryFractionIsInTheInterfaceOfCoreAndIndicators() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("io.github.tongbi.core..", "io.github.tongbi.indicators..")
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("io.github.tongbi.indicators.column..")
                .should(haveNoBinaryFraction())
                .check(HOUSE);
    }

    private static ArchCondition<JavaMethod> haveNoBinaryFraction() {
        Set<String> fractions = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
        return new ArchCondition<>("have no double or float") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(
                                method.getRawParameterTypes().stream(),
                                Stream.of(method.getRawReturnType()))
                        .filter(type -> fractions.contains(type.getName()))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " has a " + type.getName())));
            }
        };
    }

    @Test
    void coreAndIndicatorsUseNeitherReflectionNorPatterns() {
        noClasses()
                .that()
                .resideInAnyPackage("io.github.tongbi.core..", "io.github.tongbi.indicators..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.util.regex..")
                .check(HOUSE);
    }
}
