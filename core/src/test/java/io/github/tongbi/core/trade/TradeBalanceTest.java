package io.github.tongbi.core.trade;

import static io.github.tongbi.core.quantity.Figure.parseMoney;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;

import io.github.tongbi.core.period.ReferencePeriod;
import io.github.tongbi.core.quantity.CurrencyMismatchException;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Money;
import io.github.tongbi.core.quantity.Rational;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Currency;

class TradeBalanceTest {
    // the first is the first quarter of the report
    @ParameterizedTest
    @CsvSource({
        "1.74亿美元, 0.67亿美元, 107000000 USD, SURPLUS",
        "0.67亿美元, 1.74亿美元, -107000000 USD, DEFICIT",
        "1.74亿美元, 1.73亿美元, 1000000 USD, SURPLUS",
        "1.74亿美元, 1.74亿美元, 0 USD, UNDECIDED",
        "1.74亿美元整, 1.74亿美元整, 0 USD, BALANCED",
        "1.7亿美元, 1.74亿美元, -4000000 USD, UNDECIDED",
        "2亿元整, 不足2亿元, 0 CNY, SURPLUS",
        "不足2亿元, 2亿元整, 0 CNY, DEFICIT",
        "超2亿元, 不足2亿元, 0 CNY, SURPLUS",
        "2亿元以上, 1亿元整, 100000000 CNY, SURPLUS",
        "2亿元以上, 3亿元整, -100000000 CNY, UNDECIDED",
        "2亿元以上, 2亿元以上, 0 CNY, UNDECIDED",
        "0元整, 0元整, 0 CNY, BALANCED",
    })
    void sideIsToldByTheUnroundedValues(
            String exports, String imports, String amount, TradeBalanceKind kind) {
        TradeBalance balance = new TradeBalance(parseMoney(exports), parseMoney(imports));
        assertThat(balance.amount()).isEqualTo(Money.parse(amount));
        assertThat(balance.kind()).isEqualTo(kind);
    }

    @Test
    void figuresTellTheirBalanceIfBothSidesAreThere() {
        TradeFigures.Builder quarter = TradeFigures.builder()
                .period(ReferencePeriod.ofQuarter(2020, 1))
                .exports(parseMoney("1.74亿美元"));
        assertThat(quarter.build().balance()).isEmpty();
        assertThat(quarter.imports(parseMoney("0.67亿美元")).build().balance())
                .contains(new TradeBalance(parseMoney("1.74亿美元"), parseMoney("0.67亿美元")));
    }

    @Test
    void kindsHaveTheirWords() {
        assertThat(TradeBalanceKind.SURPLUS.label().zh()).isEqualTo("贸易顺差");
        assertThat(TradeBalanceKind.DEFICIT.label().zh()).isEqualTo("贸易逆差");
    }

    @Test
    void currenciesAreNotMixed() {
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> new TradeBalance(parseMoney("1亿元"), parseMoney("1亿美元")));
    }

    @Property
    void exchangedSidesTurnTheBalance(@ForAll int sold, @ForAll int bought) {
        TradeBalance balance = new TradeBalance(exact(sold), exact(bought));
        TradeBalance turned = new TradeBalance(exact(bought), exact(sold));
        assertThat(turned.amount().amount()).isEqualTo(balance.amount().amount().negated());
        assertThat(balance.kind()).isEqualTo(kind(Integer.compare(sold, bought)));
        assertThat(turned.kind()).isEqualTo(kind(Integer.compare(bought, sold)));
    }

    private static Figure<Money> exact(int yuan) {
        Money money = new Money(Rational.of(yuan), Currency.getInstance("CNY"));
        return Figure.of(money, parseMoney("1元").notation()).exact();
    }

    private static TradeBalanceKind kind(int order) {
        if (order == 0) {
            return TradeBalanceKind.BALANCED;
        }
        return order > 0 ? TradeBalanceKind.SURPLUS : TradeBalanceKind.DEFICIT;
    }

    @Test
    void balanceIsEqualByBothSides() {
        TradeBalance balance = new TradeBalance(parseMoney("2亿元"), parseMoney("1亿元"));
        assertThat(SerializableTester.reserialize(balance)).isEqualTo(balance);
        new EqualsTester()
                .addEqualityGroup(balance, new TradeBalance(parseMoney("2亿元"), parseMoney("1亿元")))
                .addEqualityGroup(new TradeBalance(parseMoney("3亿元"), parseMoney("1亿元")))
                .addEqualityGroup(new TradeBalance(parseMoney("2亿元"), parseMoney("2亿元")))
                .testEquals();
    }
}
