package org.shagi.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.RosterLine;
import org.shagi.kit.domain.ServiceCode;

/**
 * A roster with names.
 *
 * @param on the day looked at; null for everybody ever put on it
 */
record RosterView(String groupId, @Nullable LocalDate on, List<ChildLine> children) {

    static RosterView of(String groupId, @Nullable LocalDate on, List<RosterLine> lines) {
        return new RosterView(groupId, on, lines.stream().map(ChildLine::of).toList());
    }

    record ChildLine(
            String childId,
            String caseId,
            String caseNumber,
            String lastName,
            String firstName,
            @Nullable String patronymic,
            LocalDate birthDate,
            LocalDate from,
            LocalDate to,
            List<String> codes) {

        static ChildLine of(RosterLine line) {
            var place = line.place();
            var child = line.file().child();
            return new ChildLine(
                    place.childId(),
                    place.caseId(),
                    place.caseNumber().shown(),
                    child.lastName(),
                    child.firstName(),
                    child.patronymic(),
                    child.birthDate(),
                    place.stay().from(),
                    place.stay().to(),
                    place.codes().stream().map(ServiceCode::value).toList());
        }
    }
}
