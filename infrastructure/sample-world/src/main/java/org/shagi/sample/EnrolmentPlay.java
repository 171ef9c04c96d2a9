package org.shagi.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Departments, and what is done for a group as a whole: its forming, the head's order, the parents' meetings, its closing. */
final class EnrolmentPlay {

    private final Api enrolment;
    private final Almanac almanac;
    private final Progress progress;

    EnrolmentPlay(Api enrolment, Almanac almanac, Progress progress) {
        this.enrolment = enrolment;
        this.almanac = almanac;
        this.progress = progress;
    }

    Map<SampleDepartment, String> departments() {
        var ids = new LinkedHashMap<SampleDepartment, String>();
        for (var department : SampleWorld.DEPARTMENTS) {
            var created = enrolment.post("/departments", key(department.key()), Map.of("name", department.name()));
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
        return enrolment.post("/groups", key(group.key()), body).path("id").asString();
    }

    void formed(SampleGroup group, String groupId) {
        var on = almanac.due("T-02", group.from());
        if (almanac.isPast(on) && state(groupId).equals("FORMING")) {
            enrolment.post(path(groupId) + "/formation-closing", key(group.key() + "-formed"), Map.of("on", on));
        }
    }

    /** The order of the eve, and the meeting of the parents before the opening. */
    void opened(SampleGroup group, String groupId) {
        var papers = group.papers();
        if (almanac.isPast(papers.orderOn())) {
            enrolment.post(
                    path(groupId) + "/order",
                    key(group.key() + "-order"),
                    Map.of("number", papers.orderNumber(), "date", papers.orderOn()));
        }
        meeting(groupId, 1, almanac.due("T-06", group.from()));
    }

    /** The second meeting of the parents; after the course the group is closed. */
    void ended(SampleGroup group, String groupId) {
        meeting(groupId, 2, almanac.due("T-44", group.to()));
        if (almanac.isPast(group.to())) {
            enrolment.post(path(groupId) + "/closing", key(group.key() + "-closing"), Map.of());
        }
    }

    private void meeting(String groupId, int number, LocalDate on) {
        if (almanac.isPast(on) && !state(groupId).equals("CLOSED")) {
            enrolment.put(path(groupId) + "/meetings/" + number, Map.of("on", on));
        }
    }

    private String state(String groupId) {
        return enrolment.get(path(groupId)).path("state").asString();
    }

    private static String path(String groupId) {
        return "/groups/" + groupId;
    }

    private static String key(String what) {
        return "sample-" + what;
    }
}
