package org.shagi.enrolment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.DeadlineSummary;
import org.shagi.enrolment.domain.terms.Post;
import org.shagi.enrolment.domain.terms.Recipient;
import org.shagi.enrolment.domain.terms.Reminders;
import org.shagi.kit.domain.Role;

class RemindOfDeadlinesTest {

    private static final LocalTime FROM = LocalTime.of(8, 30);
    private static final Recipient HEAD = recipient(Role.DEPARTMENT_HEAD, "d1");
    private static final Recipient LEADERS = recipient(Role.GROUP_LEADER, "d1");
    private static final Recipient OTHERS = recipient(Role.DEPARTMENT_HEAD, "d2");
    private static final Recipient CENTRE = recipient(Role.CENTRAL_OFFICE, null);

    private final Office office = new Office();
    private final Taken taken = new Taken();
    private final Letters letters = new Letters();
    private final RemindOfDeadlines remind =
            new RemindOfDeadlines(office.readDeadlines, taken, WorkCalendar.shipped(), office.today);

    @BeforeEach
    void aContractIsConcludedAndNothingIsDoneSince() {
        office.form("Ромашка", 10);
        office.apply("c1", "Ромашка", "Бубликова", Office.VERA);
        office.handInPapers("c1");
        office.now = Instant.parse("2019-01-10T07:00:00Z");
    }

    @Test
    void tellsAHeadHowMuchPressesInTheDepartmentAndTheCentreInAll() {
        remind.remind(List.of(HEAD, CENTRE, OTHERS), FROM, letters);

        assertThat(letters.told).containsOnlyKeys(HEAD, CENTRE);
        assertThat(letters.told.get(HEAD).overdue()).isPositive();
        assertThat(letters.told.get(CENTRE)).isEqualTo(letters.told.get(HEAD));
    }

    @Test
    void tellsTheOthersOfWhatTheyOweThemselves() {
        remind.remind(List.of(HEAD, LEADERS), FROM, letters);

        assertThat(letters.told.get(LEADERS).overdue())
                .isPositive()
                .isLessThan(letters.told.get(HEAD).overdue());
    }

    @Test
    void tellsEverybodyOnceADay() {
        remind.remind(List.of(HEAD), FROM, letters);
        remind.remind(List.of(HEAD), FROM, letters);
        assertThat(letters.sent).hasSize(1);

        office.now = office.now.plusSeconds(86_400);
        remind.remind(List.of(HEAD), FROM, letters);
        assertThat(letters.sent).hasSize(2);
    }

    @Test
    void leavesPeopleInPeaceOnADayOffAndBeforeTheHour() {
        office.now = Instant.parse("2019-01-12T07:00:00Z");
        remind.remind(List.of(HEAD), FROM, letters);
        office.now = Instant.parse("2019-01-10T06:29:59Z");
        remind.remind(List.of(HEAD), FROM, letters);
        assertThat(letters.sent).isEmpty();

        office.now = Instant.parse("2019-01-10T06:30:00Z");
        remind.remind(List.of(HEAD), FROM, letters);
        assertThat(letters.sent).hasSize(1);
    }

    @Test
    void triesAgainWhatCouldNotBeDelivered() {
        letters.silent = true;
        remind.remind(List.of(HEAD), FROM, letters);
        letters.silent = false;

        remind.remind(List.of(HEAD), FROM, letters);

        assertThat(letters.sent).hasSize(1);
    }

    @Test
    void givesTheDayBackWhenItFailsInTheMiddle() {
        Post broken = (recipient, summary, day) -> {
            throw new IllegalStateException("broken");
        };

        assertThatIllegalStateException().isThrownBy(() -> remind.remind(List.of(HEAD), FROM, broken));

        assertThat(taken.days).isEmpty();
    }

    private static Recipient recipient(Role role, @Nullable String department) {
        return new Recipient(role, department, role + "@example.org", Locale.of("ru"));
    }

    private static final class Letters implements Post {

        private final Map<Recipient, DeadlineSummary> told = new HashMap<>();
        private final List<Recipient> sent = new ArrayList<>();
        private boolean silent;

        @Override
        public boolean deliver(Recipient recipient, DeadlineSummary summary, LocalDate day) {
            if (!silent) {
                told.put(recipient, summary);
                sent.add(recipient);
            }
            return !silent;
        }
    }

    private static final class Taken implements Reminders {

        private final Map<String, LocalDate> days = new HashMap<>();

        @Override
        public boolean take(Recipient recipient, LocalDate day) {
            return !day.equals(days.put(recipient.id(), day));
        }

        @Override
        public void giveBack(Recipient recipient) {
            days.remove(recipient.id());
        }
    }
}
