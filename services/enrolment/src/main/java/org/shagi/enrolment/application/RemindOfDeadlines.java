package org.shagi.enrolment.application;

import java.time.LocalTime;
import java.util.Collection;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.DeadlineSummary;
import org.shagi.enrolment.domain.terms.Post;
import org.shagi.enrolment.domain.terms.Recipient;
import org.shagi.enrolment.domain.terms.Reminders;
import org.springframework.stereotype.Component;

/**
 * Tells each recipient once on every working day how much presses, if anything does. It may be asked as often as one likes: what
 * was told today is not told again, by whichever process, and what could not be delivered is tried again.
 */
@Component
public class RemindOfDeadlines {

    private final ReadDeadlines readDeadlines;
    private final Reminders reminders;
    private final WorkCalendar calendar;
    private final Today today;

    RemindOfDeadlines(ReadDeadlines readDeadlines, Reminders reminders, WorkCalendar calendar, Today today) {
        this.readDeadlines = readDeadlines;
        this.reminders = reminders;
        this.calendar = calendar.expectingUnknownYears();
        this.today = today;
    }

    /** @param from the hour from which people want to hear of it */
    public void remind(Collection<Recipient> recipients, LocalTime from, Post post) {
        if (calendar.isWorkingDay(today.date()) && !today.time().isBefore(from)) {
            recipients.forEach(recipient -> remind(recipient, post));
        }
    }

    private void remind(Recipient recipient, Post post) {
        var day = today.date();
        if (!reminders.take(recipient, day)) {
            return;
        }
        var delivered = false;
        try {
            var summary = summary(recipient);
            delivered = summary.nothingPresses() || post.deliver(recipient, summary, day);
        } finally {
            if (!delivered) {
                reminders.giveBack(recipient);
            }
        }
    }

    private DeadlineSummary summary(Recipient recipient) {
        return DeadlineSummary.of(readDeadlines
                .ofCentre(recipient.departmentId())
                .filter(recipient::isConcernedBy)
                .toList());
    }
}
