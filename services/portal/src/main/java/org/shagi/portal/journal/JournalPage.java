package org.shagi.portal.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.JournalApi.Group;

/**
 * The page of one month.
 *
 * @param groups all that the person may switch to, the shown one among them
 * @param months of the course; the shown one need not be among them
 * @param today of the centre
 * @param zone of the centre, for a page that opens again on another day without a network
 * @param account of the person
 * @param keepDays how many days the names of the children may stay on the person's device
 * @param day the column to begin at; null for the grid's own choice
 * @param child id of the child whose row to begin at; null for the first
 * @param readOnly whether the person may only look
 * @param texts JSON of what the grid says
 * @param people JSON of the names of the staff by account
 */
record JournalPage(
        Group group,
        List<Group> groups,
        MonthLink month,
        List<MonthLink> months,
        LocalDate today,
        ZoneId zone,
        String account,
        int keepDays,
        @Nullable LocalDate day,
        @Nullable String child,
        boolean readOnly,
        String texts,
        String people) {

    /**
     * @param value {@code yyyy-MM}
     * @param shortName as in «янв»
     * @param name as in «Январь 2019»
     */
    record MonthLink(String value, String shortName, String name) {

        static MonthLink of(YearMonth month, Locale language) {
            var shortName =
                    month.format(DateTimeFormatter.ofPattern("LLL", language)).replace(".", "");
            var name = month.format(DateTimeFormatter.ofPattern("LLLL yyyy", language));
            return new MonthLink(
                    month.toString(), shortName, name.substring(0, 1).toUpperCase(language) + name.substring(1));
        }
    }
}
