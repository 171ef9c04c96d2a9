package org.shagi.enrolment.persistence;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.casefile.Milestone;
import org.shagi.enrolment.domain.casefile.Passed;

/** A milestone as it is stored within its case. */
record PassedDocument(String on, @Nullable String number, String by) {

    static Map<Milestone, PassedDocument> of(Map<Milestone, Passed> passed) {
        return passed.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> new PassedDocument(
                                entry.getValue().on().toString(),
                                entry.getValue().number(),
                                entry.getValue().by())));
    }

    static Map<Milestone, Passed> passed(Map<Milestone, PassedDocument> stored) {
        return stored.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> new Passed(
                                LocalDate.parse(entry.getValue().on()),
                                entry.getValue().number(),
                                entry.getValue().by())));
    }
}
