package org.shagi.portal.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.shagi.portal.forms.Field;
import org.shagi.portal.forms.Form;
import org.shagi.portal.forms.FormSpec;
import org.shagi.portal.services.EnrolmentApi.Member;

/** The people of a group in a form: rows of an account and what the person is there, those left empty left out. */
final class StaffForm {

    static final FormSpec SPEC = FormSpec.of(
            "staff",
            Field.text("orderNumber").optional(),
            Field.date("orderDate").optional());

    /** What somebody may be in a group (S003 II, III.4). */
    static final List<String> ROLES = List.of("GROUP_LEADER", "PSYCHOLOGIST", "CIRCLE_LEADER", "SOCIAL_WORKER");

    private static final int LEAST_ROWS = 3;

    private StaffForm() {}

    /** The rows of a form that nobody has filled in yet: those who are there, and room for more. */
    static List<Member> rows(List<Member> staff) {
        var rows = new ArrayList<>(staff);
        while (rows.size() < Math.max(LEAST_ROWS, staff.size() + 1)) {
            rows.add(new Member("", ROLES.get(Math.min(rows.size(), ROLES.size() - 1))));
        }
        return rows;
    }

    /** The rows as they were typed. */
    static List<Member> rows(Form form) {
        var people = form.values("staffId");
        var roles = form.values("role");
        return IntStream.range(0, Math.min(people.size(), roles.size()))
                .mapToObj(row -> new Member(people.get(row), roles.get(row)))
                .toList();
    }

    /** As enrolment takes it. */
    static List<Map<String, Object>> asBody(Form form) {
        return rows(form).stream()
                .filter(member -> !member.staffId().isEmpty())
                .map(member -> Map.<String, Object>of("staffId", member.staffId(), "role", member.role()))
                .toList();
    }
}
