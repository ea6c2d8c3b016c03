package io.github.tongbi.core.criteria;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.identity.IndustryCode;
import io.github.tongbi.core.quantity.Figure;
import io.github.tongbi.core.quantity.Measure;
import io.github.tongbi.core.quantity.Money;

import java.util.Optional;

/** Finds the row of a table of thresholds, and compares figures with it. */
final class ThresholdTable {
    private final ImmutableList<ThresholdRule> rules;

    ThresholdTable(ImmutableList<ThresholdRule> rules) {
        this.rules = rules;
    }

    ImmutableList<ThresholdRule> rules() {
        return rules;
    }

    ThresholdAnswer answer(
            IndustryCode industry,
            Optional<Figure<Money>> amount,
            Optional<Figure<Measure>> employees,
            int year) {
        ImmutableList<ThresholdRule> touching = touching(industry);
        if (touching.isEmpty()) {
            return ThresholdAnswer.of(
                    ThresholdStatus.NO_THRESHOLD, ThresholdReason.NO_RULE_FOR_INDUSTRY);
        }
        ImmutableList<ThresholdRule> inForce = touching.stream()
                .filter(rule -> rule.years().contains(year))
                .collect(ImmutableList.toImmutableList());
        if (inForce.isEmpty()) {
            return ThresholdAnswer.of(
                    ThresholdStatus.NO_THRESHOLD, ThresholdReason.NO_RULE_FOR_YEAR);
        }
        boolean single = inForce.size() == 1 && inForce.get(0).covers(industry);
        return single
                ? compared(inForce.get(0), amount, employees)
                : ThresholdAnswer.of(ThresholdStatus.UNDECIDED, ThresholdReason.INDUSTRY_UNKNOWN);
    }

    private ImmutableList<ThresholdRule> touching(IndustryCode industry) {
        return rules.stream()
                .filter(rule -> rule.touches(industry))
                .collect(ImmutableList.toImmutableList());
    }

    private static ThresholdAnswer compared(
            ThresholdRule rule,
            Optional<Figure<Money>> amount,
            Optional<Figure<Measure>> employees) {
        if (rule.amount().isEmpty()) {
            return ThresholdAnswer.of(ThresholdStatus.NO_THRESHOLD, rule.reason(), rule);
        }
        Decision byAmount = atLeast(rule.amount().get(), amount);
        Decision byEmployees =
                rule.employees().map(least -> atLeast(least, employees)).orElse(Decision.UNMET);
        return switch (byAmount.or(byEmployees)) {
            case MET -> ThresholdAnswer.of(ThresholdStatus.ABOVE, ThresholdReason.COMPARED, rule);
            case UNMET -> ThresholdAnswer.of(ThresholdStatus.BELOW, ThresholdReason.COMPARED, rule);
            case UNDECIDED ->
                ThresholdAnswer.of(
                        ThresholdStatus.UNDECIDED, whyUndecided(rule, amount, employees), rule);
        };
    }

    private static Decision atLeast(Money least, Optional<Figure<Money>> amount) {
        return amount.filter(figure -> isInCurrency(figure, least))
                .map(figure -> Interval.of(figure).isAtLeast(least.amount()))
                .orElse(Decision.UNDECIDED);
    }

    private static Decision atLeast(Measure least, Optional<Figure<Measure>> employees) {
        return employees
                .filter(figure -> figure.value().unit() == least.unit())
                .map(figure -> Interval.of(figure).isAtLeast(least.amount()))
                .orElse(Decision.UNDECIDED);
    }

    private static boolean isInCurrency(Figure<Money> figure, Money least) {
        return figure.value().currency().equals(least.currency());
    }

    private static ThresholdReason whyUndecided(
            ThresholdRule rule,
            Optional<Figure<Money>> amount,
            Optional<Figure<Measure>> employees) {
        Money least = rule.amount().orElseThrow();
        if (amount.filter(figure -> !isInCurrency(figure, least)).isPresent()) {
            return ThresholdReason.OTHER_CURRENCY;
        }
        boolean missing = amount.isEmpty() || (rule.employees().isPresent() && employees.isEmpty());
        return missing ? ThresholdReason.MISSING_FIGURE : ThresholdReason.DIGITS_STRADDLE;
    }
}
