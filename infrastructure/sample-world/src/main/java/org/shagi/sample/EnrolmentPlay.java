package org.shagi.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** Departments, and what is done for a group as a whole: its forming, the head's order, the parents' meetings, its closing. */
final class EnrolmentPlay {

    private final Api system;
    private final People.At enrolment;
    private final Almanac almanac;
    private final Progress progress;

    /** @param system who may register departments before there is anybody to sign in */
    EnrolmentPlay(Api system, People.At enrolment, Almanac almanac, Progress progress) {
        this.system = system;
        this.enrolment = enrolment;
        this.almanac = almanac;
        this.progress = progress;
    }

    Map<SampleDepartment, String> departments() {
        var ids = new LinkedHashMap<SampleDepartment, String>();
        for (var department : SampleWorld.DEPARTMENTS) {
            var created = system.post("/departments", key(department.key()), Map.of("name", department.name()));
            ids.put(department, created.path("id").asString());
            progress.played("отделения", ids.size(), SampleWorld.DEPARTMENTS.size());
        }
        return ids;
    }

    String group(SampleGroup group, Map<SampleDepartment, String> departments) {
        var staff = group.staff().stream()
                .map(account -> Map.of("staffId", account.id(), "role", account.role()))
                .toList();
        var body = Map.of(
                "departmentId", Ids.of(departments, group.department()),
                "name", group.name(),
                "from", group.from(),
                "to", group.to(),
                "places", group.places(),
                "staff", staff);
        return enrolment
                .head(group)
                .post("/groups", key(group.key()), body)
                .path("id")
                .asString();
    }

    void formed(SampleGroup group, String groupId) {
        var on = almanac.due("T-02", group.from());
        if (almanac.isPast(on) && state(group, groupId).equals("FORMING")) {
            enrolment
                    .head(group)
                    .post(path(groupId) + "/formation-closing", key(group.key() + "-formed"), Map.of("on", on));
        }
    }

    /** The order of the eve, and the meeting of the parents before the opening. */
    void opened(SampleGroup group, String groupId) {
        var papers = group.papers();
        if (almanac.isPast(papers.orderOn())) {
            enrolment
                    .head(group)
                    .post(
                            path(groupId) + "/order",
                            key(group.key() + "-order"),
                            Map.of("number", papers.orderNumber(), "date", papers.orderOn()));
        }
        meeting(group, groupId, 1, almanac.due("T-06", group.from()));
    }

    /** The director's order with the children who came in the month of the opening. */
    void ordered(SampleGroup group, String departmentId) {
        var month = YearMonth.from(group.papers().orderOn());
        var on = almanac.due("T-07", month.atEndOfMonth());
        if (almanac.isPast(on)) {
            enrolment
                    .head(group)
                    .put(
                            "/departments/%s/months/%s/order".formatted(departmentId, month),
                            Map.of("number", "%d-с".formatted(group.papers().series()), "date", on));
        }
    }

    /** The second meeting of the parents; after the course the group is closed. */
    void ended(SampleGroup group, String groupId) {
        meeting(group, groupId, 2, almanac.due("T-44", group.to()));
        if (almanac.isPast(group.to())) {
            enrolment.head(group).post(path(groupId) + "/closing", key(group.key() + "-closing"), Map.of());
        }
    }

    private void meeting(SampleGroup group, String groupId, int number, LocalDate on) {
        if (almanac.isPast(on) && !state(group, groupId).equals("CLOSED")) {
            enrolment.leader(group).put(path(groupId) + "/meetings/" + number, Map.of("on", on));
        }
    }

    private String state(SampleGroup group, String groupId) {
        return enrolment.head(group).get(path(groupId)).path("state").asString();
    }

    private static String path(String groupId) {
        return "/groups/" + groupId;
    }

    private static String key(String what) {
        return "sample-" + what;
    }
}
