package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import org.shagi.enrolment.domain.terms.Recipient;
import org.shagi.enrolment.domain.terms.Reminders;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Reminders in the document store: the day is taken in one atomic write, which fails on the id if it is taken already. */
@Repository
class MongoReminders implements Reminders {

    private final MongoTemplate mongo;

    MongoReminders(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean take(Recipient recipient, LocalDate day) {
        var notToday =
                query(where("_id").is(recipient.id()).and(ReminderDocument.DAY).ne(day.toString()));
        try {
            mongo.upsert(notToday, new Update().set(ReminderDocument.DAY, day.toString()), ReminderDocument.class);
            return true;
        } catch (DuplicateKeyException takenToday) {
            return false;
        }
    }

    @Override
    public void giveBack(Recipient recipient) {
        mongo.remove(query(where("_id").is(recipient.id())), ReminderDocument.class);
    }
}
