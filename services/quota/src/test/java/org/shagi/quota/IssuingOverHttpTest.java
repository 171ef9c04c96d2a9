package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions of reports that were given away. */
class IssuingOverHttpTest extends ReportsOverHttp {

    @Test
    void issuesAVersionOnceAndTheNextOneWhenACellHasChanged() {
        var first = issue();
        var again = issue();
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY, 2, 7));
        var second = issue();

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body().at("/version/number").asInt()).isEqualTo(1);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().at("/version/number").asInt()).isEqualTo(1);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body().at("/version/number").asInt()).isEqualTo(2);
        assertThat(second.body().at("/changes").valueStream())
                .anySatisfy(change -> assertThat(change.toString())
                        .isEqualTo("{\"row\":\"%s\",\"column\":\"Оказано услуг\",\"before\":40,\"after\":35}"
                                .formatted(group)));
        var key = second.body().at("/version/key").asString();
        assertThat(get("/reports/versions/%s/1".formatted(key)).body().at("/rows"))
                .isEqualTo(first.body().at("/rows"));
        assertThat(get("/reports/versions/%s/3".formatted(key)).status()).isEqualTo(404);
        assertThat(get("/reports/monthly/versions?level=department&id=" + department)
                        .body())
                .hasSize(2);
    }

    @Test
    void issuesTheReportOnTheAssignmentWithWhatPeopleWriteIntoIt() {
        var written = issueAssignment("""
                {"indicators": {
                  "quality-satisfied": {"executedTenths": 850, "reason": "Опрошены не все"},
                  "volume-services": {"reason": "Болезни детей"}}}""");
        var again = issueAssignment("");

        assertThat(written.status()).isEqualTo(201);
        assertThat(cells(written, "quality-satisfied")).isEqualTo("99,0 99,0 85,0 9,9 4,1 Опрошены не все");
        assertThat(cells(written, "volume-services")).endsWith("Болезни детей");
        assertThat(again.status()).isEqualTo(200);
        var offered = get("/reports/assignment/remarks?level=department&id=%s&from=2019-01&to=2019-01"
                        .formatted(department))
                .body();
        assertThat(offered.valueStream().map(one -> one.at("/reason").asString()))
                .containsExactly("", "Болезни детей", "", "Опрошены не все", "");
        assertThat(offered.at("/3/executedTenths").asInt()).isEqualTo(850);
        assertThat(offered.at("/1/byHand").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown-indicator     | 400 | {\"indicators\":{\"weather\":{\"reason\":\"дождь\"}}}",
                "executed-is-reckoned  | 409 | {\"indicators\":{\"volume-services\":{\"executedTenths\":9}}}",
                "executed-out-of-range | 400 | {\"indicators\":{\"quality-staffed\":{\"executedTenths\":1001}}}",
                "executed-out-of-range | 400 | {\"indicators\":{\"quality-staffed\":{\"executedTenths\":-1}}}"
            })
    void refusesWhatTheFormDoesNotTakeAndIssuesNothing(String code, int status, String body) {
        var refused = issueAssignment(body);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.body().at("/code").asString()).isEqualTo(code);
        assertThat(get("/reports/assignment/versions?level=department&id=" + department)
                        .body())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"xlsx, PK", "pdf, %PDF"})
    void makesFilesOfADraftAndOfAVersion(String ending, String begins) {
        var key = issue().body().at("/version/key").asString();

        assertThat(new Http(port).file(head, january("/reports/monthly." + ending)))
                .startsWith(begins);
        assertThat(new Http(port).file(head, "/reports/versions/%s/1.%s".formatted(key, ending)))
                .startsWith(begins);
    }

    @Test
    void aRequestThatIsRepeatedGetsTheVersionItMade() {
        var path = january("/reports/monthly/versions");
        var made = new Http(port).post(head, path, "", "once");
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY, 2, 7));

        var again = new Http(port).post(head, path, "", "once");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().at("/version/number").asInt()).isEqualTo(1);
        assertThat(again.body().at("/rows")).isEqualTo(made.body().at("/rows"));
        assertThat(new Http(port)
                        .post(head, path, "", "twice")
                        .body()
                        .at("/version/number")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void ofTwoWhoIssueAtOnceNoneGivesAnOlderTableAHigherNumber() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int version = 2; version < 12; version++) {
                var day = Sample.day(WEDNESDAY, version, version % 2 == 0 ? 7 : 8);
                var both = List.of(threads.submit(this::issue), threads.submit(() -> {
                    recordDaySheet.record(group, department, day);
                    return issue();
                }));
                for (var one : both) {
                    assertThat(one.get().status()).isBetween(200, 201);
                }
            }
        }
        var versions = get("/reports/monthly/versions?level=department&id=" + department)
                .body();
        assertThat(versions.valueStream().map(one -> one.at("/knownAt").asString()))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void whatWasKnownOnAnEarlierDayIsNotIssued() {
        var refused = new Http(port).post(head, january("/reports/monthly/versions") + "&asOf=2019-01-24");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(get("/reports/monthly/versions?level=department&id=" + department)
                        .body())
                .isEmpty();
    }

    @Test
    void aReasonFromAWordProcessorIsPrinted() {
        var written = issueAssignment("""
                {"indicators": {"volume-services": {"reason": "Болезнь\\u000bдетей\\ud800"}, "quality-satisfied": null}}""");

        assertThat(written.status()).isEqualTo(201);
        assertThat(cells(written, "volume-services")).endsWith("Болезнь детей");
        var key = written.body().at("/version/key").asString();
        assertThat(new Http(port).file(head, "/reports/versions/%s/1.pdf".formatted(key)))
                .startsWith("%PDF");
    }
}
