package org.shagi.quota.application;

import java.time.YearMonth;
import org.shagi.quota.domain.GroupMonth;
import org.shagi.quota.domain.GroupMonths;
import org.shagi.quota.domain.RecordedDay;
import org.shagi.quota.domain.Revision;
import org.springframework.stereotype.Component;

/** Takes the newest day sheet of a group into its month. The group need not be known yet. */
@Component
public class RecordDaySheet {

    private final GroupMonths months;
    private final Revision revision;

    public RecordDaySheet(GroupMonths months, Revision revision) {
        this.months = months;
        this.revision = revision;
    }

    /** Tells whether the sheet changed anything; an older one, or the same again, does not. */
    public boolean record(String groupId, String departmentId, RecordedDay day) {
        var month = YearMonth.from(day.date());
        while (true) {
            var changed = months.find(groupId, month)
                    .orElseGet(() -> GroupMonth.unrecorded(groupId, departmentId, month))
                    .recording(day);
            if (changed.isEmpty()) {
                return false;
            }
            if (months.replace(changed.get())) {
                revision.advance();
                return true;
            }
        }
    }
}
