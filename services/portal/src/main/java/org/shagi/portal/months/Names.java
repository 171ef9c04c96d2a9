package org.shagi.portal.months;

import java.util.List;
import org.shagi.portal.services.Enrolment;
import org.shagi.portal.services.EnrolmentApi;
import org.shagi.portal.services.MonthFilesApi;
import org.springframework.stereotype.Component;

/** The names of a group's children for its papers. While enrolment is not to be had there are none, and case numbers are printed. */
@Component
public class Names {

    private final Enrolment enrolment;

    Names(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    /** By full name, whoever may be known to the person who asks. */
    public MonthFilesApi.Names of(String groupId) {
        var group = enrolment.group(groupId);
        var children = enrolment
                .roster(groupId)
                .join()
                .map(EnrolmentApi.Roster::children)
                .orElse(List.of());
        return new MonthFilesApi.Names(
                group.join().map(EnrolmentApi.Group::departmentName).orElse(null),
                children.stream()
                        .map(child -> new MonthFilesApi.Name(child.childId(), child.fullName()))
                        .toList());
    }
}
