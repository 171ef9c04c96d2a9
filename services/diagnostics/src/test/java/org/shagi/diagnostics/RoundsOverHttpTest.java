package org.shagi.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.contracts.diagnostics.EmphasesSuggested;
import org.shagi.contracts.diagnostics.RoundRecorded;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/** A round from its opening to its closing, whoever enters into it, and everything that is refused on the way. */
class RoundsOverHttpTest extends DiagnosticsOverHttp {

    @Test
    void aRoundFromItsOpeningToTheCardAndTheBus() {
        var opened = post(LEADER, "k1", "/groups/" + group + "/rounds", round("PRIMARY"));
        assertThat(opened.getStatusCode().value()).isEqualTo(201);
        var id = text(opened, "id");
        assertThat(opened.getHeaders().getLocation()).hasToString("/rounds/" + id);
        assertThat(opened.getHeaders().getETag()).isEqualTo("\"1\"");

        var annasFirst = put(PSYCHOLOGIST, "/rounds/" + id + "/children/" + anna, "{\"levels\":{\"1\":\"RED\"}}");
        put(LEADER, "/rounds/" + id + "/children/" + anna, "{\"levels\":{\"8\":\"BLUE\",\"13\":\"GREEN\"}}");
        var boriss = put(SYSTEM, "/rounds/" + id + "/children/" + boris, "{\"levels\":{\"1\":\"GREEN\"}}");

        assertThat(json(annasFirst)).isEqualTo(json("""
            {"roundId":"%s","childId":"%s","filled":1,"changed":true,"observations":{},"version":2}\
            """.formatted(id, anna)));
        assertThat(boriss.getHeaders().getETag()).isEqualTo("\"4\"");

        var card = json(get(LEADER, "/groups/" + group + "/card?stage=PRIMARY"));
        assertThat(card.at("/diagnosed").intValue()).isEqualTo(2);
        assertThat(card.at("/children")).isEqualTo(json("""
            [{"childId":"%s","caseNumber":"1-1"},{"childId":"%s","caseNumber":"1-2"}]\
            """.formatted(anna, boris)));
        assertThat(card.at("/indicators/0")).isEqualTo(json("""
            {"number":1,"section":"Познавательная деятельность","name":"Память",
             "levels":{"%s":"RED","%s":"GREEN"},
             "red":1,"blue":0,"green":1,"problems":1,"problemsPercentTenths":500,"prevailing":false}\
            """.formatted(anna, boris)));
        assertThat(card.at("/indicators/1/problemsPercentTenths").isNull()).isTrue();
        assertThat(card.at("/indicators")).hasSize(13);

        var matrix = json(get(Tokens.head("head", department), "/rounds/" + id + "/children/" + anna));
        assertThat(matrix.at("/levels/1/level").stringValue()).isEqualTo("RED");
        assertThat(matrix.at("/levels/1/by").stringValue()).isEqualTo("psychologist");
        assertThat(matrix.at("/levels/13/by").stringValue()).isEqualTo("leader");

        var closed = post(PSYCHOLOGIST, "-", "/rounds/" + id + "/closing", "");
        assertThat(text(closed, "state")).isEqualTo("CLOSED");
        assertThat(text(put(LEADER, "/rounds/" + id + "/children/" + anna, "{\"levels\":{}}"), "code"))
                .isEqualTo("round-closed");
        assertThat(json(get(DIRECTOR, "/groups/" + group + "/rounds"))
                        .at("/0/state")
                        .stringValue())
                .isEqualTo("CLOSED");
        assertThat(json(get(DIRECTOR, "/rounds/" + id)).at("/diagnosed").intValue())
                .isEqualTo(2);

        await().atMost(SOON)
                .until(() -> Bus.on(RoundRecorded.class, group).stream().anyMatch(told -> told.version() == 5));
        var told = Bus.on(RoundRecorded.class, group);
        assertThat(told).extracting(RoundRecorded::version).contains(1L, 2L, 3L, 4L, 5L);
        var last = told.getLast();
        assertThat(last.departmentId()).isEqualTo(department);
        assertThat(last.diagnosed()).isEqualTo(2);
        assertThat(last.indicators().getFirst()).isEqualTo(new RoundRecorded.IndicatorLevels(1, 1, 0, 1));
        assertThat(Bus.on("diagnostics").stream().filter(seen -> group.equals(seen.key())))
                .isNotEmpty()
                .allSatisfy(seen ->
                        assertThat(seen.text()).doesNotContain(anna, boris, "RED", "BLUE", "GREEN", "psychologist"));
    }

    @Test
    void anOpeningRepeatedUnderItsKeyOpensNothingMore() {
        var first = post(LEADER, "again", "/groups/" + group + "/rounds", round("FINAL"));
        var repeat = post(LEADER, "again", "/groups/" + group + "/rounds", round("FINAL"));
        var another = post(LEADER, "other", "/groups/" + group + "/rounds", round("FINAL"));

        assertThat(first.getStatusCode().value()).isEqualTo(201);
        assertThat(repeat.getStatusCode().value()).isEqualTo(200);
        assertThat(json(repeat)).isEqualTo(json(first));
        assertThat(another.getStatusCode().value()).isEqualTo(409);
        assertThat(text(another, "code")).isEqualTo("round-already-open");
        assertThat(text(another, "detail")).startsWith("Итоговая диагностика");
    }

    @Test
    void anOpeningWithoutAKeyIsRefused() {
        var answer = post(LEADER, "", "/groups/" + group + "/rounds", round("PRIMARY"));

        assertRefused(answer, 400, "idempotency-key-missing");
    }

    @Test
    void tenPeopleWhoOpenTheSameStageAtOnceOpenOneRound() throws Exception {
        var answers = atOnce(IntStream.range(0, 10)
                .mapToObj(i -> call(() -> post(LEADER, "k" + i, "/groups/" + group + "/rounds", round("PRIMARY"))))
                .toList());

        assertThat(answers.stream().map(ResponseEntity::getStatusCode).map(HttpStatusCode::value))
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
    }

    @Test
    void levelsEnteredByManyAtOnceAreAllThere() throws Exception {
        var id = text(post(LEADER, "k", "/groups/" + group + "/rounds", round("PRIMARY")), "id");

        var answers = atOnce(IntStream.rangeClosed(1, 13)
                .mapToObj(number -> call(() -> put(
                        number % 2 == 0 ? LEADER : PSYCHOLOGIST,
                        "/rounds/" + id + "/children/" + (number % 3 == 0 ? anna : boris),
                        "{\"levels\":{\"%d\":\"RED\"}}".formatted(number))))
                .toList());

        assertThat(answers).allMatch(answer -> answer.getStatusCode().is2xxSuccessful());
        var card = json(get(LEADER, "/groups/" + group + "/card?stage=PRIMARY"));
        assertThat(card.at("/indicators")
                        .valueStream()
                        .map(row -> row.at("/red").intValue()))
                .hasSize(13)
                .containsOnly(1);
        assertThat(json(get(LEADER, "/rounds/" + id)).at("/version").intValue()).isEqualTo(14);
    }

    @Test
    void observationsConductTimingAndTheEmphasesOfTheNextMonth() {
        var id = text(post(LEADER, "k", "/groups/" + group + "/rounds", round("PRIMARY")), "id");
        var path = "/rounds/" + id;
        var typed = put(
                PSYCHOLOGIST,
                path + "/children/" + anna,
                "{\"levels\":{},\"days\":{\"6\":{\"1\":\"RED\",\"2\":\"BLUE\"},\"7\":{\"1\":\"GREEN\"}}}");
        assertThat(json(typed).at("/observations")).isEqualTo(json("""
            {"6":{"meanHundredths":150,"proposed":"RED"},"7":{"meanHundredths":300,"proposed":"GREEN"}}"""));
        var takenBack = put(PSYCHOLOGIST, path + "/children/" + anna, "{\"levels\":{},\"days\":{\"7\":{\"1\":null}}}");
        assertThat(json(takenBack).at("/observations")).isEqualTo(json("{}"));
        put(PSYCHOLOGIST, path + "/children/" + anna, "{\"levels\":{\"6\":\"RED\"}}");
        var held = put(
                LEADER,
                path + "/conduct",
                "{\"methods\":[\"Лесенка\"],\"subgroups\":[{\"name\":\"первая\",\"children\":[\"%s\"]}]}"
                        .formatted(anna));

        assertThat(json(get(LEADER, path + "/children/" + anna)).at("/observations"))
                .isEmpty();
        assertRefused(put(LEADER, path + "/children/" + anna, "{\"levels\":{\"6\":\"GREEN\"}}"), 403, "not-your-part");
        var matrix = json(get(PSYCHOLOGIST, path + "/children/" + anna));
        assertThat(matrix.at("/observations/6/meanHundredths").intValue()).isEqualTo(150);
        assertThat(matrix.at("/observations/6/proposed").stringValue()).isEqualTo("RED");
        assertThat(matrix.at("/observations/6/days/2/by").stringValue()).isEqualTo("psychologist");
        assertThat(matrix.at("/observations")).hasSize(1);
        assertThat(json(held).at("/conduct/methods/0").stringValue()).isEqualTo("Лесенка");
        assertThat(json(held).at("/timing")).isEqualTo(json("""
                    {"from":"2019-01-09","to":"2019-01-22","outside":false,
                     "observation":["2019-01-10","2019-01-11","2019-01-14","2019-01-15","2019-01-16"]}"""));
        assertThat(json(get(LEADER, "/groups/" + group + "/schedule"))
                        .at("/FINAL/from")
                        .stringValue())
                .isEqualTo("2019-06-26");
        assertThat(json(get(PSYCHOLOGIST, path + "/matrices"))).hasSize(2);
        assertRefused(
                put(LEADER, path + "/children/" + anna, "{\"levels\":{},\"days\":{\"6\":{\"6\":\"RED\"}}}"),
                422,
                "unknown-day");
        assertRefused(
                put(
                        LEADER,
                        path + "/conduct",
                        "{\"methods\":[],\"subgroups\":[{\"name\":\"а\",\"children\":[\"%s\",\"%s\"]}]}"
                                .formatted(anna, anna)),
                422,
                "child-in-two-subgroups");

        post(LEADER, "-", path + "/closing", "");
        await().atMost(SOON).until(() -> !Bus.on(EmphasesSuggested.class, group).isEmpty());
        var told = Bus.on(EmphasesSuggested.class, group).getLast();
        assertThat(told.month()).isEqualTo(YearMonth.of(2019, 2));
        assertThat(told.emphases())
                .containsExactly(new EmphasesSuggested.Emphasis(6, "Состояние эмоционального фона", 1, 1));
        assertRefused(put(LEADER, path + "/conduct", "{\"methods\":[],\"subgroups\":[]}"), 409, "round-closed");
    }

    @Test
    void theDayOfAnOpenRoundIsPutRightWithItsDaysOfObservation() {
        var path = "/rounds/" + text(post(LEADER, "k", "/groups/" + group + "/rounds", round("PRIMARY")), "id");
        put(LEADER, path + "/children/" + anna, "{\"levels\":{\"1\":\"RED\"}}");

        var redated = put(LEADER, path + "/opening", "{\"openedOn\":\"2019-01-14\"}");
        var again = put(LEADER, path + "/opening", "{\"openedOn\":\"2019-01-14\"}");

        assertThat(json(redated).at("/openedOn").stringValue()).isEqualTo("2019-01-14");
        assertThat(json(redated).at("/timing/observation/0").stringValue()).isEqualTo("2019-01-14");
        assertThat(json(redated).at("/diagnosed").asInt()).isEqualTo(1);
        assertThat(json(redated).at("/version").asInt()).isEqualTo(3);
        assertThat(json(again).at("/version").asInt()).isEqualTo(3);
        assertRefused(
                put(LEADER, path + "/opening", "{\"openedOn\":\"2018-01-10\"}"), 422, "opened-outside-the-course");
        assertRefused(put(LEADER, path + "/opening", "{}"), 400, "malformed-body");
        assertRefused(put(DIRECTOR, path + "/opening", "{\"openedOn\":\"2019-01-15\"}"), 403, "outside-your-role");
        post(LEADER, "c", path + "/closing", "");
        assertRefused(put(LEADER, path + "/opening", "{\"openedOn\":\"2019-01-15\"}"), 409, "round-closed");
    }

    @Test
    void everyRefusalIsAnsweredWithItsStatusAndSentence() {
        var rounds = "/groups/" + group + "/rounds";
        var id = text(post(LEADER, "k", rounds, round("PRIMARY")), "id");
        var annas = "/rounds/" + id + "/children/" + anna;

        assertRefused(post(LEADER, "k", "/groups/nowhere/rounds", round("PRIMARY")), 404, "unknown-group");
        assertRefused(get(LEADER, "/groups/nowhere/card?stage=PRIMARY"), 404, "unknown-group");
        assertRefused(put(LEADER, "/rounds/none/children/" + anna, "{\"levels\":{}}"), 404, "unknown-round");
        assertRefused(post(LEADER, "x", rounds, round("SECONDARY")), 422, "unknown-stage");
        for (var day : List.of("2018-01-10", "2119-01-10", "+999999999-12-31", "-999999999-01-01")) {
            var body = round("FINAL").replace("2019-01-10", day);
            assertRefused(post(LEADER, "x", rounds, body), 422, "opened-outside-the-course");
        }
        assertRefused(get(LEADER, "/groups/" + group + "/card?stage=4"), 422, "unknown-stage");
        assertRefused(get(LEADER, "/groups/" + group + "/card"), 400, "malformed-parameter");
        assertRefused(
                put(LEADER, "/rounds/" + id + "/children/nobody", "{\"levels\":{\"1\":\"RED\"}}"),
                404,
                "unknown-child");
        assertRefused(put(LEADER, annas, "{\"levels\":{\"14\":\"RED\"}}"), 422, "unknown-indicator");
        assertRefused(put(LEADER, annas, "{\"levels\":{\"1\":\"PINK\"}}"), 422, "unknown-level");
        assertRefused(get(DIRECTOR, annas), 403, "outside-your-role");
        assertThat(json(get(LEADER, "/rounds/" + id)).at("/version").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"stage\":\"PRIMARY\"}",
                "{\"openedOn\":\"2019-01-10\"}",
                "{\"stage\":\"PRIMARY\",\"openedOn\":\"2019-02-30\"}",
                "{\"stage\":\"PRIMARY\",\"openedOn\":\"2019-01-10\",\"closedOn\":\"2019-01-11\"}"
            })
    void refusesABodyThatIsNoRound(String body) {
        assertRefused(post(LEADER, "k", "/groups/" + group + "/rounds", body), 400, "malformed-body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"levels\":[]}",
                "{\"levels\":{\"1\":[]}}",
                "{\"levels\":null}",
                "{\"levels\":{},\"days\":{\"6\":null}}"
            })
    void refusesABodyThatHoldsNoLevels(String body) {
        var id = text(post(LEADER, "k", "/groups/" + group + "/rounds", round("PRIMARY")), "id");

        assertRefused(put(LEADER, "/rounds/" + id + "/children/" + anna, body), 400, "malformed-body");
    }
}
