package org.shagi.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shagi.contracts.assignment.GroupPlanSet;
import org.shagi.contracts.assignment.ServicePlanDrawn;
import org.shagi.contracts.enrolment.GroupRosterChanged.State;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.contracts.quota.FulfilmentWarning;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;

/** Plans of months over HTTP: drawn, filled, changed, approved, amended, printed. */
class PlansOverHttpTest extends ServiceOverHttp {

    @Test
    void asksTenChildrenForNineHundredAndEighteenServicesAMonth() {
        var plan = get(LEADER, path + "/plan");

        assertThat(plan.status()).isEqualTo(200);
        assertThat(plan.etag()).isEqualTo("\"2\"");
        assertThat(plan.number("/children")).isEqualTo(10);
        assertThat(plan.number("/monthTenths")).isEqualTo(9180);
        assertThat(plan.number("/quarterTenths")).isEqualTo(27540);
        assertThat(plan.number("/courseTenths")).isEqualTo(55080);
        assertThat(plan.at("/codes/8")).isEqualTo(json("""
            {"code":"5.9","name":"Оказание помощи в защите прав","normTenths":20,
             "monthTenths":200,"quarterTenths":600,"courseTenths":1200}\
            """));
        assertThat(plan.at("/months"))
                .isEqualTo(
                        json("[\"2019-01\",\"2019-02\",\"2019-03\",\"2019-04\",\"2019-05\",\"2019-06\",\"2019-07\"]"));
    }

    @Test
    void tellsTheOtherServicesOfThePlanAndOfEveryMonth() {
        await().atMost(SOON).until(() -> Bus.on(ServicePlanDrawn.class, group).size() >= 7);
        var plans = Bus.on(GroupPlanSet.class, group);
        var months = Bus.on(ServicePlanDrawn.class, group);

        assertThat(plans).extracting(GroupPlanSet::children).containsExactly(9, 10);
        assertThat(plans.getLast().months()).hasSize(7);
        assertThat(plans.getLast().courseTenths()).containsEntry("5.1", 12360).containsEntry("5.9", 1200);
        assertThat(months)
                .extracting(ServicePlanDrawn::month)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 7)
                        .mapToObj(month -> YearMonth.of(2019, month))
                        .toList());
        assertThat(months).allSatisfy(month -> assertThat(month.version()).isEqualTo(1));
    }

    @Test
    void drawsAMonthAnewWithoutANewVersionIfNothingHasChanged() {
        var drawn = get(LEADER, path + "/plans/2019-01");
        var again = post(LEADER, path + "/plans/2019-01/generation");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.etag()).isEqualTo("\"1\"");
        assertThat(again.body()).isEqualTo(drawn.body());
        assertThat(drawn.number("/workingDays")).isEqualTo(17);
        assertThat(drawn.at("/days/0/codes")).isEqualTo(json("[\"5.1\",\"5.3\",\"5.5\",\"5.6\",\"5.7\"]"));
        assertThat(drawn.at("/days/0/sessions/0")).isEqualTo(json("""
            {"code":"5.7","from":"11:00","to":"11:40","provider":"GROUP_LEADER","kind":"CYCLOGRAM"}\
            """));
        assertThat(drawn.at("/codes/2/code").stringValue()).isEqualTo("5.3");
        assertThat(drawn.number("/codes/2/planned")).isEqualTo(50);
        assertThat(drawn.number("/codes/2/differenceTenths")).isEqualTo(-100);
        assertThat(drawn.at("/state").stringValue()).isEqualTo("DRAFT");
        assertThat(drawn.at("/approvalDue").stringValue()).startsWith("2018-12-2");
        assertThat(drawn.at("/shortages/1/code").stringValue()).isEqualTo("5.3");
    }

    @Test
    void leadsAPlanFromASuggestionToApprovalAndAnAmendment() {
        var head = Tokens.head("kuznetsova", department);
        var plan = path + "/plans/2019-01";
        var suggestion = get(LEADER, plan).at("/suggestions/0");
        var body = "{\"date\":%s,\"from\":%s,\"code\":%s}"
                .formatted(suggestion.at("/date"), suggestion.at("/from"), suggestion.at("/code"));

        assertThat(post(LEADER, plan + "/approval").status()).isEqualTo(403);
        assertThat(postBody(LEADER, plan + "/sessions", "", body).etag()).isEqualTo("\"2\"");
        assertThat(postBody(LEADER, plan + "/sessions", "", body).etag())
                .as("the same again changes nothing")
                .isEqualTo("\"2\"");
        assertThat(postBody(head, plan + "/approval", "\"1\"", "").refused()).isEqualTo("412 stale-version");
        var approved = postBody(head, plan + "/approval", "\"2\"", "");
        assertThat(approved.at("/state").stringValue()).isEqualTo("APPROVED");
        assertThat(approved.at("/editions/0/late").booleanValue()).isTrue();

        var change = "{\"days\":[{\"date\":\"2019-01-11\",\"codes\":[]}]%s}";
        assertThat(put(LEADER, plan + "/days", "\"3\"", change.formatted("")).refused())
                .isEqualTo("409 plan-approved");
        var amended = put(LEADER, plan + "/days", "\"3\"", change.formatted(",\"reason\":\"Карантин\""));
        assertThat(amended.at("/state").stringValue()).isEqualTo("AMENDED");
        assertThat(amended.at("/editions").size()).isEqualTo(1);
        var again = postBody(head, plan + "/approval", "\"4\"", "");
        assertThat(again.at("/editions/1/reason").stringValue()).isEqualTo("Карантин");
        assertThat(again.at("/editions/0/days")).isNotEqualTo(again.at("/editions/1/days"));
    }

    @Test
    void fillsTheControlTableFromTheJournal() {
        Bus.publish(sheet(LocalDate.parse("2019-01-09"), 1, 8));
        Bus.publish(sheet(LocalDate.parse("2019-01-09"), 2, 9));
        Bus.publish(sheet(LocalDate.parse("2019-02-01"), 1, 10));
        await().atMost(SOON).until(() -> get(LEADER, path + "/plans/2019-02").number("/codes/0/givenSinceStart") == 19);

        var january = get(LEADER, path + "/plans/2019-01");

        assertThat(january.number("/codes/0/given")).isEqualTo(9);
        assertThat(january.number("/codes/0/courseDifferenceTenths")).isEqualTo(12360 - 90);
        assertThat(get(LEADER, path + "/catch-up").number("/codes/0/given")).isEqualTo(19);
    }

    @Test
    void showsWhereACourseIsCaughtUpWhatQuotaWarnsOf() {
        assertThat(get(LEADER, path + "/catch-up").at("/shortfall").isNull()).isTrue();
        var month = YearMonth.now(ZoneId.of("Europe/Kaliningrad"));

        // the next one too, should the month end meanwhile
        Stream.of(month, month.plusMonths(1)).forEach(some -> Bus.publish(warning(some)));

        await().atMost(SOON)
                .until(() -> get(LEADER, path + "/catch-up")
                        .at("/shortfall/limit")
                        .stringValue("")
                        .equals("AT_RISK"));
        assertThat(get(LEADER, path + "/catch-up").number("/shortfall/missingTenths/5.3"))
                .isEqualTo(150);
    }

    @Test
    void saysWhatACourseCanReach() {
        var reach = get(LEADER, path + "/reachability");

        assertThat(reach.number("/workingDays")).isEqualTo(123);
        assertThat(reach.number("/normTenths")).isEqualTo(5508);
        assertThat(reach.number("/byCyclogram")).isEqualTo(549);
        assertThat(reach.at("/codes/0/reachable").booleanValue()).isFalse();
        assertThat(reach.at("/nearest/0/to").stringValue()).isEqualTo("2019-07-10");
        assertThat(get(LEADER, path + "/reachability?from=2019-07-10&to=2019-07-01")
                        .refused())
                .isEqualTo("422 impossible-course");
    }

    @Test
    void printsTheMonthAndTheCyclogram() {
        for (var file : List.of("/plans/2019-01/plan.pdf", "/plans/2019-01/plan.xlsx", "/cyclogram.pdf")) {
            assertThat(get(LEADER, path + file).status()).as(file).isEqualTo(200);
        }
    }

    @Test
    void plansUnderTheConditionsOfTheGroup() {
        var conditions = path + "/planning-conditions";
        var body = """
            {"reading":"OCCURRENCE","weekdays":{},"saturdayAs":0,
             "absences":[{"role":"PSYCHOLOGIST","from":"2019-03-01","to":"2019-03-31"}]}\
            """;

        assertThat(get(LEADER, conditions).etag()).isEqualTo("\"0\"");
        assertThat(put(LEADER, conditions, "", body).etag()).isEqualTo("\"1\"");
        assertThat(put(LEADER, conditions, "", body).etag()).isEqualTo("\"1\"");
        assertThat(put(LEADER, conditions, "\"1\"", body.replace("03-31", "02-01"))
                        .refused())
                .isEqualTo("422 absence-ends-before-it-begins");
        var march = post(LEADER, path + "/plans/2019-03/generation");

        assertThat(march.number("/codes/2/planned")).isZero();
        assertThat(march.at("/shortages/1/causes/0/kind").stringValue()).isEqualTo("NOBODY_THERE");
    }

    @Test
    void drawsTheFirstPlanOfAFormingGroupWhenOrderedTo() {
        var forming = UUID.randomUUID().toString();
        Bus.publish(roster(forming, 1, State.FORMING, 11));
        await().atMost(SOON)
                .until(() -> get(LEADER, "/groups/" + forming + "/plan").status() == 200);

        var first = post(LEADER, "/groups/" + forming + "/plans/2019-02/generation");
        var repeat = post(LEADER, "/groups/" + forming + "/plans/2019-02/generation");

        assertThat(get(LEADER, "/groups/" + forming + "/plans/2019-01").code()).isEqualTo("plan-not-drawn");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.location()).isEqualTo("/groups/" + forming + "/plans/2019-02");
        assertThat(repeat.status()).isEqualTo(200);
        assertThat(repeat.body()).isEqualTo(first.body());
    }

    @Test
    void drawsOnePlanWhenManyOrderItAtOnce() throws Exception {
        var forming = UUID.randomUUID().toString();
        Bus.publish(roster(forming, 1, State.FORMING, 11));
        await().atMost(SOON)
                .until(() -> get(LEADER, "/groups/" + forming + "/plan").status() == 200);

        var answers = atOnce(8, () -> post(LEADER, "/groups/" + forming + "/plans/2019-02/generation"));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).isSubsetOf(200, 201, 412);
        await().atMost(SOON).until(() -> Bus.on(ServicePlanDrawn.class, forming).size() >= 1);
        assertThat(Bus.on(ServicePlanDrawn.class, forming))
                .extracting(ServicePlanDrawn::version)
                .containsOnly(1L);
    }

    /** A course that is over owes nothing any more. */
    @Test
    void owesNoPlanOfACourseThatIsOver() {
        var owed = get(LEADER, "/deadlines?department=" + department);

        assertThat(owed.status()).isEqualTo(200);
        assertThat(owed.body()).isEqualTo("[]");
        assertThat(get(Tokens.of("admin", "SYSTEM_ADMIN"), "/deadlines").status())
                .isEqualTo(403);
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(
                    IntStream.range(0, times).mapToObj(_ -> call).toList())) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private FulfilmentWarning warning(YearMonth month) {
        return new FulfilmentWarning(
                group,
                "prevention",
                month,
                FulfilmentWarning.Limit.AT_RISK,
                9180,
                420,
                8120,
                918,
                Map.of("5.3", 150),
                Instant.EPOCH,
                1);
    }

    private DaySheetRecorded sheet(LocalDate date, long version, int present) {
        return new DaySheetRecorded(
                group,
                department,
                date,
                present,
                10 - present,
                Map.of("5.1", present),
                List.of(),
                "orlova",
                Instant.parse("2019-01-09T12:00:00Z"),
                version);
    }
}
