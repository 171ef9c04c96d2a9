package org.shagi.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.DeadlineState;
import org.shagi.calendar.terms.TermRules;
import org.shagi.calendar.terms.TermSubject;
import org.shagi.contracts.terms.TermsOverdue;
import org.shagi.contracts.terms.TermsOverdue.Overdue;
import org.shagi.kit.terms.TellOverdue;
import org.shagi.test.Bus;
import org.shagi.test.StoreAndBroker;
import org.shagi.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.ContextConfiguration;

/** What a service tells of overdue terms, over the real store and bus. */
@SpringBootTest(
        classes = KitSampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=kit-sample")
@ContextConfiguration(initializers = StoreAndBroker.class)
class TermsTest {

    private static final LocalDate MONDAY = LocalDate.of(2019, 1, 14);
    private static final LocalDate FRIDAY = LocalDate.of(2019, 1, 18);

    @Autowired
    private KitSampleApplication service;

    @Autowired
    private TellOverdue tellOverdue;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private ZoneId zone;

    @LocalServerPort
    private int port;

    private final String department = "d-" + UUID.randomUUID();

    @BeforeEach
    void nothingIsWatched() {
        service.watched.clear();
    }

    @Test
    void tellsWhatIsOverdueByGroupAndRuleAndWhatIsDoneNot() {
        service.watched.add(deadline("g-1", "T-29", FRIDAY, DeadlineState.OVERDUE));
        service.watched.add(deadline("g-1", "T-29", MONDAY, DeadlineState.OVERDUE));
        service.watched.add(deadline("g-1", "T-28", MONDAY, DeadlineState.DONE));
        service.watched.add(deadline("g-1", "T-27", MONDAY, DeadlineState.LATER));
        service.watched.add(deadline(null, "T-29", FRIDAY, DeadlineState.OVERDUE));

        tellOverdue.tell();

        var told = told(1).getLast();
        assertThat(told.service()).isEqualTo("enrolment");
        assertThat(told.day()).isEqualTo(LocalDate.now(zone));
        assertThat(told.overdue())
                .containsExactly(new Overdue(null, "T-29", 1, FRIDAY), new Overdue("g-1", "T-29", 2, MONDAY));
    }

    @Test
    void isSilentUntilSomethingFallsOverdueOrIsMadeGood() {
        service.watched.add(deadline("g-1", "T-29", FRIDAY, DeadlineState.LATER));
        tellOverdue.tell();
        tellOverdue.tell();
        service.watched.set(0, deadline("g-1", "T-29", FRIDAY, DeadlineState.OVERDUE));
        tellOverdue.tell();
        tellOverdue.tell();
        service.watched.clear();
        tellOverdue.tell();
        tellOverdue.tell();

        var told = told(3);
        assertThat(told).extracting(TermsOverdue::version).containsExactly(1L, 2L, 3L);
        assertThat(told).extracting(one -> one.overdue().size()).containsExactly(0, 1, 0);
    }

    @Test
    void tellsTheSameOnceMoreOnAnotherDay() {
        service.watched.add(deadline("g-1", "T-29", FRIDAY, DeadlineState.OVERDUE));
        tellOverdue.tell();
        var first = told(1).getFirst();
        putTheWordBackByADay(first.day());

        tellOverdue.tell();

        assertThat(told(2).getLast())
                .isEqualTo(new TermsOverdue(first.service(), department, first.day(), first.overdue(), 2));
    }

    @Test
    void listsAndCountsWhatIsInSomebodysScope() throws Exception {
        service.watched.add(deadline("g-1", "T-29", FRIDAY, DeadlineState.OVERDUE));
        service.watched.add(deadline("g-1", "T-28", FRIDAY, DeadlineState.TODAY));
        var head = Tokens.head("kuznetsova", department);

        assertThat(get("/deadlines?state=OVERDUE", head)).contains("T-29").doesNotContain("T-28");
        assertThat(get("/deadlines/summary", head)).isEqualTo("{\"overdue\":1,\"today\":1,\"week\":0,\"later\":0}");
        assertThat(get("/deadlines", Tokens.head("morozova", "another"))).isEqualTo("[]");
    }

    private String get(String path, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", Tokens.bearer(token))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private void putTheWordBackByADay(LocalDate day) {
        var stored = mongo.getCollection("overdue-terms")
                .find(new org.bson.Document("_id", department))
                .first();
        assertThat(stored).isNotNull();
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(department)),
                Update.update(
                        "told",
                        stored.getString("told")
                                .replace(day.toString(), day.minusDays(1).toString())),
                "overdue-terms");
    }

    /** What was told, once each: the bus may bring a word twice. */
    private List<TermsOverdue> told(int times) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> Bus.on(TermsOverdue.class, department).stream()
                                .distinct()
                                .toList(),
                        told -> told.size() >= times);
    }

    private Deadline deadline(@Nullable String groupId, String rule, LocalDate due, DeadlineState state) {
        var subject = new TermSubject(
                TermSubject.Kind.GROUP, "s-" + rule, rule, department, groupId, Map.of(), "/groups/g-1");
        return new Deadline(
                TermRules.shipped().find(rule).orElseThrow(),
                subject,
                MONDAY,
                null,
                due,
                null,
                null,
                state == DeadlineState.DONE ? due : null,
                state == DeadlineState.OVERDUE,
                false,
                state);
    }
}
