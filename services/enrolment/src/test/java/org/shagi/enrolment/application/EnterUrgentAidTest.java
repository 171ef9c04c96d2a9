package org.shagi.enrolment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shagi.enrolment.Given.START;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.refused;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.parents.Parent;
import org.shagi.enrolment.domain.parents.UrgentAid;
import org.shagi.enrolment.domain.parents.UrgentKind;
import org.shagi.enrolment.domain.parents.UrgentPapers;
import org.shagi.enrolment.domain.parents.UrgentQueue;
import org.shagi.enrolment.domain.parents.UrgentQueues;
import org.shagi.enrolment.domain.parents.UrgentServiceJournal;
import org.shagi.enrolment.domain.parents.UrgentServiceJournals;
import org.shagi.kit.domain.Decision;

class EnterUrgentAidTest {

    private static final Parent MOTHER = new Parent("Образцова Весна", LocalDate.of(1985, 4, 1));
    private static final LocalDate DAY = START;

    private final Office office = new Office();
    private final Journals journals = new Journals();
    private final Queues queues = new Queues();
    private final EnterUrgentAid enterUrgentAid = new EnterUrgentAid(
            new Clerk(office.desk, () -> office.now, ZoneId.of("Europe/Kaliningrad")),
            office.parents,
            journals,
            queues);

    @BeforeEach
    void twoDepartmentsServeTheSameFamily() {
        office.form("Ромашка", 10);
        office.apply("vera", "Ромашка", "Образцова", Office.VERA);
        office.form("Василёк", 10, "d2");
        office.apply("egor", "Василёк", "Дождиков", Office.EGOR);
        office.now = DAY.atTime(12, 0).atZone(ZoneId.of("Europe/Kaliningrad")).toInstant();
    }

    @Test
    void keepsTheLimitOfThePersonWhenTwoDepartmentsWriteAtTheSameInstant() {
        var other = new ArrayList<Decision<Made<UrgentAid>>>();
        accepted(enter("vera", "food", UrgentKind.FOOD, "1"));
        // after the first has been decided on and before it is written
        journals.beforeWrite = () -> {
            journals.beforeWrite = () -> {};
            other.add(enter("egor", "clothing", UrgentKind.CLOTHING, "1"));
        };

        accepted(enter("vera", "legal", UrgentKind.LEGAL_HELP, "2"));

        assertThat(refused(other.getFirst()).code()).isEqualTo("urgent-limit-of-month");
        assertThat(journals.all().flatMap(journal -> journal.services().stream()))
                .hasSize(2);
    }

    @Test
    void leavesNobodyInLine() {
        accepted(enter("vera", "food", UrgentKind.FOOD, "1"));
        refused(enter("egor", "food2", UrgentKind.FOOD, "2"));
        assertThat(accepted(enter("vera", "food", UrgentKind.FOOD, "1")).fresh())
                .isFalse();

        assertThat(queues.all().flatMap(queue -> queue.waiting().stream())).isEmpty();
    }

    @Test
    void countsWhatADeadProcessLeftInLineForAMinute() {
        journals.beforeWrite = () -> {
            queues.isDead = true;
            throw new InMemory.Killed();
        };
        assertThatThrownBy(() -> enter("vera", "food", UrgentKind.FOOD, "1")).isInstanceOf(InMemory.Killed.class);
        journals.beforeWrite = () -> {};
        queues.isDead = false;

        assertThat(refused(enter("egor", "food too", UrgentKind.FOOD, "1")).code())
                .isEqualTo("urgent-kind-twice");
        office.now = office.now.plusSeconds(60);
        accepted(enter("egor", "food too", UrgentKind.FOOD, "1"));
    }

    private Decision<Made<UrgentAid>> enter(String caseId, String id, UrgentKind kind, String act) {
        return enterUrgentAid.enter(
                caseId, id, MOTHER, kind, DAY, new UrgentPapers(DAY, "справка", act, DAY), Office.CENTRE);
    }

    private static final class Queues extends ShelfInMemory<UrgentQueue> implements UrgentQueues {

        private boolean isDead;

        Queues() {
            super(queue -> UrgentQueue.idOf(queue.year()), UrgentQueue::version);
        }

        @Override
        public boolean store(UrgentQueue changed) {
            return isDead || super.store(changed);
        }
    }

    private static final class Journals extends ShelfInMemory<UrgentServiceJournal> implements UrgentServiceJournals {

        private Runnable beforeWrite = () -> {};

        Journals() {
            super(UrgentServiceJournal::id, UrgentServiceJournal::version);
        }

        @Override
        public boolean store(UrgentServiceJournal changed) {
            beforeWrite.run();
            return super.store(changed);
        }

        @Override
        public List<UrgentServiceJournal> ofDepartment(String departmentId) {
            return all().filter(journal -> journal.departmentId().equals(departmentId))
                    .toList();
        }

        @Override
        public List<UrgentServiceJournal> ofYear(int year) {
            return all().filter(journal -> journal.year() == year).toList();
        }
    }
}
