package org.shagi.enrolment.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shagi.calendar.terms.DeadlineSummary;
import org.shagi.enrolment.domain.terms.Post;
import org.shagi.enrolment.domain.terms.Recipient;
import org.shagi.enrolment.domain.terms.Reminders;
import org.shagi.enrolment.web.EnrolmentTest;
import org.shagi.kit.domain.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Reminders through a real mail server, each day taken in the real store. */
@EnrolmentTest
class ReminderMailTest {

    private static final GreenMail SERVER = started();
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    @Autowired
    private Post post;

    @Autowired
    private Reminders reminders;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("shagi.reminders.portal", () -> "https://shagi.example.org");
    }

    @AfterEach
    void emptyTheBoxes() throws FolderException {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void holdsNumbersAndALinkInTheLanguageOfTheRecipient() throws MessagingException, IOException {
        var head = new Recipient(Role.DEPARTMENT_HEAD, "d1", "head@example.org", Locale.of("ru"));
        var director = new Recipient(Role.DIRECTOR, null, "director@example.org", Locale.ENGLISH);

        assertThat(post.deliver(head, new DeadlineSummary(3, 1, 5, 0), DAY)).isTrue();
        assertThat(post.deliver(director, new DeadlineSummary(1, 0, 0, 0), DAY)).isTrue();

        await().until(() -> SERVER.getReceivedMessages().length == 2);
        var letters = List.of(SERVER.getReceivedMessages());
        assertThat(letters.getFirst().getSubject()).isEqualTo("Сроки: просрочено 3, сегодня истекает 1");
        assertThat(letters.getFirst().getContent().toString())
                .contains("Сроки на 24.11.2026", "Просрочено: 3", "В ближайшие семь дней: 5")
                .contains("https://shagi.example.org/deadlines?department=d1");
        assertThat(letters.getLast().getSubject()).isEqualTo("Deadlines: 1 overdue, 0 due today");
        assertThat(GreenMailUtil.getAddressList(letters.getLast().getAllRecipients()))
                .isEqualTo("director@example.org");
    }

    @Test
    void saysThatNothingWasDeliveredWhenNobodyAnswers() throws IOException {
        var nobody = new JavaMailSenderImpl();
        nobody.setHost("127.0.0.1");
        nobody.setPort(closedPort());
        var settings =
                new ReminderSettings(LocalTime.NOON, "shagi@example.org", "https://shagi.example.org", List.of());
        var head = new Recipient(Role.DEPARTMENT_HEAD, "d1", "head@example.org", Locale.of("ru"));

        assertThat(new MailPost(nobody, settings).deliver(head, new DeadlineSummary(3, 1, 5, 0), DAY))
                .isFalse();
    }

    @Test
    void takesADayOnceForEachRecipient() {
        var head = new Recipient(Role.DEPARTMENT_HEAD, "d1", UUID.randomUUID() + "@example.org", Locale.of("ru"));

        assertThat(reminders.take(head, DAY)).isTrue();
        assertThat(reminders.take(head, DAY)).isFalse();
        assertThat(reminders.take(head, DAY.plusDays(1))).isTrue();
        reminders.giveBack(head);
        assertThat(reminders.take(head, DAY.plusDays(1))).isTrue();
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
