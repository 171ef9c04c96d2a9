package org.shagi.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.diagnostics.application.Readings;
import org.shagi.diagnostics.domain.Reading;
import org.shagi.diagnostics.domain.Stamp;
import org.shagi.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.RestClient;

/** Who is shown what, and who can see that it was shown. */
class AccessOverHttpTest extends DiagnosticsOverHttp {

    @Autowired
    Readings readings;

    @Test
    void aDirectorSeesCountsAndNoChild() {
        var id = text(post(LEADER, "k", "/groups/" + group + "/rounds", round("PRIMARY")), "id");
        put(LEADER, "/rounds/" + id + "/children/" + anna, "{\"levels\":{\"1\":\"RED\"}}");

        for (var role : List.of("DIRECTOR", "CENTRAL_OFFICE", "QUALITY_OFFICER", "INTEGRATION")) {
            var answer = get(Tokens.of("somebody", role), "/groups/" + group + "/card?stage=PRIMARY");

            assertThat(answer.getBody()).doesNotContain(anna, "RED", "1-1");
            assertThat(json(answer).at("/indicators/0/red").intValue()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "leader, CIRCLE_LEADER, outside-your-role",
        "admin, SYSTEM_ADMIN, outside-your-role",
        "stranger, GROUP_LEADER, outside-your-scope",
        "stranger, PSYCHOLOGIST, outside-your-scope",
        "stranger, DEPARTMENT_HEAD, outside-your-scope"
    })
    void theCardIsShutToOthers(String account, String role, String code) {
        var answer = get(Tokens.of(account, role), "/groups/" + group + "/card?stage=PRIMARY");

        assertThat(answer.getStatusCode().value()).isEqualTo(403);
        assertThat(text(answer, "code")).isEqualTo(code);
    }

    @Test
    void withoutATokenNothingIsShown() {
        var answer = RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/readings")
                .exchange((_, response) -> response.getStatusCode().value());

        assertThat(answer).isEqualTo(401);
    }

    @Test
    void everyReadingOfAMatrixStandsInTheTrailOfTheHead() {
        var id = text(post(LEADER, "k", "/groups/" + group + "/rounds", round("PRIMARY")), "id");
        put(PSYCHOLOGIST, "/rounds/" + id + "/children/" + anna, "{\"levels\":{\"1\":\"RED\"}}");
        get(LEADER, "/rounds/" + id + "/children/" + anna);
        get(LEADER, "/groups/" + group + "/card?stage=PRIMARY");
        get(LEADER, "/groups/" + group + "/card?stage=PRIMARY&countsOnly=true");
        get(DIRECTOR, "/groups/" + group + "/course-card");
        get(PSYCHOLOGIST, "/groups/" + group + "/children/" + anna + "/trend");

        var today = LocalDate.now(ZoneId.of("Europe/Kaliningrad"));
        var trail = "/readings?group=%s&from=%s&to=%s".formatted(group, today.minusDays(1), today.plusDays(1));
        var told = json(get(Tokens.head("head", department), trail));
        assertThat(told.at("/more").booleanValue()).isFalse();
        assertThat(told.at("/readings")
                        .valueStream()
                        .map(reading -> reading.at("/what").asString()))
                .containsExactly("TREND", "CARD", "MATRIX");
        assertThat(told.at("/readings/2/children/0").stringValue()).isEqualTo(anna);
        assertThat(told.at("/readings/2/by").stringValue()).isEqualTo("leader");
        assertThat(get(Tokens.of("admin", "SYSTEM_ADMIN"), trail).getBody())
                .contains("MATRIX")
                .doesNotContain(anna);
        assertThat(json(get(Tokens.head("other", "another"), trail)).at("/readings"))
                .isEmpty();
        assertRefused(get(LEADER, trail), 403, "outside-your-role");
    }

    @Test
    void theReadingsOfOtherDepartmentsPushNoneOutOfTheTrailOfAHeadAndWhatIsLeftOutIsSaid() {
        var noon = Instant.parse("2018-05-14T12:00:00Z");
        for (int i = 0; i < 1001; i++) {
            readings.keep(reading("elsewhere", noon.plusSeconds(i)));
        }
        readings.keep(reading(department, noon.minusSeconds(1)));

        var trail = "/readings?from=2018-05-14&to=2018-05-14";
        var own = json(get(Tokens.head("head", department), trail));
        var all = json(get(DIRECTOR, trail));
        assertThat(own.at("/readings")).hasSize(1);
        assertThat(own.at("/more").booleanValue()).isFalse();
        assertThat(all.at("/readings")).hasSize(1000);
        assertThat(all.at("/readings/0/at").stringValue()).isEqualTo("2018-05-14T12:16:40Z");
        assertThat(all.at("/more").booleanValue()).isTrue();
    }

    private Reading reading(String where, Instant at) {
        return new Reading(Reading.What.MATRIX, false, group, where, "round", List.of(anna), new Stamp("leader", at));
    }

    @Test
    void indicatorsAreNamedInTheReadersLanguage() {
        var indicators = "/rounds/%s/indicators"
                .formatted(text(post(LEADER, "k", "/groups/" + group + "/rounds", round("PRIMARY")), "id"));
        var english = RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(indicators)
                .header("Authorization", Tokens.bearer(LEADER))
                .header("Accept-Language", "en")
                .retrieve()
                .body(String.class);

        assertThat(json(english).at("/8")).isEqualTo(json("""
            {"number":9,"section":"Personal and emotional development","name":"Aggression"}\
            """));
        assertThat(json(get(LEADER, indicators)).at("/8/name").stringValue()).isEqualTo("Уровень агрессии");
    }
}
