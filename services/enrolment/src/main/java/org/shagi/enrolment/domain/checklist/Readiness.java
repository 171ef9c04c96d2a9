package org.shagi.enrolment.domain.checklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.Terms;
import org.shagi.enrolment.domain.casefile.ServiceCase;

/**
 * Whether a case file can be signed.
 *
 * @param lastDay last day of service
 * @param checkOn when the head checks it: three days before (S003 2.1(9)); null as long as the calendar of that year is not known
 */
public record Readiness(
        String caseId, LocalDate lastDay, @Nullable LocalDate checkOn, List<Verdict> verdicts) {

    public Readiness {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * How one rule stands.
     *
     * @param missing lines that are not far enough; may be empty though the rule does not hold
     */
    public record Verdict(String code, boolean holds, List<ChecklistLine> missing) {}

    /** The verdict of every rule. */
    public static Readiness of(ServiceCase file, Checklist checklist, Terms terms) {
        var ending = file.ending();
        var lastDay = ending == null ? checklist.stay().to() : ending.lastDay();
        return new Readiness(
                file.id(),
                lastDay,
                DueStage.daysBefore(lastDay, terms).orElse(null),
                ReadinessRules.ALL.stream()
                        .map(rule -> rule.judge(file, checklist))
                        .toList());
    }

    /** Whether every rule holds. */
    public boolean isReady() {
        return verdicts.stream().allMatch(Verdict::holds);
    }
}
