package org.shagi.quota.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.QuotaTest;
import org.shagi.quota.Sample;
import org.shagi.quota.application.HoldGroup;
import org.shagi.quota.application.RecordDaySheet;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Reach;
import org.shagi.quota.domain.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Update;

/** Months whose sums were stored before something was counted that is counted now. */
@QuotaTest
class OutdatedCountsTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 1, 23);

    private final String department = "d-" + UUID.randomUUID();
    private final String group = "g-" + UUID.randomUUID();

    @Autowired
    private HoldGroup holdGroup;

    @Autowired
    private RecordDaySheet recordDaySheet;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private Generation generation;

    @Test
    void areCountedAnewFromTheirDays() {
        holdGroup.hold(Sample.romashka(group, department, "orlova"));
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY, 1, 8));
        generation
                .mongo()
                .updateFirst(
                        query(where("_id").is(GroupMonthDocument.idOf(group, Sample.JANUARY))),
                        new Update().unset("counts.lateOn").unset("counts.given"),
                        GroupMonthDocument.COLLECTION);

        var month = snapshots
                .take(new Reach(Level.GROUP, group), new Period(Sample.JANUARY, Sample.JANUARY), Optional.empty())
                .months()
                .iterator()
                .next();

        assertThat(month.isFilled(WEDNESDAY)).isTrue();
        assertThat(month.isGiven(new ServiceCode("5.3"), WEDNESDAY)).isTrue();
        assertThat(month.isGiven(new ServiceCode("5.2"), WEDNESDAY)).isFalse();
    }
}
