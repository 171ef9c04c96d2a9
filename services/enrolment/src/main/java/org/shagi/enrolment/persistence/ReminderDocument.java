package org.shagi.enrolment.persistence;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The last day on which a recipient was reminded. */
@Document("reminders")
record ReminderDocument(@Id String id, String day) {

    static final String DAY = "day";
}
