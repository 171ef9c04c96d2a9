package org.shagi.journal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.journal.web.JournalSamples.LEADER;
import static org.shagi.journal.web.JournalSamples.day;
import static org.shagi.journal.web.JournalSamples.newGroup;
import static org.shagi.journal.web.JournalSamples.workedExample;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.journal.Romashka;
import org.shagi.test.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is owed for a course that was over long ago and of which one day only is written. */
@JournalTest
class DeadlineApiTest {

    private final JournalClient leader;
    private String group = "";

    DeadlineApiTest(@LocalServerPort int port) {
        this.leader = JournalClient.of(port, LEADER);
    }

    @BeforeEach
    void enrolmentTellsOfAGroup() {
        group = newGroup(leader);
        assertThat(leader.put(day(group), workedExample()).status()).isEqualTo(200);
    }

    @Test
    void namesEveryUnfilledDayAndEveryMonthToCloseWithTheWayThere() {
        var owed = owed("/deadlines");

        assertThat(owed.stream().filter(deadline -> ruleOf(deadline).equals("T-40")))
                .hasSize(Romashka.DAYS
                                .workingDaysOf(Romashka.GROUP, Romashka.GROUP.from(), Romashka.GROUP.to())
                                .size()
                        - 1)
                .noneMatch(deadline -> deadline.at("/subject/id").asString().endsWith("2019-01-23"));
        assertThat(owed.stream().filter(deadline -> ruleOf(deadline).equals("T-36")))
                .hasSize(7);
        var first = owed.getFirst();
        assertThat(first.path("title").asString()).isEqualTo("Отметить посещаемость и «Всего оказано» за день");
        assertThat(first.path("href").asString()).isEqualTo("/journal/%s/2019-01?day=2019-01-09".formatted(group));
        assertThat(first.path("dueAt").asString()).isEqualTo("2019-01-10T11:00:00Z");
        assertThat(first.path("state").asString()).isEqualTo("OVERDUE");
        assertThat(first.path("staff").toString()).isEqualTo("[\"orlova\"]");
    }

    @Test
    void isFilteredByScopeDepartmentAndState() {
        var otherHead = leader.as(Tokens.head("morozova", "social-help"));

        assertThat(otherHead.get("/deadlines").body()).isEmpty();
        assertThat(leader.as(Tokens.of("belova", "GROUP_LEADER"))
                        .get("/deadlines")
                        .body())
                .isEmpty();
        assertThat(owed("/deadlines?department=social-help")).isEmpty();
        assertThat(owed("/deadlines?department=" + Romashka.DEPARTMENT)).isNotEmpty();
        assertThat(owed("/deadlines?state=TODAY,DONE")).isEmpty();
        assertThat(leader.get("/deadlines?state=SOON").code()).isEqualTo("malformed-parameter");
        assertThat(leader.as(Tokens.of("admin", "SYSTEM_ADMIN"))
                        .get("/deadlines")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void namesEveryUnfilledDayOfASpanAtOnce() {
        var days = leader.get("/unfilled?from=2019-01-21&to=2019-01-25").body();

        assertThat(days.valueStream().filter(this::isOfTheGroup))
                .extracting(some -> some.path("date").asString())
                .containsExactly("2019-01-21", "2019-01-22", "2019-01-24", "2019-01-25");
        assertThat(leader.get("/unfilled?from=2019-01-01&to=2019-06-01").code()).isEqualTo("span-too-long");
        assertThat(leader.get("/unfilled?from=2019-01-02&to=2019-01-01").code()).isEqualTo("span-too-long");
        assertThat(leader.get("/unfilled?on=2019-01-23").body().valueStream().filter(this::isOfTheGroup))
                .isEmpty();
    }

    /** What is owed for the group of this test, in the order of the answer. */
    private List<JsonNode> owed(String path) {
        var answer = leader.get(path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().valueStream().filter(this::isOfTheGroup).toList();
    }

    private boolean isOfTheGroup(JsonNode some) {
        return some.path("groupId").asString().equals(group);
    }

    private static String ruleOf(JsonNode deadline) {
        return deadline.path("rule").asString();
    }
}
