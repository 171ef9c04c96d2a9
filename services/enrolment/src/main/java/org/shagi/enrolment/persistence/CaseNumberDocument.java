package org.shagi.enrolment.persistence;

import org.shagi.enrolment.domain.casefile.CaseNumber;

/** A case number as it is stored. */
record CaseNumberDocument(String departmentId, int year, int number) {

    static CaseNumberDocument of(CaseNumber number) {
        return new CaseNumberDocument(number.departmentId(), number.year(), number.number());
    }

    CaseNumber caseNumber() {
        return new CaseNumber(departmentId, year, number);
    }
}
