package org.shagi.enrolment.persistence;

import java.time.Instant;
import org.shagi.enrolment.domain.Recorded;

/** Who wrote something down and when, as it is stored within the thing. */
record RecordedDocument(String by, Instant at) {

    static RecordedDocument of(Recorded recorded) {
        return new RecordedDocument(recorded.by(), recorded.at());
    }

    Recorded recorded() {
        return new Recorded(by, at);
    }
}
