package org.shagi.enrolment.domain.parents;

import java.util.List;
import org.shagi.enrolment.domain.Shelf;

/** The journals of all departments and years. */
public interface UrgentServiceJournals extends Shelf<UrgentServiceJournal> {

    /** All journals of a department, the oldest first. */
    List<UrgentServiceJournal> ofDepartment(String departmentId);

    /** The journals of all departments of a year, in no particular order. */
    List<UrgentServiceJournal> ofYear(int year);
}
