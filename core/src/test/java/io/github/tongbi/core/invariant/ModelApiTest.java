package io.github.tongbi.core.invariant;

import static com.google.common.base.Preconditions.checkState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.NullPointerTester;

import io.github.tongbi.core.report.Report;
import io.github.tongbi.core.trade.TradeFigures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds for the public methods of all models and their builders. */
class ModelApiTest {
    private static final String GENERATED = "Immutable";

    static List<Class<?>> models() throws IOException, URISyntaxException {
        Path classes = Path.of(EntityStyle.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.matches(".*[/\\\\]" + GENERATED + "\\w+\\.class"))
                    .<Class<?>>map(ModelApiTest::model)
                    .toList();
        }
    }

    private static Class<?> model(String generated) {
        String name = generated
                .replace(".class", "")
                .replaceFirst(GENERATED, "")
                .replace('/', '.')
                .replace('\\', '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("expected a model named " + name, e);
        }
    }

    private static Class<?> builder(Class<?> model) {
        return Arrays.stream(model.getClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .toList();
    }

    @Test
    void allModelsAreFound() throws IOException, URISyntaxException {
        assertThat(models())
                .hasSizeGreaterThanOrEqualTo(16)
                .contains(TradeFigures.class, Report.class);
    }

    @ParameterizedTest
    @MethodSource("models")
    void publicMethodsNameNoGeneratedClass(Class<?> model) {
        assertThat(publicMethods(model))
                .isNotEmpty()
                .allSatisfy(ModelApiTest::assertNamesNoGenerated);
        assertThat(publicMethods(builder(model)))
                .isNotEmpty()
                .allSatisfy(ModelApiTest::assertNamesNoGenerated);
    }

    private static void assertNamesNoGenerated(Method method) {
        Stream<Type> types = Stream.of(
                        Stream.of(method.getGenericReturnType()),
                        Arrays.stream(method.getGenericParameterTypes()),
                        Arrays.stream(method.getGenericExceptionTypes()))
                .flatMap(several -> several);
        assertThat(types.map(Type::getTypeName))
                .allSatisfy(name -> assertThat(name)
                        .doesNotContainPattern("io\\.github\\.tongbi\\.[\\w.]*" + GENERATED));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyBuilderMethodReturnsTheNestedBuilder(Class<?> model) {
        Class<?> builder = builder(model);
        assertThat(publicMethods(builder))
                .allSatisfy(method -> assertThat(method.getReturnType())
                        .isEqualTo(method.getName().equals("build") ? model : builder));
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelIsMadeByItsBuilderAlone(Class<?> model) throws NoSuchMethodException {
        assertThat(model.getConstructors()).isEmpty();
        assertThat(model.getMethod("builder").getReturnType()).isEqualTo(builder(model));
        assertThat(builder(model).getConstructors()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelIsSerializableInAStableFormThatIsCheckedWhenRead(Class<?> model)
            throws ReflectiveOperationException {
        Class<?> generated =
                Class.forName(model.getPackageName() + '.' + GENERATED + model.getSimpleName());
        assertThat(model).isAssignableTo(Serializable.class);
        assertThat(ObjectStreamClass.lookup(generated).getSerialVersionUID()).isEqualTo(1);
        assertThat(methodNames(generated).contains("readResolve"))
                .isEqualTo(methodNames(model).contains("check"));
    }

    private static List<String> methodNames(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).map(Method::getName).toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void builderRefusesNullEverywhere(Class<?> model) throws ReflectiveOperationException {
        Object builder = model.getMethod("builder").invoke(null);
        NullPointerTester tester = new NullPointerTester();
        assertThat(publicMethods(builder(model)))
                .filteredOn(method -> method.getParameterCount() > 0)
                .isNotEmpty()
                .allSatisfy(method -> assertThatCode(() -> tester.testMethod(builder, method))
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("models")
    void refusalOfNullNamesTheField(Class<?> model) throws ReflectiveOperationException {
        Object builder = model.getMethod("builder").invoke(null);
        for (Method setter : singleSetters(model)) {
            assertThatExceptionOfType(InvocationTargetException.class)
                    .isThrownBy(() -> setter.invoke(builder, new Object[] {null}))
                    .havingCause()
                    .isInstanceOf(NullPointerException.class)
                    .withMessage(setter.getName());
        }
    }

    /** Returns the setters of one value that is there: no optional, no list, no copy of another. */
    private static List<Method> singleSetters(Class<?> model) {
        List<Method> setters = publicMethods(builder(model)).stream()
                .filter(method -> method.getParameterCount() == 1)
                .filter(method -> !method.getName().equals("from"))
                .filter(method -> !method.getName().startsWith("add"))
                .filter(method -> !method.getParameterTypes()[0].equals(Optional.class))
                .filter(method -> !method.getParameterTypes()[0].equals(Iterable.class))
                .toList();
        checkState(!setters.isEmpty(), "expected setters in the builder of %s", model);
        return setters;
    }
}
