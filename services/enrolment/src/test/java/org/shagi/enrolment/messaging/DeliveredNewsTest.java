package org.shagi.enrolment.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shagi.contracts.ContractFiles;
import org.shagi.contracts.EventJson;
import org.shagi.contracts.EventType;
import org.shagi.contracts.journal.MonthClosed;
import org.shagi.contracts.journal.MonthClosed.ChildMonth;
import org.shagi.enrolment.domain.delivered.DeliveredServices;
import org.shagi.enrolment.web.EnrolmentTest;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.test.Bus;
import org.springframework.beans.factory.annotation.Autowired;

/** Closed months come over the broker, twice and in any order; what is delivered is what the newest says. */
@EnrolmentTest
class DeliveredNewsTest {

    private static final YearMonth JANUARY = YearMonth.of(2019, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2019, 2);
    private static final ServiceCode PSYCHOLOGY = new ServiceCode("5.3");

    private final String group = "g-" + UUID.randomUUID();

    @Autowired
    private DeliveredServices delivered;

    @Test
    void keepsTheNewestVersionOfAMonthHoweverTheMessagesCome() {
        Bus.publish(closed(JANUARY, 3, 7));
        Bus.publish(closed(JANUARY, 1, 5));
        Bus.publish(closed(JANUARY, 3, 7));
        Bus.publish(closed(JANUARY, 2, 6));
        Bus.publish(closed(FEBRUARY, 1, 4));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(given(JANUARY, FEBRUARY)).isEqualTo(7 + 4));
        assertThat(delivered.of(group, "c1", JANUARY, FEBRUARY).versions()).containsEntry(JANUARY, 3L);

        Bus.publish(closed(JANUARY, 4, 8));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(given(JANUARY, FEBRUARY)).isEqualTo(8 + 4));
        assertThat(delivered.of(group, "c1", JANUARY, FEBRUARY.plusMonths(1)).open())
                .containsExactly(FEBRUARY.plusMonths(1));
    }

    @Test
    void understandsThePublishedExample() {
        var example = (MonthClosed) EventJson.read(
                EventType.MONTH_CLOSED,
                ContractFiles.example(EventType.MONTH_CLOSED).getBytes(UTF_8));
        var child = example.children().getFirst();

        var month = JournalInbox.monthOf(example);

        assertThat(month.children()).hasSameSizeAs(example.children());
        assertThat(month.of(child.childId()).daysPresent()).isEqualTo(child.daysPresent());
        assertThat(month.of(child.childId()).of(PSYCHOLOGY))
                .isEqualTo(child.counts().get("5.3"));
    }

    private int given(YearMonth from, YearMonth to) {
        return delivered.of(group, "c1", from, to).total().of(PSYCHOLOGY);
    }

    private MonthClosed closed(YearMonth month, long version, int psychology) {
        var child = new ChildMonth("c1", 17, 0, Map.of("5.1", 17, "5.3", psychology));
        return new MonthClosed(group, "d1", month, LocalDate.of(2019, 2, 4), "orlova", List.of(child), version);
    }
}
