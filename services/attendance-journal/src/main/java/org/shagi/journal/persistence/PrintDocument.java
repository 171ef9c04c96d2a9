package org.shagi.journal.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.shagi.journal.domain.print.MonthPrint;
import org.shagi.journal.domain.print.PrintedDay;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a print of a month said.
 *
 * @param id {@code groupId|yyyy-MM|fingerprint}
 */
@Document("month-prints")
record PrintDocument(
        @Id String id,
        String groupId,
        String month,
        String fingerprint,
        List<Day> days,
        String printedBy,
        Instant printedAt) {

    static String idOf(String groupId, YearMonth month, String fingerprint) {
        return groupId + '|' + month + '|' + fingerprint;
    }

    static PrintDocument of(MonthPrint print) {
        return new PrintDocument(
                idOf(print.groupId(), print.month(), print.fingerprint()),
                print.groupId(),
                print.month().toString(),
                print.fingerprint(),
                print.days().stream().map(Day::of).toList(),
                print.printedBy(),
                print.printedAt());
    }

    MonthPrint print() {
        return new MonthPrint(
                groupId,
                YearMonth.parse(month),
                fingerprint,
                days.stream().map(Day::day).toList(),
                printedBy,
                printedAt);
    }

    /** @param marks by id of the child */
    record Day(String date, long version, List<Mark> marks, List<String> topics) {

        static Day of(PrintedDay day) {
            return new Day(
                    day.date().toString(),
                    day.version(),
                    day.marks().entrySet().stream()
                            .map(mark -> new Mark(mark.getKey(), mark.getValue()))
                            .toList(),
                    day.topics());
        }

        PrintedDay day() {
            var byChild = new TreeMap<String, String>();
            marks.forEach(mark -> byChild.put(mark.child(), mark.text()));
            return new PrintedDay(LocalDate.parse(date), version, byChild, topics);
        }
    }

    record Mark(String child, String text) {}
}
