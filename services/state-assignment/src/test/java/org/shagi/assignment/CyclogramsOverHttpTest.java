package org.shagi.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.contracts.assignment.CyclogramSet;
import org.shagi.contracts.assignment.ServicePlanDrawn;
import org.shagi.contracts.enrolment.GroupRosterChanged.State;
import org.shagi.test.Bus;

/** Cyclograms over HTTP. */
class CyclogramsOverHttpTest extends ServiceOverHttp {

    @Test
    void changesACyclogramAndWithItTheMonthDrawnNext() {
        var sample = get(LEADER, path + "/cyclogram");
        assertThat(sample.etag()).isEqualTo("\"0\"");
        assertThat(sample.at("/sample").booleanValue()).isTrue();
        assertThat(sample.at("/cycle")
                        .valueStream()
                        .map(row -> row.at("/services").intValue()))
                .containsExactly(20, 6, 6, 6, 20, 20, 6, 4, 2);
        var cells = "{\"cells\":" + sample.at("/cells") + "}";

        var same = put(LEADER, path + "/cyclogram", "", cells);
        var changed = put(LEADER, path + "/cyclogram", "\"0\"", cells.replaceFirst("\"5\\.9\"", "\"5.8\""));
        var unread = put(LEADER, path + "/cyclogram", "", cells);
        var stale = put(LEADER, path + "/cyclogram", "\"0\"", cells);

        assertThat(same.etag()).isEqualTo("\"0\"");
        assertThat(changed.etag()).isEqualTo("\"1\"");
        assertThat(unread.refused()).isEqualTo("428 version-required");
        assertThat(stale.refused()).isEqualTo("412 stale-version");
        assertThat(stale.number("/yours")).isZero();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Bus.on(CyclogramSet.class, group))
                        .extracting(CyclogramSet::version)
                        .containsExactly(1L));
        assertThat(stale.number("/current")).isEqualTo(1);
    }

    @Test
    void redrawsAMonthByTheChangedCyclogramAndTellsOfIt() {
        var cells = get(LEADER, path + "/cyclogram").at("/cells").toString();
        var legalOnly = cells.replace("[\"5.2\"]", "[\"5.9\"]").replace("\"5.2\",\"5.3\"", "\"5.3\"");

        put(LEADER, path + "/cyclogram", "\"0\"", "{\"cells\":" + legalOnly + "}");
        var drawn = post(LEADER, path + "/plans/2019-03/generation");

        assertThat(drawn.etag()).isEqualTo("\"2\"");
        assertThat(drawn.number("/codes/1/planned")).isZero();
        assertThat(get(LEADER, path + "/plans/2019-04").number("/codes/1/planned"))
                .isEqualTo(60);
        await().atMost(SOON)
                .until(() -> Bus.on(ServicePlanDrawn.class, group).stream()
                        .anyMatch(told -> told.version() == 2 && told.month().equals(YearMonth.of(2019, 3))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"cells\":null}",
                "{\"cells\":[null]}",
                "{\"cells\":[{}]}",
                "{\"cells\":[{\"weekday\":1,\"from\":\"25:00\",\"to\":\"09:30\",\"weeks\":[1],\"codes\":[\"5.6\"],"
                        + "\"reserve\":false,\"activity\":\"\",\"provider\":\"GROUP_LEADER\"}]}",
                "{\"cells\":[{\"weekday\":1,\"from\":\"09:00\",\"to\":\"09:30\",\"weeks\":[null],\"codes\":[\"5.6\"],"
                        + "\"reserve\":false,\"activity\":\"\",\"provider\":\"GROUP_LEADER\"}]}",
                "{\"cells\":[],\"more\":1}",
            })
    void refusesABodyThatIsNoCyclogram(String body) {
        assertThat(put(LEADER, path + "/cyclogram", "\"0\"", body).refused()).isEqualTo("400 malformed-body");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"weekday\":1', '\"weekday\":6', weekday-outside-week",
        "'\"weeks\":[2,4]', '\"weeks\":[2,5]', week-outside-cycle",
        "'\"5.9\"', '\"5.0\"', unknown-code",
        "'[\"5.3\"]', '[\"5.3\",\"5.4\"]', cell-without-one-code",
        "'\"to\":\"09:30\"', '\"to\":\"09:20\"', slots-not-contiguous",
        "'\"to\":\"13:00\"', '\"to\":\"13:10\"', day-not-240-minutes",
    })
    void refusesACyclogramThatBreaksARuleInBothLanguages(String good, String bad, String code) {
        var cells = "{\"cells\":" + get(LEADER, path + "/cyclogram").at("/cells") + "}";
        var broken = cells.replace(good, bad);
        assertThat(broken).isNotEqualTo(cells);

        var russian = put(LEADER, path + "/cyclogram", "\"0\"", broken);

        assertThat(russian.refused()).isEqualTo("422 " + code);
        assertThat(russian.at("/detail").stringValue()).containsPattern("[а-я]").doesNotContain("{");
        assertThat(get(LEADER, path + "/cyclogram").etag()).isEqualTo("\"0\"");
    }

    @Test
    void handsOutTheCyclogramAsAWorkbookAndSaysWhatToLookAt() {
        var other = UUID.randomUUID().toString();
        Bus.publish(roster(other, 2, State.ENROLLED, 1));
        await().atMost(SOON)
                .until(() -> get(LEADER, "/groups/" + other + "/plan").status() == 200);
        var findings = get(LEADER, path + "/cyclogram/findings?regime=09:00-11:30,11:00-13:00");

        assertThat(get(LEADER, path + "/cyclogram.xlsx").body()).startsWith("PK");
        assertThat(findings.at("")
                        .valueStream()
                        .map(finding -> finding.path("kind").asString()))
                .contains("TWO_ROOMS", "REGIME_OVERLAP");
        assertThat(get(LEADER, path + "/cyclogram/findings?regime=утром").refused())
                .isEqualTo("400 malformed-regime");
    }
}
