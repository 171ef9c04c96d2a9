package org.shagi.enrolment.application;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.END;
import static org.shagi.enrolment.Given.HEAD;
import static org.shagi.enrolment.Given.ORDER;
import static org.shagi.enrolment.Given.START;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.certificate;
import static org.shagi.enrolment.Given.contract;
import static org.shagi.enrolment.Given.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.DeadlineState;
import org.shagi.calendar.terms.TermRule;
import org.shagi.calendar.terms.TermRules;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.act.ActKind;
import org.shagi.enrolment.domain.act.ActSignature;
import org.shagi.enrolment.domain.casefile.EndReason;
import org.shagi.enrolment.domain.casefile.Ending;
import org.shagi.enrolment.domain.casefile.Milestone;
import org.shagi.enrolment.domain.department.MonthOrder;
import org.shagi.enrolment.domain.group.ParentsMeeting;

/**
 * Two lives with all their terms, walked day by day: Vera's from the application to the archive, and Egor's until his family refuses.
 * Everything is done on the last day for it, and closes its term by itself; only the information on Egor's early end goes out two days
 * late. In the evening of each day nothing but that may be overdue.
 */
class EveryTermScenarioTest {

    private static final String GROUP = "Ромашка";
    private static final LocalDate FIRST = LocalDate.of(2018, 12, 7);
    private static final LocalDate LAST = LocalDate.of(2019, 7, 31);

    private static final Set<LocalDate> LATE_DAYS = Set.of(LocalDate.of(2019, 3, 26));
    private static final String LATE = "egor T-24";

    private final Office office = new Office();
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> closed = new TreeSet<>();
    private final Set<String> raised = new TreeSet<>();

    @Test
    void everyTermIsClosedByWhatFulfilsItAndOnlyTheMissedOneIsEverOverdue() {
        forming();
        List.of("vera", "egor").forEach(this::coming);
        leavingEarly("egor");
        servingToTheEnd("vera");

        FIRST.datesUntil(LAST).forEach(this::live);

        assertThat(closed).isEqualTo(raised);
        assertThat(closed).isEqualTo(rulesOfEnrolment());
    }

    private void forming() {
        on("2018-12-07", GROUP, Map.of("T-01", "2018-12-07"), () -> office.form(GROUP, 10));
        on(
                "2018-12-25",
                GROUP,
                Map.of("T-02", "2018-12-25"),
                () -> accepted(office.closeFormation.close(GROUP, LocalDate.of(2018, 12, 25), HEAD)));
        on(
                "2018-12-29",
                GROUP,
                Map.of("T-03", "2018-12-31"),
                () -> accepted(office.issueGroupOrder.issue(GROUP, ORDER, HEAD)));
        on(
                "2018-12-31",
                GROUP,
                Map.of("T-06", "2018-12-31"),
                () -> accepted(
                        office.recordMeeting.record(GROUP, ParentsMeeting.FIRST, LocalDate.of(2018, 12, 31), HEAD)));
        on(
                "2019-07-08",
                GROUP,
                Map.of("T-44", "2019-07-08"),
                () -> accepted(
                        office.recordMeeting.record(GROUP, ParentsMeeting.SECOND, LocalDate.of(2019, 7, 8), HEAD)));
        var order =
                new MonthOrder("d1", YearMonth.of(2018, 12), new Order("12-о", LocalDate.of(2019, 1, 11)), HEAD.id());
        on(
                "2019-01-11",
                "d1|2018-12",
                Map.of("T-07", "2019-01-11"),
                () -> accepted(office.recordMonthOrder.record(order, HEAD)));
        closing("2019-07-09", GROUP, Set.of("T-45"), () -> accepted(office.closeGroup.close(GROUP, HEAD)));
    }

    private void coming(String id) {
        on(
                "2018-12-10",
                id,
                Map.of("T-08", "2018-12-10"),
                () -> office.apply(id, GROUP, id, id.equals("vera") ? Office.VERA : Office.EGOR));
        passing("2018-12-10", id, Milestone.CONTRACT_DRAFTED, Map.of("T-09", "2018-12-10"));
        on(
                "2018-12-11",
                id,
                Map.of("T-05", "2018-12-31"),
                () -> accepted(office.presentCertificate.present(id, certificate(), HEAD)));
        on("2018-12-12", id, Map.of(), () -> accepted(office.presentProgramme.present(id, programme(), HEAD)));
        on(
                "2018-12-13",
                id,
                Map.of("T-10", "2018-12-13"),
                () -> accepted(office.concludeContract.conclude(id, contract(), HEAD)));
        on(
                "2018-12-14",
                id,
                Map.of("T-11", "2018-12-14"),
                () -> accepted(office.registerCase.register(id, LocalDate.of(2018, 12, 14), HEAD)));
        passing("2018-12-17", id, Milestone.CASE_FILE_FORMED, Map.of("T-27", "2018-12-17"));
        passing("2018-12-17", id, Milestone.PROGRAMME_MARKED, Map.of("T-28", "2018-12-17"));
        passing("2018-12-17", id, Milestone.REGISTER_INFO_PREPARED, Map.of("T-29", "2018-12-17"));
        passing("2018-12-18", id, Milestone.START_NOTIFIED, Map.of("T-12", "2018-12-18"));
        on("2018-12-29", id, Map.of(), () -> accepted(office.enrol(id)));
        passing("2019-01-15", id, Milestone.REGISTER_INFORMED, Map.of("T-13", "2019-01-15"));
    }

    private void leavingEarly(String id) {
        var received = LocalDate.of(2019, 3, 11);
        var refusal = new Ending(
                EndReason.REFUSAL, LocalDate.of(2019, 3, 15), received, new Order("33-р", received), "переезд");
        on("2019-03-11", id, Map.of(), () -> accepted(office.endStay.refuse(id, refusal, HEAD)));
        passing("2019-03-14", id, Milestone.EARLY_END_DRAFTED, Map.of("T-25", "2019-03-14"));
        passing("2019-03-15", id, Milestone.FINAL_ACT_DRAFTED, Map.of("T-21", "2019-03-15", "T-22", "2019-03-15"));
        passing("2019-03-25", id, Milestone.EARLY_END_REGISTERED, Map.of("T-26", "2019-03-25"));
        passing("2019-03-27", id, Milestone.EARLY_END_INFORMED, Map.of("T-24", "2019-03-25"));
        closing(
                "2019-04-10",
                id,
                Set.of(),
                () -> accepted(office.archiveCase.archive(id, LocalDate.of(2019, 4, 10), HEAD)));
    }

    private void servingToTheEnd(String id) {
        quarter(id, new Period(START, LocalDate.of(2019, 3, 31)), "2019-03-29", "2019-04-05");
        quarter(id, new Period(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 6, 30)), "2019-06-28", "2019-07-05");
        passing("2019-07-05", id, Milestone.FILE_HANDED_OVER, Map.of("T-20", "2019-07-05"));
        passing("2019-07-09", id, Milestone.FINAL_ACT_DRAFTED, Map.of("T-21", "2019-07-09", "T-22", "2019-07-09"));
        var end = new Ending(EndReason.PROGRAMME_EXPIRED, END, null, new Order("77-р", END), null);
        on("2019-07-09", id, Map.of(), () -> accepted(office.endStay.terminate(id, end, HEAD)));
        passing("2019-07-19", id, Milestone.COMPLETION_INFORMED, Map.of("T-23", "2019-07-19"));
        closing(
                "2019-07-29",
                id,
                Set.of(),
                () -> accepted(office.archiveCase.archive(id, LocalDate.of(2019, 7, 29), HEAD)));
    }

    /** The act of a quarter: the draft closes what leader and psychologist owe, the signature what the head does. */
    private void quarter(String id, Period days, String draftedOn, String signedOn) {
        var act = "%s-%s".formatted(id, days.to());
        on(
                draftedOn,
                id,
                Map.of("T-17", draftedOn, "T-18", draftedOn),
                () -> office.acts.open(new Act(
                        act, id, "d1", ActKind.INTERIM, days, null, List.of(), null, LocalDate.parse(draftedOn), 1)));
        on(signedOn, id, Map.of("T-19", signedOn), () -> {
            var number = office.acts.numberOf(act, "d1", days.to().getYear());
            var signature = new ActSignature(number, LocalDate.parse(signedOn), HEAD.id());
            var draft = office.acts.find(act).orElseThrow();
            assertThat(draft.whyNotSigned(LocalDate.parse(signedOn), LocalDate.parse(signedOn)))
                    .isNull();
            office.acts.replace(accepted(draft.signed(signature, List.of())));
        });
    }

    private void live(LocalDate day) {
        office.on(day.toString());
        steps.stream().filter(step -> step.day().equals(day)).forEach(this::take);
        office.now = day.atTime(LocalTime.of(23, 59)).toInstant(ZoneOffset.ofHours(2));
        assertThat(board().filter(deadline -> deadline.state() == DeadlineState.OVERDUE)
                        .map(EveryTermScenarioTest::name))
                .as("overdue in the evening of %s", day)
                .containsExactlyElementsOf(LATE_DAYS.contains(day) ? List.of(LATE) : List.of());
        board().forEach(deadline -> raised.add(deadline.rule().id()));
    }

    private void take(Step step) {
        step.closes()
                .forEach((rule, due) -> assertThat(owed(step, rule, due))
                        .as("%s before %s", rule, step)
                        .allSatisfy(deadline -> assertThat(deadline.state()).isNotEqualTo(DeadlineState.DONE)));
        step.action().run();
        if (step.isLast()) {
            assertThat(ofSubject(step.subject())).as("owed after %s", step).isEmpty();
        }
        step.closes()
                .forEach((rule, due) -> assertThat(owed(step, rule, due))
                        .as("%s due on %s after %s", rule, due, step)
                        .singleElement()
                        .satisfies(deadline -> {
                            assertThat(deadline.doneOn()).isEqualTo(step.day());
                            assertThat(deadline.state()).isEqualTo(DeadlineState.DONE);
                            assertThat(deadline.late()).isEqualTo(name(deadline).equals(LATE));
                        }));
        closed.addAll(step.closes().keySet());
        closed.addAll(step.ends());
    }

    private List<Deadline> owed(Step step, String rule, LocalDate due) {
        return ofSubject(step.subject()).stream()
                .filter(deadline ->
                        deadline.rule().id().equals(rule) && deadline.due().equals(due))
                .toList();
    }

    private List<Deadline> ofSubject(String id) {
        return board().filter(deadline -> deadline.subject().id().equals(id)).toList();
    }

    private Stream<Deadline> board() {
        return office.readDeadlines.ofCentre(null);
    }

    private static String name(Deadline deadline) {
        return deadline.subject().id() + " " + deadline.rule().id();
    }

    /** All but those of what is done with parents, which is told of with its entry: see ParentTermsTest. */
    private static Set<String> rulesOfEnrolment() {
        return TermRules.shipped().raisedBy("enrolment").stream()
                .map(TermRule::id)
                .filter(id -> !Set.of("T-34", "T-35").contains(id))
                .collect(toSet());
    }

    private void passing(String day, String id, Milestone milestone, Map<String, String> closes) {
        on(day, id, closes, () -> accepted(office.passMilestone.pass(id, milestone, LocalDate.parse(day), null, HEAD)));
    }

    private void on(String day, String subject, Map<String, String> closes, Runnable action) {
        var due = new TreeMap<String, LocalDate>();
        closes.forEach((rule, date) -> due.put(rule, LocalDate.parse(date)));
        steps.add(new Step(LocalDate.parse(day), subject, due, Set.of(), false, action));
    }

    /** After it nothing is owed any more. */
    private void closing(String day, String subject, Set<String> ends, Runnable action) {
        steps.add(new Step(LocalDate.parse(day), subject, Map.of(), ends, true, action));
    }

    /**
     * @param closes the rules that it fulfils, with the day on which each fell due
     * @param ends the rules that it takes off the board
     * @param isLast whether nothing is owed for the subject any more
     */
    private record Step(
            LocalDate day,
            String subject,
            Map<String, LocalDate> closes,
            Set<String> ends,
            boolean isLast,
            Runnable action) {

        @Override
        public String toString() {
            return "%s on %s, closing %s".formatted(subject, day, closes.keySet());
        }
    }
}
