package org.shagi.journal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.journal.Romashka.child;
import static org.shagi.journal.web.JournalSamples.LEADER;
import static org.shagi.journal.web.JournalSamples.absent;
import static org.shagi.journal.web.JournalSamples.present;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.test.Paper;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An event outside the centre wants an order and a safety briefing; what was held gets its theme beside the mark. */
@JournalTest
class OutingApiTest {

    private static final String DAY = "2019-01-23";
    private static final Map<String, String> LATE = Map.of("entered-late", "не было связи");

    private final JournalClient leader;
    private String group = "";

    OutingApiTest(@LocalServerPort int port) {
        this.leader = JournalClient.of(port, LEADER);
    }

    @BeforeEach
    void anOutingIsPlanned() {
        group = JournalSamples.newGroup(leader);
        var event = Map.of(
                "section", "CHILDREN",
                "date", DAY,
                "theme", "Зимний парк",
                "code", "5.5",
                "provider", "GROUP_LEADER",
                "outside", true);
        assertThat(leader.put("/groups/%s/themes/2019-01".formatted(group), Map.of("events", List.of(event)))
                        .status())
                .isEqualTo(200);
        assertThat(leader.put(path("/days/%s/pages/1"), page(LATE, Map.of(), present(child(1)), absent(child(2))))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void asksForAReasonUntilOrderAndBriefingAreThere() {
        var services = List.of(Map.of("childId", child(1), "codes", List.of("5.5")));
        var asked = leader.put(path("/days/%s/pages/2"), Map.of("entries", services, "reasons", LATE));
        assertThat(asked.code()).isEqualTo("reason-required");
        assertThat(asked.body().toString())
                .contains("outing-not-ready", "нет ни распоряжения на выход, ни инструктажа");

        assertThat(unready()).contains("Зимний парк", "ORDER", "BRIEFING");
        var outing = outing();
        assertThat(leader.put(path("/outings/%s"), outing).header("ETag")).isEqualTo("\"1\"");
        outing.put("briefing", "Поведение в парке");
        outing.put("briefedOn", "2019-01-22");
        assertThat(leader.put(path("/outings/%s"), outing).code()).isEqualTo("outing-version-required");
        assertThat(leader.having(1).put(path("/outings/%s"), outing).status()).isEqualTo(200);
        assertThat(leader.having(1).put(path("/outings/%s"), outing()).code()).isEqualTo("outing-stale");
        assertThat(unready()).doesNotContain("Зимний парк");

        var written = leader.put(path("/days/%s/pages/2"), Map.of("entries", services, "reasons", LATE));
        assertThat(written.status()).isEqualTo(200);
    }

    @Test
    void printsTheOrderWithTheListOfTheBriefing() {
        leader.put(path("/outings/%s"), outing());
        var names = Map.of("children", List.of(Map.of("childId", child(1), "name", "Тестовкин Проба")));

        var paper = leader.post(path("/outings/%s/order.pdf"), names);

        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.raw().body()).startsWith("%PDF");
        assertThat(leader.post("/groups/%s/outings/2019-01-24/order.pdf".formatted(group), names)
                        .code())
                .isEqualTo("unknown-outing");
    }

    @Test
    void printsPostsAndCaseNumbersWhereNoNamesAreHandedInAndNeverAnId() {
        leader.put(path("/outings/%s"), outing());
        var named = Map.of(
                "children", List.of(),
                "staff", List.of(Map.of("account", "orlova", "name", "Ручейкова Вера")));

        var nameless = Paper.text(leader.print(path("/outings/%s/order.pdf"), Map.of("children", List.of())));

        assertThat(nameless)
                .contains("1) руководитель группы ______", "1 дело № 1")
                .doesNotContain("orlova", child(1), "дело № дело");
        assertThat(Paper.text(leader.print(path("/outings/%s/order.pdf"), named)))
                .contains("1) руководитель группы Ручейкова Вера");
    }

    @Test
    void refusesWhoIsNotOfTheGroupAndABriefingAfterTheOuting() {
        var stranger = outing();
        stranger.put("children", List.of("nobody"));
        var late = outing();
        late.put("briefing", "Поведение в парке");
        late.put("briefedOn", "2019-01-24");
        var back = outing();
        back.put("returns", "09:00");

        assertThat(leader.put(path("/outings/%s"), stranger).code()).isEqualTo("outing-child-not-enrolled");
        assertThat(leader.put(path("/outings/%s"), late).code()).isEqualTo("outing-briefing-too-late");
        assertThat(leader.put(path("/outings/%s"), back).code()).isEqualTo("outing-returns-before-it-leaves");
    }

    @Test
    void keepsAThemeBesideTheMarksOfItsPageAndOffersThePlannedOnes() {
        var services = List.of(Map.of("childId", child(1), "codes", List.of("5.2")));
        var body = Map.of("entries", services, "reasons", LATE, "themes", Map.of("5.2", "Режим дня"));
        var written = leader.put(path("/days/%s/pages/2"), body);
        var again =
                leader.having(written.body().path("pages").path("2").asLong()).put(path("/days/%s/pages/2"), body);
        var wrongPage = leader.put(
                path("/days/%s/pages/3"), Map.of("entries", List.of(), "themes", Map.of("5.2", "Режим дня")));
        var day = leader.get("/groups/%s/months/2019-01".formatted(group))
                .body()
                .path("days")
                .valueStream()
                .filter(column -> column.path("date").asString().equals(DAY))
                .findFirst()
                .orElseThrow();

        assertThat(written.status()).isEqualTo(200);
        assertThat(again.body().path("changed").asBoolean()).isFalse();
        assertThat(wrongPage.code()).isEqualTo("malformed-body");
        assertThat(day.path("themes").toString()).isEqualTo("{\"5.2\":\"Режим дня\"}");
        assertThat(day.path("plannedThemes").path(0).path("theme").asString()).isEqualTo("Зимний парк");
    }

    @Test
    void tellsInTheLedgerWhichThemeStoodBefore() {
        var services = List.of(Map.of("childId", child(1), "codes", List.of("5.2")));
        var body = new HashMap<String, Object>(Map.of("entries", services, "reasons", LATE));
        body.put("themes", Map.of("5.2", "Режим дня"));
        leader.put(path("/days/%s/pages/2"), body);
        body.put("themes", Map.of("5.2", "Зарядка"));
        leader.having(2).put(path("/days/%s/pages/2"), body);

        assertThat(leader.get("/groups/%s/months/2019-01/ledger?state=CORRECTED".formatted(group))
                        .body()
                        .path("lines")
                        .toString())
                .contains(
                        "\"childId\":null", "\"cell\":\"theme-5.2\"", "\"value\":\"Режим дня\"", "\"to\":\"Зарядка\"");
    }

    @Test
    void looksIntoThePlanOfTheCircleToo() {
        var event = Map.of(
                "section", "CHILDREN",
                "date", "2019-01-24",
                "theme", "Этюды у реки",
                "code", "5.7",
                "provider", "CIRCLE_LEADER",
                "outside", true);
        leader.put("/groups/%s/themes/circle".formatted(group), Map.of("events", List.of(event)));

        assertThat(unready()).contains("Зимний парк", "Этюды у реки");
    }

    private String unready() {
        return leader.get("/groups/%s/months/2019-01/outings".formatted(group))
                .body()
                .path("unready")
                .toString();
    }

    private String path(String rest) {
        return "/groups/" + group + rest.formatted(DAY);
    }

    private static Map<String, Object> outing() {
        var outing = new HashMap<String, Object>();
        outing.put("route", "центр — парк — центр");
        outing.put("leaves", "10:00");
        outing.put("returns", "12:00");
        outing.put("children", List.of(child(1)));
        outing.put("escorts", List.of("orlova"));
        outing.put("orderNumber", "4");
        outing.put("orderedOn", "2019-01-22");
        return outing;
    }

    @SafeVarargs
    private static Map<String, Object> page(
            Map<String, String> reasons, Map<String, String> themes, Map<String, Object>... entries) {
        return Map.of("entries", List.of(entries), "reasons", reasons, "themes", themes);
    }
}
