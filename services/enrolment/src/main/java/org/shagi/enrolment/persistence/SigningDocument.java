package org.shagi.enrolment.persistence;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The one signing of a batch that is going on.
 *
 * @param id always {@link #ONE}
 */
@Document("register-signing")
record SigningDocument(@Id String id, String batchId, String attempt, Instant since) {

    static final String ONE = "one";
}
