package org.shagi.assignment.domain.yearly;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.shagi.kit.domain.Refusal;

/** What makes indicators and their parts an assignment. */
final class AssignmentRules {

    /** A rule looks at all terms and names the first fault, if there is one. */
    @FunctionalInterface
    interface Rule extends Function<AssignmentTerms, Optional<Refusal>> {}

    /** In the order in which terms that break several of them are refused. */
    static final List<Rule> ALL = List.of(indicatorsDiffer(), percentsAreWhole(), partsDiffer(), partsAreTheWhole());

    private AssignmentRules() {}

    static Optional<Refusal> firstBroken(AssignmentTerms terms) {
        return ALL.stream().flatMap(rule -> rule.apply(terms).stream()).findFirst();
    }

    private static Rule indicatorsDiffer() {
        return terms -> {
            var seen = new HashSet<String>();
            return first(terms, one -> !seen.add(one.name())).map(twice -> about("indicator-twice", twice));
        };
    }

    private static Rule percentsAreWhole() {
        return terms -> first(
                        terms,
                        one -> one.okei().equals(Indicator.PERCENT)
                                && !one.parts().isEmpty())
                .map(split -> about("percent-not-split", split));
    }

    private static Rule partsDiffer() {
        return terms -> first(
                        terms,
                        one -> one.parts().stream()
                                        .map(part -> List.of(part.departmentId(), part.half()))
                                        .distinct()
                                        .count()
                                < one.parts().size())
                .map(twice -> about("part-twice", twice));
    }

    private static Rule partsAreTheWhole() {
        return terms -> first(terms, one -> !one.parts().isEmpty() && one.ofParts() != one.approved())
                .map(other -> about("parts-not-whole", other)
                        .with("approved", other.approved())
                        .with("parts", other.ofParts()));
    }

    private static Optional<Indicator> first(AssignmentTerms terms, Predicate<Indicator> fault) {
        return terms.indicators().stream().filter(fault).findFirst();
    }

    private static Refusal about(String code, Indicator indicator) {
        return Refusal.rule(code).with("indicator", indicator.name());
    }
}
