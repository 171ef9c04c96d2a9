package org.shagi.enrolment.domain.checklist;

import java.util.List;
import java.util.function.Predicate;
import org.shagi.enrolment.domain.casefile.ServiceCase;

/**
 * One rule about a file that is to be signed.
 *
 * @param code stable, as it is told
 * @param concerns the lines it looks at
 * @param least how far each of them must be
 * @param ofTheCase what must hold besides
 */
public record ReadinessRule(
        String code, Predicate<ChecklistLine> concerns, ItemState least, Predicate<ServiceCase> ofTheCase) {

    static ReadinessRule ofLines(String code, ItemState least, Predicate<ChecklistLine> concerns) {
        return new ReadinessRule(code, line -> line.required() && concerns.test(line), least, file -> true);
    }

    static ReadinessRule ofCase(String code, Predicate<ServiceCase> ofTheCase) {
        return new ReadinessRule(code, line -> false, ItemState.MISSING, ofTheCase);
    }

    /** How this rule stands. */
    Readiness.Verdict judge(ServiceCase file, Checklist checklist) {
        List<ChecklistLine> missing = checklist.lines().stream()
                .filter(concerns)
                .filter(line -> !line.state().isAtLeast(least))
                .toList();
        return new Readiness.Verdict(code, missing.isEmpty() && ofTheCase.test(file), missing);
    }
}
