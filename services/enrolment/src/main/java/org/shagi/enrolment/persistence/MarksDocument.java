package org.shagi.enrolment.persistence;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import org.shagi.enrolment.domain.checklist.CaseMarks;
import org.shagi.enrolment.domain.checklist.ItemState;
import org.shagi.enrolment.domain.checklist.Mark;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What was noted by hand of the papers of a case, as it is stored. */
@Document("case-marks")
record MarksDocument(@Id String id, Map<String, MarkDocument> marks, long version) implements MongoShelf.Stored {

    static MarksDocument of(CaseMarks marks) {
        return new MarksDocument(
                marks.caseId(),
                marks.marks().entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, entry -> MarkDocument.of(entry.getValue()))),
                marks.version());
    }

    CaseMarks caseMarks() {
        return new CaseMarks(
                id,
                marks.entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey, entry -> entry.getValue().mark())),
                version);
    }

    record MarkDocument(ItemState state, String on, RecordedDocument recorded) {

        static MarkDocument of(Mark mark) {
            return new MarkDocument(mark.state(), mark.on().toString(), RecordedDocument.of(mark.recorded()));
        }

        Mark mark() {
            return new Mark(state, LocalDate.parse(on), recorded.recorded());
        }
    }
}
