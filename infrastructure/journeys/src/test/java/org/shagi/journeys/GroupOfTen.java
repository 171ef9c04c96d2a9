package org.shagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shagi.sample.SampleChild;
import org.shagi.sample.SampleWorld;
import tools.jackson.databind.JsonNode;

/** A group of ten for whose course nothing has been done yet, put by another system. */
final class GroupOfTen {

    static final int CHILDREN = 10;
    static final LocalDate FIRST = LocalDate.of(2026, 1, 12);
    static final LocalDate LAST = FIRST.plusWeeks(26).minusDays(1);

    private GroupOfTen() {}

    /** Ten children on the roster of a group that is being formed, so that no plan is drawn for it by itself. */
    static String put(Api api) throws IOException, InterruptedException {
        var like = api.get("enrolment/groups/" + api.idOf(SampleWorld.VASILYOK)).body();
        var department = like.path("departmentId").asString();
        var group = api.create(
                        "enrolment/groups",
                        "group-of-ten",
                        Map.of(
                                "departmentId",
                                department,
                                "name",
                                "Подснежник",
                                "from",
                                FIRST,
                                "to",
                                LAST,
                                "places",
                                CHILDREN,
                                "staff",
                                List.of(
                                        Map.of("staffId", "orlova", "role", "GROUP_LEADER"),
                                        Map.of("staffId", "sokolova", "role", "PSYCHOLOGIST"))))
                .path("id")
                .asString();
        var children = Stream.of(SampleWorld.VASILYOK, SampleWorld.LANDYSH)
                .flatMap(some -> some.children().stream())
                .filter(child -> !child.birthDate().plusYears(5).isAfter(FIRST))
                .limit(CHILDREN)
                .toList();
        for (int i = 0; i < children.size(); i++) {
            enrol(api, department, group, children.get(i), i + 1);
        }
        return group;
    }

    private static void enrol(Api api, String department, String group, SampleChild child, int number)
            throws IOException, InterruptedException {
        var key = "group-of-ten-" + number;
        var opened = api.create(
                "enrolment/applications", key, child.application(department, group, LocalDate.of(2025, 12, 8)));
        var path = "enrolment/applications/" + id(opened);
        done(api.put(
                path + "/programme",
                Map.of(
                        "number",
                        "ИП-" + number,
                        "issuedOn",
                        "2025-12-09",
                        "presentedOn",
                        "2025-12-09",
                        "issuer",
                        "Управление социальной защиты",
                        "validTo",
                        LAST,
                        "services",
                        SampleWorld.PROGRAMME.entrySet().stream()
                                .map(one -> Map.of("code", one.getKey(), "volume", one.getValue()))
                                .toList()),
                Map.of()));
        done(api.put(
                path + "/certificate",
                Map.of("issuedOn", "2025-12-10", "validTo", LAST, "issuer", "Поликлиника № 3", "fit", true),
                Map.of()));
        api.create(
                path + "/contract",
                key,
                Map.of("number", "900/" + number, "concludedOn", "2025-12-10", "from", FIRST, "to", LAST));
        api.create(path + "/enrolment", key, Map.of("orderNumber", "900-к", "orderDate", "2025-12-30"));
    }

    private static String id(JsonNode created) {
        return created.path("id").asString();
    }

    private static void done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 299);
    }
}
