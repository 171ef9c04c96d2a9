package org.shagi.contracts.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.contracts.Event;

/**
 * The group, its course, its staff and its roster are now as told here (S003 I.2–I.6).
 *
 * @param from first day of the course
 * @param to last day of the course, inclusive
 * @param places places approved for the group, 1 or more
 * @param staff who works with the group; their scope of access follows from it
 * @param children everybody ever put on the roster, those who left included (their {@code to} tells)
 */
public record GroupRosterChanged(
        String groupId,
        String departmentId,
        String name,
        LocalDate from,
        LocalDate to,
        int places,
        State state,
        List<StaffMember> staff,
        List<EnrolledChild> children,
        long version)
        implements Event {

    @Override
    public String key() {
        return groupId;
    }

    /** Where the group stands in its life. */
    public enum State {
        FORMING,
        ENROLLED,
        CLOSED
    }

    /**
     * @param staffId id of the account
     * @param role name of the role in this group, such as {@code GROUP_LEADER}
     */
    public record StaffMember(String staffId, String role) {}

    /**
     * @param childId pseudonymous id, the same in every service
     * @param caseNumber number of the case file, which stands for the child where the name is not known
     * @param from first day on which services may be given
     * @param to last such day, inclusive
     * @param codes service codes of the child's individual programme, such as {@code 5.3}
     * @param volumes by code how many whole services the programme gives within its term, 1 or more; fewer must not be given (S003 VI.4).
     *     Absent where enrolment did not keep them yet
     */
    public record EnrolledChild(
            String childId,
            String caseNumber,
            LocalDate from,
            LocalDate to,
            List<String> codes,
            @Nullable Map<String, Integer> volumes) {

        /** A child of whose programme only the codes are known. */
        public EnrolledChild(String childId, String caseNumber, LocalDate from, LocalDate to, List<String> codes) {
            this(childId, caseNumber, from, to, codes, null);
        }
    }
}
