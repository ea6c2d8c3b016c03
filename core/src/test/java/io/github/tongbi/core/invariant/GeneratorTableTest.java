package io.github.tongbi.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;

import io.github.tongbi.arbitraries.TongbiArbitraryProvider;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Magnitude;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Points;
import io.github.tongbi.core.quantity.Quantity;
import io.github.tongbi.core.quantity.Ratio;
import io.github.tongbi.core.trade.TradeFigures;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.providers.ArbitraryProvider.SubtypeProvider;
import net.jqwik.api.providers.TypeUsage;

import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What jqwik is offered for the public types of core. */
class GeneratorTableTest {
    /** Told by a check to its caller, which has no use for an invented one. */
    private static final Set<Class<?>> WITHOUT_GENERATOR = ImmutableSet.of(Violation.class);

    private final TongbiArbitraryProvider provider = new TongbiArbitraryProvider();

    /** Returns the public values and models: what can be stored and is no enum or exception. */
    static List<Class<?>> types() throws IOException, URISyntaxException {
        Path classes = Path.of(EntityStyle.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .<Class<?>>map(GeneratorTableTest::type)
                    .filter(GeneratorTableTest::isPublic)
                    .filter(Serializable.class::isAssignableFrom)
                    .filter(type -> !type.isEnum() && !Throwable.class.isAssignableFrom(type))
                    .filter(type -> !WITHOUT_GENERATOR.contains(type))
                    .toList();
        }
    }

    private static Class<?> type(String file) {
        String name = file.replace(".class", "").replace('/', '.').replace('\\', '.');
        try {
            return Class.forName(name, false, EntityStyle.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("expected a class named " + name, e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    @Example
    void allTypesAreFound() throws IOException, URISyntaxException {
        assertThat(types())
                .contains(TradeFigures.class, Figure.class, Quantity.class)
                .doesNotContain(InvariantException.class);
    }

    @Example
    void everyTypeHasAGeneratorOfItsOwn() throws IOException, URISyntaxException {
        assertThat(types())
                .allSatisfy(type -> assertThat(sample(TypeUsage.forType(type))).isInstanceOf(type));
    }

    @Property(tries = 40)
    void figuresAreOfTheKindAskedFor(@ForAll("kinds") Class<?> kind) {
        Object figure = sample(TypeUsage.of(Figure.class, TypeUsage.of(kind)));
        assertThat(figure).extracting("value").isInstanceOf(kind);
    }

    @Provide
    static Arbitrary<Class<?>> kinds() {
        return Arbitraries.of(List.of(Money.class, Measure.class, Ratio.class, Points.class));
    }

    @Example
    void wildcardsAreOfAnyKindThatFits() {
        TypeUsage any = TypeUsage.wildcard(TypeUsage.of(Object.class));
        assertThat(samples(TypeUsage.of(Figure.class, any)))
                .extracting("value")
                .hasOnlyElementsOfTypes(Money.class, Measure.class, Ratio.class, Points.class)
                .hasAtLeastOneElementOfType(Points.class);
        assertThat(samples(TypeUsage.of(Magnitude.class, any)))
                .hasOnlyElementsOfTypes(Money.class, Measure.class, Ratio.class, Points.class)
                .hasAtLeastOneElementOfType(Ratio.class);
        assertThat(samples(TypeUsage.of(Quantity.class, any)))
                .hasOnlyElementsOfTypes(Money.class, Measure.class)
                .hasAtLeastOneElementOfType(Measure.class);
    }

    @Example
    void wildcardsKeepTheirBounds() {
        TypeUsage quantity = TypeUsage.wildcard(TypeUsage.forType(Quantity.class));
        assertThat(samples(TypeUsage.of(Figure.class, quantity)))
                .extracting("value")
                .hasOnlyElementsOfTypes(Money.class, Measure.class);
        assertThat(samples(TypeUsage.of(Quantity.class, TypeUsage.of(Money.class))))
                .hasOnlyElementsOfType(Money.class);
    }

    @Example
    void widerTypesAreLeftToOthers() {
        assertThat(provider.canProvideFor(TypeUsage.of(Object.class))).isFalse();
        assertThat(provider.canProvideFor(TypeUsage.of(Serializable.class))).isFalse();
        assertThat(provider.canProvideFor(TypeUsage.of(Comparable.class))).isFalse();
    }

    private Object sample(TypeUsage type) {
        return generator(type).sample();
    }

    private List<?> samples(TypeUsage type) {
        return generator(type).sampleStream().limit(100).toList();
    }

    private Arbitrary<?> generator(TypeUsage type) {
        assertThat(provider.canProvideFor(type)).as("a generator for %s", type).isTrue();
        SubtypeProvider none = inner -> Set.of();
        return provider.provideFor(type, none).iterator().next();
    }
}
