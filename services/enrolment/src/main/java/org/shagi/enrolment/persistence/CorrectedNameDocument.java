package org.shagi.enrolment.persistence;

import org.shagi.enrolment.domain.paper.PersonOnPaper;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One corrected form of a name.
 *
 * @param id {@code caseId|person|grammaticalCase}
 */
@Document("corrected-names")
record CorrectedNameDocument(
        @Id String id, @Indexed String caseId, PersonOnPaper person, String grammaticalCase, String form) {

    static String idOf(String caseId, PersonOnPaper person, String grammaticalCase) {
        return caseId + '|' + person + '|' + grammaticalCase;
    }

    /** Nothing of the name: it must not get into a log. */
    @Override
    public String toString() {
        return "CorrectedNameDocument[hidden]";
    }
}
