package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.shagi.kit.domain.Decision;
import org.shagi.quota.application.AnswerFulfilment;
import org.shagi.quota.application.FulfilmentAnswer;
import org.shagi.quota.application.Question;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.Figure;
import org.shagi.quota.domain.GroupMonth;
import org.shagi.quota.domain.GroupMonths;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.GroupPlans;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.RecordedDay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The centre is summed when asked, for a whole region: 2,000 groups, each with a full month of sheets; what it cost is logged. */
@QuotaTest
class CentreAtOnceTest {

    private static final Logger LOG = LoggerFactory.getLogger(CentreAtOnceTest.class);
    private static final int GROUPS = 2_000;
    private static final int DEPARTMENTS = 40;
    private static final YearMonth MAY = YearMonth.of(2031, 5);

    private static final int WARM_UP = 10;
    private static final int RUNS = 20;

    @Autowired
    private GroupMonths months;

    @Autowired
    private GroupPlans plans;

    @Autowired
    private AnswerFulfilment answerFulfilment;

    @Test
    void theMonthOfTwoThousandGroupsIsSummedWhenAsked() {
        try (var writers = Executors.newFixedThreadPool(8)) {
            for (int group = 0; group < GROUPS; group++) {
                var id = "region-" + group;
                var department = "region-d-" + group % DEPARTMENTS;
                writers.submit(() -> months.replace(fullMonth(id, department)));
                writers.submit(() -> plans.replaceIfNewer(halfYear(id, department)));
            }
        }

        var answer = answer();
        for (int run = 0; run < WARM_UP; run++) {
            answer = answer();
        }
        var began = processorTime();
        for (int run = 0; run < RUNS; run++) {
            answer = answer();
        }
        var each = processorTime().minus(began).dividedBy(RUNS);

        LOG.info("{} groups × 1 month: {} ms of processor time", GROUPS, each.toMillis());
        assertThat(answer.fulfilment().total()).isEqualTo(new Figure(9180L * GROUPS, 21L * 40 * GROUPS));
        assertThat(answer.fulfilment().parts()).containsKey("region-d-7");
    }

    private FulfilmentAnswer answer() {
        var question = new Question(Level.CENTRE, null, MAY, MAY);
        return switch (answerFulfilment.answer(question, Asked.CENTRAL_OFFICE)) {
            case Decision.Accepted<FulfilmentAnswer>(var answer) -> answer;
            case Decision.Refused<FulfilmentAnswer>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    /** Of this thread, which asks and adds up, and of the threads of the embedded store; not of the broker beside them. */
    private static Duration processorTime() {
        var threads = ManagementFactory.getThreadMXBean();
        var own = Thread.currentThread().threadId();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread ->
                        thread.getThreadId() == own || thread.getThreadName().contains("server-worker"))
                .map(thread -> Duration.ofNanos(threads.getThreadCpuTime(thread.getThreadId())))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static GroupMonth fullMonth(String id, String department) {
        var days = new TreeMap<LocalDate, List<RecordedDay>>();
        for (int day = 1; day <= 21; day++) {
            days.put(MAY.atDay(day), List.of(Sample.day(MAY.atDay(day), 1, 8)));
        }
        return new GroupMonth(id, department, MAY, days, 1);
    }

    private static GroupPlan halfYear(String id, String department) {
        var byMonth = new TreeMap<YearMonth, Amounts>();
        for (int month = 0; month < 6; month++) {
            byMonth.put(MAY.minusMonths(3).plusMonths(month), Amounts.of(Sample.MONTH_OF_TEN));
        }
        return new GroupPlan(id, department, 10, byMonth, 1, Sample.TOLD);
    }
}
