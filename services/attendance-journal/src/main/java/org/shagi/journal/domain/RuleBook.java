package org.shagi.journal.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How strict the rules of the day sheet are. A rule that is not named here guards the sheet itself and always blocks.
 *
 * @param rules by code of the refusal
 */
public record RuleBook(Map<String, Strictness> rules) {

    public RuleBook {
        rules = Map.copyOf(rules);
    }

    /**
     * How strict a rule is.
     *
     * @param page with who writes one page by hand
     * @param sheet with who feeds whole sheets, calls the roll or adds a session: other systems above all, which nobody can ask
     */
    public record Strictness(Severity page, Severity sheet) {}

    /**
     * Reads lines of rule, severity on pages, severity on sheets; {@code #} begins a remark.
     *
     * @throws IllegalArgumentException if a line is not understood
     */
    public static RuleBook of(List<String> lines) {
        var rules = new HashMap<String, Strictness>();
        DataLines.fields(lines).forEach(fields -> {
            if (fields.size() != 3) {
                throw new IllegalArgumentException("a rule, its strictness on pages and on sheets: " + fields);
            }
            rules.put(fields.get(0), new Strictness(Severity.valueOf(fields.get(1)), Severity.valueOf(fields.get(2))));
        });
        return new RuleBook(rules);
    }

    /**
     * The same with these rules as strict as the lines say.
     *
     * @throws IllegalArgumentException if a line is not understood or names a rule that is always strict
     */
    public RuleBook overriddenBy(List<String> lines) {
        var others = of(lines).rules;
        if (!rules.keySet().containsAll(others.keySet())) {
            throw new IllegalArgumentException("only of these rules the strictness may be changed: " + codes());
        }
        var all = new HashMap<>(rules);
        all.putAll(others);
        return new RuleBook(all);
    }

    /** Codes of the rules whose strictness is data. */
    public Set<String> codes() {
        return rules.keySet();
    }

    Severity severity(String code, SheetEdit edit) {
        var strictness = rules.get(code);
        return strictness == null ? Severity.BLOCK : edit.page().isPresent() ? strictness.page() : strictness.sheet();
    }
}
