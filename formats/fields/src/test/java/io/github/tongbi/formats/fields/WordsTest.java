package io.github.tongbi.formats.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.catalogue.Label;
import io.github.tongbi.core.enterprise.LegalForm;
import io.github.tongbi.core.project.InvestmentKind;
import io.github.tongbi.core.trade.TradeFigures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class WordsTest {
    private static final Words WORDS = Words.standard();

    static Stream<EntityType<?>> entities() {
        return Entities.all().stream();
    }

    private static Set<TextType<?>> constants() {
        Set<TextType<?>> found = new LinkedHashSet<>();
        Set<Class<?>> seen = new HashSet<>();
        for (EntityType<?> entity : Entities.all()) {
            for (Field<?> field : entity.fields()) {
                ValueType<?> type =
                        field.type() instanceof ListType<?> list ? list.element() : field.type();
                if (type instanceof TextType<?> text
                        && text.form() == TextForm.CONSTANT
                        && seen.add(text.type())) {
                    found.add(text);
                }
            }
        }
        return found;
    }

    @Test
    void fieldHasBothNamesAndOtherHeaders() {
        EntityType<TradeFigures> trade = Entities.of(TradeFigures.class).orElseThrow();
        Field<?> exports = trade.field("exports").orElseThrow();

        assertThat(WORDS.of(trade)).isEqualTo(Label.of("外贸", "trade"));
        assertThat(WORDS.of(trade, exports)).isEqualTo(Label.of("出口总额", "exports"));
        assertThat(WORDS.othersOf(trade, exports)).containsExactly("出口额", "出口");
    }

    @Test
    void everyKeyIsOfSomethingThatExists() {
        List<String> expected = new ArrayList<>();
        for (EntityType<?> entity : Entities.all()) {
            String name = entity.type().getSimpleName();
            expected.add(name);
            entity.fields().forEach(field -> expected.add(name + "." + field.name()));
        }
        for (TextType<?> type : constants()) {
            String name = type.type().getSimpleName();
            type.constants().forEach(constant -> expected.add(name + "." + constant));
        }
        assertThat(WORDS.keys()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void noTwoFieldsOfAnEntityShareAHeader(EntityType<?> entity) {
        for (boolean chinese : new boolean[] {true, false}) {
            List<String> headers = new ArrayList<>();
            for (Field<?> field : entity.fields()) {
                Label label = WORDS.of(entity, field);
                headers.add(chinese ? label.zh() : label.en());
                if (chinese) {
                    headers.addAll(WORDS.othersOf(entity, field));
                }
            }
            assertThat(headers).doesNotHaveDuplicates();
        }
    }

    @Test
    void constantsOfATypeHaveDifferentNames() {
        for (TextType<?> type : constants()) {
            assertThat(type.constants().stream().map(c -> WORDS.of(type, c).zh()))
                    .doesNotHaveDuplicates();
            assertThat(type.constants().stream().map(c -> WORDS.of(type, c).en()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void constantsThatNameThemselvesAreCalledThat() throws ReflectiveOperationException {
        ImmutableList.Builder<Class<?>> compared = ImmutableList.builder();
        for (TextType<?> type : constants()) {
            for (Object constant : type.type().getEnumConstants()) {
                for (Method method : type.type().getMethods()) {
                    if (method.getName().equals("label")) {
                        assertThat(WORDS.of(type, ((Enum<?>) constant).name()))
                                .isEqualTo(method.invoke(constant));
                        compared.add(type.type());
                    }
                }
            }
        }
        assertThat(compared.build()).contains(LegalForm.class, InvestmentKind.class);
    }

    @Test
    void nameThatIsMissingIsTold() {
        TextType<String> other =
                new TextType<>(String.class, TextForm.WORDS, "a text", t -> t, t -> t);
        assertThatThrownBy(() -> WORDS.of(other, "X"))
                .hasMessage("expected a name in words.tsv, got none of String.X");
    }
}
