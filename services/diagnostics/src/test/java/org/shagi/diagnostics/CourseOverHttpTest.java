package org.shagi.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shagi.test.Tokens;

/** What comes of the rounds of a course: results, recommendations, papers, and what is owed when. */
class CourseOverHttpTest extends DiagnosticsOverHttp {

    @Test
    void resultsAndTrendsOfACourse() {
        var first = text(post(LEADER, "k1", "/groups/" + group + "/rounds", round("PRIMARY")), "id");
        put(LEADER, "/rounds/" + first + "/children/" + anna, "{\"levels\":{\"1\":\"RED\",\"3\":\"RED\"}}");
        put(LEADER, "/rounds/" + first + "/children/" + boris, "{\"levels\":{\"1\":\"BLUE\"}}");
        var last = text(post(LEADER, "k2", "/groups/" + group + "/rounds", round("FINAL")), "id");
        put(LEADER, "/rounds/" + last + "/children/" + anna, "{\"levels\":{\"1\":\"GREEN\"}}");
        put(LEADER, "/rounds/" + last + "/children/" + boris, "{\"levels\":{\"1\":\"BLUE\"}}");

        var results = json(get(LEADER, "/groups/" + group + "/results"));
        assertThat(results.at("/indicators/0/found/count").intValue()).isEqualTo(2);
        assertThat(results.at("/indicators/0/reached/children")).isEqualTo(json("[\"%s\"]".formatted(anna)));
        assertThat(results.at("/indicators/0/achievedPercentTenths").intValue()).isEqualTo(500);
        assertThat(results.at("/indicators/1/achievedPercentTenths").isNull()).isTrue();
        assertThat(results.at("/indicators/1/open/count").intValue()).isZero();
        assertThat(results.at("/indicators/2/open"))
                .isEqualTo(json("{\"count\":1,\"children\":[\"%s\"]}".formatted(anna)));
        assertThat(get(DIRECTOR, "/groups/" + group + "/results").getBody()).doesNotContain(anna, boris);
        assertThat(get(DIRECTOR, "/groups/" + group + "/course-card").getBody()).doesNotContain(anna, boris);
        assertThat(json(get(LEADER, "/groups/" + group + "/children/" + anna + "/trend"))
                        .at("/indicators/0/levels"))
                .isEqualTo(json("{\"PRIMARY\":\"RED\",\"FINAL\":\"GREEN\"}"));
        assertThat(json(get(DIRECTOR, "/groups/" + group + "/trend"))
                        .at("/stages/0/indicators/0/problemsPercentTenths")
                        .intValue())
                .isEqualTo(1000);
        assertRefused(get(LEADER, "/groups/" + group + "/children/nobody/trend"), 404, "unknown-child");
    }

    @Test
    void recommendationsAreProposedEditedByThePsychologistAndHandedOver() {
        var id = text(post(LEADER, "k", "/groups/" + group + "/rounds", round("PRIMARY")), "id");
        put(PSYCHOLOGIST, "/rounds/" + id + "/children/" + anna, "{\"levels\":{\"1\":\"RED\"}}");
        var advice = "/rounds/" + id + "/children/" + anna + "/advice/parents";
        var words = "{\"lines\":[{\"indicator\":1,\"text\":\"Играть в лото\"}]}";
        assertRefused(get(PSYCHOLOGIST, advice), 409, "round-still-open");
        post(LEADER, "-", "/rounds/" + id + "/closing", "");

        var proposed = json(get(LEADER, advice));
        assertThat(proposed.at("/version").intValue()).isZero();
        assertThat(proposed.at("/diagnosed").booleanValue()).isTrue();
        assertThat(proposed.at("/lines/0/text").stringValue()).contains("10 минут");
        assertRefused(put(LEADER, advice, words), 403, "outside-your-role");
        assertRefused(put(PSYCHOLOGIST, advice, words.replace(":1,", ":14,")), 422, "unknown-indicator");
        assertThat(json(put(PSYCHOLOGIST, advice, words)).at("/version").intValue())
                .isEqualTo(1);
        assertThat(json(put(PSYCHOLOGIST, advice, words)).at("/version").intValue())
                .isEqualTo(1);
        assertRefused(put(PSYCHOLOGIST, advice, words.replace("лото", "домино")), 428, "version-required");
        var today = LocalDate.now(ZoneId.of("Europe/Kaliningrad"));
        assertRefused(handOver(id, today.plusDays(1), Map.of(anna, 1L)), 422, "told-outside-its-days");
        assertRefused(handOver(id, today, Map.of()), 422, "nobody-named");
        assertRefused(handOver(id, today, Map.of(anna, 1L, "stranger", 0L)), 404, "unknown-child");
        assertThat(json(get(LEADER, advice)).at("/handedOverOn").isNull()).isTrue();
        assertRefused(handOver(id, today, Map.of(anna, 1L, boris, 0L)), 422, "child-not-diagnosed");
        assertThat(json(get(LEADER, "/rounds/" + id + "/advice"))
                        .valueStream()
                        .map(state -> state.at("/diagnosed").booleanValue() + " "
                                + state.at("/version").intValue()))
                .containsExactly("true 1", "false 0");
        assertThat(json(put(PSYCHOLOGIST, advice.replace(anna, boris), words)).at("/diagnosed"))
                .isEqualTo(json("false"));
        assertRefused(handOver(id, today, Map.of(anna, 0L, boris, 1L)), 412, "stale-advice");
        var handed = json(handOver(id, today, Map.of(anna, 1L, boris, 1L)));
        assertThat(handed.valueStream().map(state -> state.at("/childId").stringValue()))
                .containsExactlyInAnyOrder(anna, boris);
        assertThat(handed.at("/0/handedOverOn").stringValue()).isEqualTo(today.toString());
        assertThat(json(get(LEADER, advice)).at("/version").intValue()).isEqualTo(2);
        assertThat(json(handOver(id, today, Map.of(anna, 1L))).at("/0/version").intValue())
                .isEqualTo(2);
        assertRefused(put(PSYCHOLOGIST, advice, words.replace("лото", "домино")), 409, "advice-handed-over");
        assertThat(json(get(LEADER, "/rounds/" + id + "/advice"))).hasSize(2);
        assertRefused(get(LEADER, advice.replace("parents", "school")), 422, "school-at-the-end");
        assertRefused(get(LEADER, advice.replace("parents", "friends")), 400, "malformed-parameter");
        assertRefused(get(DIRECTOR, advice), 403, "outside-your-role");
        assertRefused(put(PSYCHOLOGIST, advice, "{\"lines\":[]}"), 400, "malformed-body");
    }

    @Test
    void everyPaperIsPrintedForThoseWhoMaySeeWhatStandsOnIt() {
        var id = text(post(LEADER, "k", "/groups/" + group + "/rounds", round("PRIMARY")), "id");
        put(PSYCHOLOGIST, "/rounds/" + id + "/children/" + anna, "{\"levels\":{\"1\":\"RED\"}}");
        post(LEADER, "-", "/rounds/" + id + "/closing", "");
        var names = "{\"department\":null,\"children\":[{\"childId\":\"%s\",\"name\":\"Пробникова Анна Ивановна\"}]}"
                .formatted(anna);
        var child = "/rounds/" + id + "/children/" + anna;

        for (var path : List.of(
                child + "/matrix.pdf",
                child + "/advice/parents.pdf",
                "/groups/" + group + "/card.pdf",
                "/groups/" + group + "/results.pdf")) {
            var paper = post(LEADER, "", path, names);
            assertThat(paper.getStatusCode().value()).as(path).isEqualTo(200);
            assertThat(paper.getBody()).startsWith("%PDF");
        }
        var workbook = post(LEADER, "", "/groups/" + group + "/diagnostics.xlsx", names);
        assertThat(workbook.getBody()).startsWith("PK");
        assertRefused(post(DIRECTOR, "", child + "/matrix.pdf", names), 403, "outside-your-role");
        assertThat(post(DIRECTOR, "", "/groups/" + group + "/card.pdf", names)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertRefused(post(LEADER, "", child + "/matrix.pdf", "{}"), 400, "malformed-body");
    }

    @Test
    void owesTheDiagnosticsOfTheCourseUntilTheirRoundsAreClosed() {
        var before = json(get(LEADER, "/deadlines?department=" + department));
        var id = text(post(LEADER, "k1", "/groups/" + group + "/rounds", round("PRIMARY")), "id");
        put(PSYCHOLOGIST, "/rounds/" + id + "/children/" + anna, "{\"levels\":{\"1\":\"RED\"}}");
        post(PSYCHOLOGIST, "-", "/rounds/" + id + "/closing", "");
        var after = json(get(LEADER, "/deadlines?department=" + department));
        var done = json(get(LEADER, "/deadlines?state=DONE&department=" + department));

        assertThat(before.valueStream().map(deadline -> deadline.at("/rule").asString()))
                .containsExactly("T-41", "T-42", "T-43");
        assertThat(before.at("/0/subject/label").asString()).isEqualTo("Ромашка");
        assertThat(before.at("/0/href").asString()).isEqualTo("/groups/" + group + "/diagnostics?stage=PRIMARY");
        assertThat(before.at("/0/staff")).isEqualTo(json("[\"psychologist\",\"leader\"]"));
        assertThat(after.valueStream().map(deadline -> deadline.at("/rule").asString()))
                .containsExactly("T-42", "T-43", "T-52");
        assertThat(after.at("/2/href").asString()).isEqualTo("/groups/" + group + "/diagnostics/advice?stage=PRIMARY");
        assertThat(done.at("/0/rule").asString()).isEqualTo("T-41");
        var today = LocalDate.now(ZoneId.of("Europe/Kaliningrad"));
        put(PSYCHOLOGIST, "/rounds/" + id + "/parents-told", "{\"on\":\"%s\"}".formatted(today));
        assertThat(json(get(LEADER, "/deadlines?department=" + department))
                        .valueStream()
                        .map(deadline -> deadline.at("/rule").asString()))
                .containsExactly("T-42", "T-43");
        assertThat(json(get(Tokens.head("other", "another"), "/deadlines?department=" + department)))
                .isEmpty();
        assertThat(get(Tokens.of("admin", "SYSTEM_ADMIN"), "/deadlines")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }
}
