package io.github.tongbi.core.criteria;

import com.google.common.collect.ImmutableList;

import io.github.tongbi.core.error.Quoted;

/** Collects the conditions of one rule. */
final class Conditions {
    private final ImmutableList.Builder<Condition> conditions = ImmutableList.builder();

    /** Notes a condition, {@code add("STAFF", MET, "at most 500 employees", "100人")}. */
    Conditions add(String code, Decision decision, String expected, Object found) {
        String got = Quoted.of(found.toString());
        conditions.add(new Condition(code, decision, "expected " + expected + ", got " + got));
        return this;
    }

    /** Notes a condition that is declared or not. */
    Conditions declared(String code, boolean declared, String expected) {
        String message = "expected " + expected + ", " + (declared ? "declared" : "not declared");
        conditions.add(new Condition(code, Decision.of(declared), message));
        return this;
    }

    Assessment assessment() {
        return new Assessment(conditions.build());
    }
}
