package org.shagi.enrolment.persistence;

import java.time.LocalDate;
import org.shagi.enrolment.domain.parents.Parent;

/** A parent as stored within an entry. */
record ParentDocument(String fullName, String birthDate) {

    static ParentDocument of(Parent parent) {
        return new ParentDocument(parent.fullName(), parent.birthDate().toString());
    }

    Parent parent() {
        return new Parent(fullName, LocalDate.parse(birthDate));
    }

    /** Nothing about the person: it must not get into a log. */
    @Override
    public String toString() {
        return "ParentDocument[hidden]";
    }
}
