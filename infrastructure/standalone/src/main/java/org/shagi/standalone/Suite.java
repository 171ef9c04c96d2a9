package org.shagi.standalone;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shagi.assignment.StateAssignmentApplication;
import org.shagi.diagnostics.DiagnosticsApplication;
import org.shagi.enrolment.EnrolmentApplication;
import org.shagi.identity.IdentityApplication;
import org.shagi.journal.AttendanceJournalApplication;
import org.shagi.portal.PortalApplication;
import org.shagi.quota.QuotaApplication;

/** What the suite consists of. */
final class Suite {

    static final Service PORTAL = new Service("portal", PortalApplication.class, 8080, false);
    static final Service IDENTITY = new Service("identity", IdentityApplication.class, 8090, false);
    static final Service ENROLMENT = new Service("enrolment", EnrolmentApplication.class, 8101, true);
    static final Service JOURNAL = new Service("attendance-journal", AttendanceJournalApplication.class, 8102, true);
    static final Service DIAGNOSTICS = new Service("diagnostics", DiagnosticsApplication.class, 8103, true);
    static final Service ASSIGNMENT = new Service("state-assignment", StateAssignmentApplication.class, 8104, true);
    static final Service QUOTA = new Service("quota", QuotaApplication.class, 8105, true);

    /** The door comes first: it is the first to be closed. */
    static final List<Service> ALL = List.of(PORTAL, IDENTITY, ENROLMENT, JOURNAL, DIAGNOSTICS, ASSIGNMENT, QUOTA);

    /** Ordered groups of one department fit one partition; three leave room to see that keys are honoured. */
    static final int PARTITIONS = 3;

    private Suite() {}

    /** One topic for each service that may publish. */
    static Map<String, Integer> topics() {
        Map<String, Integer> topics = new TreeMap<>();
        ALL.stream().filter(Service::hasTopic).forEach(service -> topics.put(service.name(), PARTITIONS));
        return topics;
    }
}
