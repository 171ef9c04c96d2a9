package org.shagi.enrolment.domain.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.COURSE;
import static org.shagi.enrolment.Given.END;
import static org.shagi.enrolment.Given.NOON;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.applied;
import static org.shagi.enrolment.Given.complete;
import static org.shagi.enrolment.Given.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.calendar.Terms;
import org.shagi.calendar.WorkCalendar;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.Recorded;
import org.shagi.enrolment.domain.Wording;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.act.ActKind;
import org.shagi.enrolment.domain.act.ActNumber;
import org.shagi.enrolment.domain.act.ActSignature;
import org.shagi.enrolment.domain.attachment.CaseAttachments;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.consent.CaseConsents;
import org.shagi.enrolment.domain.pickup.PickupPermissions;

class ChecklistTest {

    private static final Terms TERMS = Terms.by(WorkCalendar.shipped());
    private static final Recorded ORLOVA = new Recorded("orlova", NOON);
    private static final CaseFileForm FORM = new CaseFileForm(
            1,
            List.of(
                    item("CONTRACT", DueStage.CONTRACT, Occasion.ALWAYS, Source.CONTRACT),
                    item("CERTIFICATE", DueStage.OPENING_3, Occasion.ALWAYS, Source.CERTIFICATE),
                    item("ACT", DueStage.QUARTER, Occasion.ENROLLED, Source.INTERIM_ACT),
                    item("FINAL", DueStage.END_3, Occasion.OPTIONAL, Source.FINAL_ACT),
                    item("INFO", DueStage.END_3, Occasion.FULL_TERM),
                    item("EARLY", DueStage.END, Occasion.EARLY_END),
                    item("PHOTO", DueStage.END, Occasion.OPTIONAL)),
            List.of());

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CONTRACT, true, 2018-12-13, SIGNED",
                "CERTIFICATE, true, -, PRESENT",
                "ACT-2019Q1, true, 2019-03-29, MISSING",
                "ACT-2019Q2, true, 2019-06-28, MISSING",
                "INFO, true, 2019-07-05, MISSING",
                "EARLY, false, -, MISSING",
                "PHOTO, false, -, MISSING"
            })
    void showsEachPaperWithItsTermAndWhatTheCaseHolds(
            String line, boolean required, @Nullable LocalDate due, ItemState state) {
        var shown = checklist(complete(), CaseMarks.none("c1")).line(line).orElseThrow();

        assertThat(shown.required()).isEqualTo(required);
        assertThat(shown.due()).isEqualTo(due);
        assertThat(shown.state()).isEqualTo(state);
    }

    @Test
    void hasALineForEachQuarterThatEndsWithinTheStay() {
        var july = new Period(LocalDate.of(2026, 7, 13), LocalDate.of(2026, 12, 30));

        assertThat(checklist(complete(), CaseMarks.none("c1")).lines())
                .extracting(ChecklistLine::id)
                .contains("ACT-2019Q1", "ACT-2019Q2")
                .doesNotContain("ACT-2019Q3", "ACT");
        assertThat(Checklist.of(FORM, holdings(applied()), CaseMarks.none("c1"), july, TERMS)
                        .lines())
                .extracting(ChecklistLine::id)
                .contains("ACT-2026Q3")
                .doesNotContain("ACT-2026Q4");
    }

    @Test
    void takesTheHandsWordOnlyIfItSaysMore() {
        var marks =
                marked(marked(CaseMarks.none("c1"), "CONTRACT", ItemState.MISSING), "CERTIFICATE", ItemState.SIGNED);

        var list = checklist(complete(), marks);

        assertThat(list.line("CONTRACT").orElseThrow().state()).isEqualTo(ItemState.SIGNED);
        assertThat(list.line("CONTRACT").orElseThrow().byItself()).isTrue();
        assertThat(list.line("CERTIFICATE").orElseThrow().state()).isEqualTo(ItemState.SIGNED);
        assertThat(list.line("CERTIFICATE").orElseThrow().byItself()).isFalse();
    }

    @Test
    void isOverdueTheDayAfterItsTerm() {
        var act = checklist(complete(), CaseMarks.none("c1")).line("ACT-2019Q1").orElseThrow();

        assertThat(act.isOverdueOn(LocalDate.of(2019, 3, 29))).isFalse();
        assertThat(act.isOverdueOn(LocalDate.of(2019, 3, 30))).isTrue();
    }

    @Test
    void isReadyForSignatureWhenEveryRuleHolds() {
        assertThat(ReadinessRules.ALL)
                .extracting(ReadinessRule::code)
                .containsExactly(
                        "contract-concluded",
                        "child-enrolled",
                        "papers-of-enrolment-present",
                        "interim-acts-signed",
                        "closing-papers-drafted");
        var marks = marked(CaseMarks.none("c1"), "ACT-2019Q1", ItemState.SIGNED);
        marks = marked(marks, "ACT-2019Q2", ItemState.PRESENT);
        marks = marked(marks, "INFO", ItemState.AWAITED);

        var readiness = Readiness.of(complete(), checklist(complete(), marks), TERMS);

        assertThat(readiness.isReady()).isFalse();
        assertThat(readiness.checkOn()).isEqualTo(LocalDate.of(2019, 7, 5));
        assertThat(readiness.verdicts().stream()
                        .filter(verdict -> !verdict.holds())
                        .map(verdict -> verdict.code()
                                + verdict.missing().stream()
                                        .map(ChecklistLine::id)
                                        .toList()))
                .containsExactly("child-enrolled[]", "interim-acts-signed[ACT-2019Q2]", "closing-papers-drafted[INFO]");
    }

    @Test
    void takesTheActsOfTheCaseByThemselves() {
        var first = act(ActKind.INTERIM, "2019-01-09", "2019-03-31");
        var signed = accepted(first.signed(
                new ActSignature(new ActNumber("d1", 2019, 1), LocalDate.of(2019, 4, 5), "kuznetsova"), List.of()));
        var second = act(ActKind.INTERIM, "2019-04-01", "2019-06-30");
        var last = act(ActKind.FINAL, "2019-01-09", "2019-07-09");

        var list = Checklist.of(FORM, holdings(complete(), signed, second, last), CaseMarks.none("c1"), COURSE, TERMS);

        assertThat(list.line("ACT-2019Q1").orElseThrow())
                .returns(ItemState.SIGNED, ChecklistLine::state)
                .returns(LocalDate.of(2019, 4, 5), ChecklistLine::on)
                .returns(true, ChecklistLine::byItself);
        assertThat(list.line("ACT-2019Q2").orElseThrow().state()).isEqualTo(ItemState.PRESENT);
        assertThat(list.line("FINAL").orElseThrow().state()).isEqualTo(ItemState.PRESENT);
    }

    @Test
    void refusesMarksOfNothingAndOfTomorrow() {
        var none = CaseMarks.none("c1");

        assertThat(refused(none.mark("X", new Mark(ItemState.PRESENT, END, ORLOVA), FORM, END))
                        .code())
                .isEqualTo("unknown-item");
        assertThat(refused(none.mark("CONTRACT-2019Q1", new Mark(ItemState.PRESENT, END, ORLOVA), FORM, END))
                        .code())
                .isEqualTo("unknown-item");
        assertThat(refused(none.mark("INFO", new Mark(ItemState.PRESENT, END.plusDays(1), ORLOVA), FORM, END))
                        .code())
                .isEqualTo("day-in-the-future");
        var marked = marked(none, "INFO", ItemState.PRESENT);
        assertThat(marked(marked, "INFO", ItemState.PRESENT)).isSameAs(marked);
    }

    private static CaseMarks marked(CaseMarks marks, String line, ItemState state) {
        return accepted(marks.mark(line, new Mark(state, END, ORLOVA), FORM, END));
    }

    private static Checklist checklist(ServiceCase file, CaseMarks marks) {
        return Checklist.of(FORM, holdings(file), marks, COURSE, TERMS);
    }

    private static CaseHoldings holdings(ServiceCase file, Act... acts) {
        return new CaseHoldings(
                file,
                CaseConsents.none("c1"),
                PickupPermissions.none("c1"),
                CaseAttachments.none("c1"),
                List.of(acts),
                END);
    }

    private static Act act(ActKind kind, String from, String to) {
        var period = new Period(LocalDate.parse(from), LocalDate.parse(to));
        return new Act(kind + to, "c1", "d1", kind, period, null, List.of(), null, period.to(), 1);
    }

    private static FileItem item(String id, DueStage due, Occasion required, Source... sources) {
        return new FileItem(id, "1", false, new Wording(id, id), due, required, Set.of(sources), Set.of(), false);
    }
}
