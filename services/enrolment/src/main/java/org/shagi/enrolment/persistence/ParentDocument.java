package org.shagi.enrolment.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.child.Snils;
import org.shagi.enrolment.domain.parents.Parent;

/**
 * A parent as stored within an entry.
 *
 * @param snils digits; null if nobody has shown it
 */
record ParentDocument(
        String fullName, String birthDate, @Nullable String snils) {

    static ParentDocument of(Parent parent) {
        var snils = parent.snils();
        return new ParentDocument(
                parent.fullName(), parent.birthDate().toString(), snils == null ? null : snils.digits());
    }

    Parent parent() {
        return new Parent(fullName, LocalDate.parse(birthDate), snils == null ? null : new Snils(snils));
    }

    /** Nothing about the person: it must not get into a log. */
    @Override
    public String toString() {
        return "ParentDocument[hidden]";
    }
}
