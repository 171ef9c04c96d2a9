package org.shagi.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.checklist.ChecklistLine;
import org.shagi.enrolment.domain.checklist.Readiness;

/** Whether a case file is ready for signature, rule by rule. */
record ReadinessView(
        String caseId, LocalDate lastDay, @Nullable LocalDate checkOn, boolean ready, List<RuleView> rules) {

    static ReadinessView of(Readiness readiness, Locale locale) {
        return new ReadinessView(
                readiness.caseId(),
                readiness.lastDay(),
                readiness.checkOn(),
                readiness.isReady(),
                readiness.verdicts().stream()
                        .map(verdict -> RuleView.of(verdict, locale))
                        .toList());
    }

    record RuleView(String code, boolean holds, List<MissingView> missing) {

        static RuleView of(Readiness.Verdict verdict, Locale locale) {
            return new RuleView(
                    verdict.code(),
                    verdict.holds(),
                    verdict.missing().stream()
                            .map(line -> MissingView.of(line, locale))
                            .toList());
        }
    }

    record MissingView(
            String id,
            String number,
            String title,
            @Nullable String quarter) {

        static MissingView of(ChecklistLine line, Locale locale) {
            return new MissingView(
                    line.id(), line.item().number(), line.item().title().in(locale), line.quarter());
        }
    }
}
