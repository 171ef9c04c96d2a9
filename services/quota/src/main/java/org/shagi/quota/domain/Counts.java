package org.shagi.quota.domain;

import java.time.LocalDate;
import java.util.HashSet;

/**
 * What statistics count in a part of the centre and a period (form 6-собес, D-26).
 *
 * @param services whole services by code
 * @param recipients different children who were given a service; all whom day-care groups serve are children
 * @param firstTime those of them whose first day on any roster of the centre lies in the period
 * @param enrolled different children on a roster in reach on a day of the period
 * @param personDays days of stay, one for each child and day
 * @param absences days marked «Н», counted likewise
 * @param days days with a sheet, one for each group and day
 * @param late those of them first written later than 24 hours after the end of the day
 * @param groups groups with a day of their course in the period
 * @param places places of these groups
 */
public record Counts(
        Amounts services,
        int recipients,
        int firstTime,
        int enrolled,
        long personDays,
        long absences,
        int days,
        int late,
        int groups,
        int places) {

    /** Counts everything that a snapshot holds. */
    public static Counts of(Snapshot snapshot) {
        var first = snapshot.period().firstDay();
        var last = snapshot.period().lastDay();
        var recipients = new HashSet<String>();
        var services = new long[10];
        snapshot.months().forEach(month -> {
            month.facts().addTo(services);
            month.children().forEach((child, counts) -> {
                if (counts.isServed()) {
                    recipients.add(child);
                }
            });
        });
        var running = snapshot.running();
        var enrolled = new HashSet<String>();
        running.forEach(group -> group.stays().stream()
                .filter(stay -> stay.touches(first, last))
                .forEach(stay -> enrolled.add(stay.childId())));
        var months = snapshot.months();
        return new Counts(
                Amounts.ofDigits(services),
                recipients.size(),
                (int) recipients.stream()
                        .filter(child -> snapshot.firstDays().of(child) instanceof LocalDate day
                                && !day.isBefore(first)
                                && !day.isAfter(last))
                        .count(),
                enrolled.size(),
                months.stream().mapToLong(MonthCounts::present).sum(),
                months.stream().mapToLong(MonthCounts::absent).sum(),
                months.stream().mapToInt(MonthCounts::days).sum(),
                months.stream().mapToInt(MonthCounts::lateDays).sum(),
                running.size(),
                running.stream().mapToInt(Group::places).sum());
    }
}
