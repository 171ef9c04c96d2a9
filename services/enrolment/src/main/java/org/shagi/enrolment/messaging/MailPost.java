package org.shagi.enrolment.messaging;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.shagi.calendar.terms.DeadlineSummary;
import org.shagi.enrolment.domain.terms.Post;
import org.shagi.enrolment.domain.terms.Recipient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Reminders as e-mails of a few lines. */
final class MailPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(MailPost.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final JavaMailSender mail;
    private final ReminderSettings settings;

    MailPost(JavaMailSender mail, ReminderSettings settings) {
        this.mail = mail;
        this.settings = settings;
    }

    @Override
    public boolean deliver(Recipient recipient, DeadlineSummary summary, LocalDate day) {
        var department = recipient.departmentId();
        var facts = Map.<String, Object>of(
                "overdue", summary.overdue(),
                "today", summary.today(),
                "week", summary.week(),
                "day", DAY.format(day),
                "href", settings.portal() + "/deadlines" + (department == null ? "" : "?department=" + department));
        var letter = new SimpleMailMessage();
        letter.setFrom(settings.sender());
        letter.setTo(recipient.address());
        letter.setSubject(text("subject", recipient.language(), facts));
        letter.setText(text("body", recipient.language(), facts));
        try {
            mail.send(letter);
            return true;
        } catch (MailException undelivered) {
            LOG.warn("A reminder could not be delivered and will be tried again: {}", undelivered.getMessage());
            return false;
        }
    }

    private static String text(String key, Locale language, Map<String, Object> facts) {
        var texts = ResourceBundle.getBundle(
                "enrolment.reminders",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), language).format(facts);
    }
}
