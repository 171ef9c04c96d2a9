package org.shagi.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Departments, groups, and each child's way: application, certificate, programme, contract, enrolment; then the order. */
final class EnrolmentPlay {

    private static final String POLYCLINIC = "Детская поликлиника № 0";
    private static final String AUTHORITY = "Министерство социальной политики";

    private final Api enrolment;
    private final Progress progress;

    EnrolmentPlay(Api enrolment, Progress progress) {
        this.enrolment = enrolment;
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

    /** Enrols whoever is not on the roster yet; returns the ids of all the group's children. */
    Map<SampleChild, String> children(SampleGroup group, Map<SampleDepartment, String> departments, String groupId) {
        var ids = new LinkedHashMap<SampleChild, String>();
        for (int i = 0; i < group.children().size(); i++) {
            var child = group.children().get(i);
            ids.put(child, enrol(group, Ids.of(departments, group.department()), groupId, child, i + 1));
            progress.played(
                    "зачисление: " + group.name(), i + 1, group.children().size());
        }
        return ids;
    }

    void order(SampleGroup group, String groupId) {
        var papers = group.papers();
        enrolment.post(
                "/groups/" + groupId + "/order",
                key(group.key() + "-order"),
                Map.of("number", papers.orderNumber(), "date", papers.orderOn()));
    }

    private String enrol(SampleGroup group, String departmentId, String groupId, SampleChild child, int number) {
        var key = key(group.key() + "-" + number);
        var papers = group.papers();
        var application = enrolment.post("/applications", key, application(group, departmentId, groupId, child));
        if ("ENROLLED".equals(application.path("state").asString())) {
            return application.path("childId").asString();
        }
        var path = "/applications/" + application.path("id").asString();
        enrolment.put(path + "/programme", programme(group, number));
        enrolment.put(
                path + "/certificate",
                Map.of("issuedOn", papers.certificateOn(), "validTo", group.to(), "issuer", POLYCLINIC, "fit", true));
        enrolment.post(
                path + "/contract",
                key,
                Map.of(
                        "number",
                                "%d/%d"
                                        .formatted(
                                                papers.series() + number,
                                                papers.contractOn().getYear()),
                        "concludedOn", papers.contractOn(),
                        "from", group.from(),
                        "to", group.to()));
        enrolment.post(
                path + "/enrolment", key, Map.of("orderNumber", papers.orderNumber(), "orderDate", papers.orderOn()));
        return application.path("childId").asString();
    }

    private static Map<String, Object> application(
            SampleGroup group, String departmentId, String groupId, SampleChild child) {
        LocalDate appliedOn = group.papers().appliedOn();
        return Map.of(
                "departmentId", departmentId,
                "groupId", groupId,
                "appliedOn", appliedOn,
                "child",
                        Map.of(
                                "lastName", child.lastName(),
                                "firstName", child.firstName(),
                                "patronymic", child.patronymic(),
                                "birthDate", child.birthDate(),
                                "sex", child.sex(),
                                "snils", child.snils(),
                                "address", child.address()),
                "representative",
                        Map.of(
                                "fullName", child.representative(),
                                "phone", child.phone(),
                                "relation", child.relation()));
    }

    private static Map<String, Object> programme(SampleGroup group, int number) {
        List<Map<String, Object>> services = SampleWorld.PROGRAMME.entrySet().stream()
                .map(service -> Map.<String, Object>of("code", service.getKey(), "volume", service.getValue()))
                .toList();
        return Map.of(
                "number", "ИП-%d".formatted(group.papers().series() + number),
                "issuedOn", group.papers().programmeOn(),
                "issuer", AUTHORITY,
                "validTo", group.to(),
                "services", services);
    }

    private static String key(String what) {
        return "sample-" + what;
    }
}
