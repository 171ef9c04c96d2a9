package org.shagi.contracts;

import java.util.Arrays;
import java.util.Optional;
import org.shagi.contracts.assignment.AssignmentApproved;
import org.shagi.contracts.assignment.CyclogramSet;
import org.shagi.contracts.assignment.DistributionOrdered;
import org.shagi.contracts.assignment.GroupPlanSet;
import org.shagi.contracts.assignment.ServicePlanDrawn;
import org.shagi.contracts.diagnostics.EmphasesSuggested;
import org.shagi.contracts.diagnostics.RoundRecorded;
import org.shagi.contracts.enrolment.DepartmentRegistered;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.contracts.journal.MonthClosed;
import org.shagi.contracts.quota.FulfilmentWarning;
import org.shagi.contracts.terms.TermsOverdue;

/**
 * Every event on the bus: the topic it travels on, its name there and its version, and the record that carries it.
 *
 * <p>Additive changes keep the version; a break is a new constant beside the old one.
 */
public enum EventType {
    DEPARTMENT_REGISTERED("enrolment", "department-registered", 1, DepartmentRegistered.class),
    GROUP_ROSTER_CHANGED("enrolment", "group-roster-changed", 1, GroupRosterChanged.class),
    TERMS_OVERDUE_IN_ENROLMENT("enrolment", "terms-overdue", 1, TermsOverdue.class),
    GROUP_PLAN_SET("state-assignment", "group-plan-set", 1, GroupPlanSet.class),
    SERVICE_PLAN_DRAWN("state-assignment", "service-plan-drawn", 1, ServicePlanDrawn.class),
    DISTRIBUTION_ORDERED("state-assignment", "distribution-ordered", 1, DistributionOrdered.class),
    CYCLOGRAM_SET("state-assignment", "cyclogram-set", 1, CyclogramSet.class),
    ASSIGNMENT_APPROVED("state-assignment", "assignment-approved", 1, AssignmentApproved.class),
    TERMS_OVERDUE_IN_STATE_ASSIGNMENT("state-assignment", "terms-overdue", 1, TermsOverdue.class),
    DAY_SHEET_RECORDED("attendance-journal", "day-sheet-recorded", 1, DaySheetRecorded.class),
    MONTH_CLOSED("attendance-journal", "month-closed", 1, MonthClosed.class),
    TERMS_OVERDUE_IN_ATTENDANCE_JOURNAL("attendance-journal", "terms-overdue", 1, TermsOverdue.class),
    ROUND_RECORDED("diagnostics", "round-recorded", 1, RoundRecorded.class),
    EMPHASES_SUGGESTED("diagnostics", "emphases-suggested", 1, EmphasesSuggested.class),
    TERMS_OVERDUE_IN_DIAGNOSTICS("diagnostics", "terms-overdue", 1, TermsOverdue.class),
    FULFILMENT_WARNING("quota", "fulfilment-warning", 1, FulfilmentWarning.class);

    private final String topic;
    private final String event;
    private final int version;
    private final Class<? extends Event> body;

    EventType(String topic, String event, int version, Class<? extends Event> body) {
        this.topic = topic;
        this.event = event;
        this.version = version;
        this.body = body;
    }

    /** The topic, which is the name of the publishing service. */
    public String topic() {
        return topic;
    }

    /** The name on the wire without topic and version, such as {@code day-sheet-recorded}. */
    public String event() {
        return event;
    }

    /** The version of the body's shape, 1 or more. */
    public int version() {
        return version;
    }

    /** The record that carries it. */
    public Class<? extends Event> body() {
        return body;
    }

    /** The type as it stands in the {@code ce_type} header, such as {@code attendance-journal.day-sheet-recorded.v1}. */
    public String wireName() {
        return topic + "." + event + ".v" + version;
    }

    /** The type with this name on the wire; empty if there is none. */
    public static Optional<EventType> named(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName().equals(wireName))
                .findFirst();
    }

    /**
     * The type that a body travels as.
     *
     * @throws IllegalArgumentException if the record is not in this list: a defect of the publisher
     */
    public static EventType of(Event event) {
        return Arrays.stream(values())
                .filter(type -> type.body == event.getClass())
                .filter(type ->
                        !(event instanceof TermsOverdue told) || told.service().equals(type.topic))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not on the bus: " + event.getClass()));
    }
}
