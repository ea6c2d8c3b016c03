package io.github.tongbi.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;

import io.github.tongbi.arbitraries.TongbiArbitraryProvider;
import io.github.tongbi.core.error.UnreadableTextException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.providers.TypeUsage;

import java.io.IOException;
import java.io.ObjectStreamClass;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds for every public value and model of core, with generated samples of each. */
class ValueContractTest {
    private static final int SAMPLES = 40;

    @Provide
    static Arbitrary<Class<?>> types() throws IOException, URISyntaxException {
        return Arbitraries.of(GeneratorTableTest.types());
    }

    @Provide
    static Arbitrary<Class<?>> textTypes() throws IOException, URISyntaxException {
        List<Class<?>> types = GeneratorTableTest.types().stream()
                .filter(ValueContractTest::hasParse)
                .toList();
        return Arbitraries.of(types);
    }

    private static boolean hasParse(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("parse")
                        && Modifier.isStatic(method.getModifiers())
                        && Arrays.equals(
                                method.getParameterTypes(), new Class<?>[] {String.class}));
    }

    private static Stream<?> samples(Class<?> type) {
        return new TongbiArbitraryProvider()
                .provideFor(TypeUsage.forType(type), inner -> Set.of())
                .iterator()
                .next()
                .sampleStream()
                .limit(SAMPLES);
    }

    @Property
    void valueComesBackFromAStreamEqualAndPrintsTheSame(@ForAll("types") Class<?> type) {
        assertThat(samples(type)).allSatisfy(value -> {
            Object copy = SerializableTester.reserialize(value);

            assertThat(copy)
                    .isEqualTo(value)
                    .hasSameHashCodeAs(value)
                    .hasToString(value.toString());
        });
    }

    /** A form without a number of its own would change with the compiler. */
    @Property
    void serializedFormHasAFixedVersion(@ForAll("types") Class<?> type) {
        assertThat(samples(type)).allSatisfy(value -> {
            ObjectStreamClass form = ObjectStreamClass.lookup(value.getClass());

            assertThat(form.getSerialVersionUID()).isBetween(0L, 1L);
        });
    }

    @Property
    void textOfAValueIsOneLine(@ForAll("types") Class<?> type) {
        assertThat(samples(type))
                .allSatisfy(value -> assertThat(value.toString()).hasLineCount(1));
    }

    /** Every type that reads text reads its own; a credit code only as far as it is valid. */
    @Property
    void canonicalTextIsReadBackOrRefusedByName(@ForAll("textTypes") Class<?> type)
            throws ReflectiveOperationException {
        Method parse = type.getMethod("parse", String.class);
        assertThat(samples(type)).allSatisfy(value -> {
            try {
                assertThat(parse.invoke(null, value.toString())).isEqualTo(value);
            } catch (InvocationTargetException e) {
                assertThat(e.getCause()).isInstanceOf(UnreadableTextException.class);
                assertThat(type.getSimpleName()).isIn("CreditCode", "Rational", "Ratio", "Points");
            }
        });
    }
}
