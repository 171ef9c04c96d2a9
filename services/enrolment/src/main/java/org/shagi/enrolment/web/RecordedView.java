package org.shagi.enrolment.web;

import java.time.Instant;
import org.shagi.enrolment.domain.Recorded;

/** Who wrote something down, and when. */
record RecordedView(String by, Instant at) {

    static RecordedView of(Recorded recorded) {
        return new RecordedView(recorded.by(), recorded.at());
    }
}
