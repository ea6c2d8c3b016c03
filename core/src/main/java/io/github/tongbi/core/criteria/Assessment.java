package io.github.tongbi.core.criteria;

import com.google.common.collect.ImmutableList;

import java.io.Serializable;

/**
 * All conditions of a rule, and so whether it is met as a whole (认定结果).
 *
 * @param conditions every condition, in the order of the rule
 */
public record Assessment(ImmutableList<Condition> conditions) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the assessment. */
    public Assessment {
        conditions = ImmutableList.copyOf(conditions);
    }

    /** Returns whether all conditions hold; a single one that does not is enough against it. */
    public Decision decision() {
        Decision all = Decision.MET;
        for (Condition condition : conditions) {
            all = all.and(condition.decision());
        }
        return all;
    }

    /** Returns the conditions that do not hold. */
    public ImmutableList<Condition> unmet() {
        return with(Decision.UNMET);
    }

    /** Returns the conditions that the printed digits leave open. */
    public ImmutableList<Condition> undecided() {
        return with(Decision.UNDECIDED);
    }

    private ImmutableList<Condition> with(Decision decision) {
        return conditions.stream()
                .filter(condition -> condition.decision() == decision)
                .collect(ImmutableList.toImmutableList());
    }
}
