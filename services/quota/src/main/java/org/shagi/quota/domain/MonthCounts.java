package org.shagi.quota.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shagi.kit.domain.ServiceCode;

/**
 * What a group's month brings to every sum above it. It is always counted anew from the sheets, never added to.
 *
 * @param filled days with a sheet: bit n for day n of the month
 * @param late those of them whose sheet was first written later than 24 hours after the end of the day (S003 III.6), likewise
 * @param present days of stay, one for each child and day («человеко-дни»)
 * @param absent days marked «Н», counted likewise
 * @param facts whole services by code
 * @param given for each code from 5.1 to 5.9 the days on which it was given to somebody: bit n for day n of the month
 * @param children by pseudonymous id
 * @param firstWritten when the earliest version of a sheet was written
 * @param lastWritten when the latest was
 */
public record MonthCounts(
        String groupId,
        String departmentId,
        YearMonth month,
        int filled,
        int late,
        long present,
        long absent,
        Amounts facts,
        List<Integer> given,
        SortedMap<String, ChildCounts> children,
        Instant firstWritten,
        Instant lastWritten) {

    public MonthCounts {
        given = List.copyOf(given);
        children = Collections.unmodifiableSortedMap(children);
    }

    /** The counts of a month as its newest sheets tell it. */
    public static MonthCounts of(GroupMonth month, DayEnd dayEnd) {
        var newest = month.days();
        var children = new HashMap<String, Tally>();
        for (var day : newest) {
            day.marks()
                    .forEach((child, mark) -> children.computeIfAbsent(child, first -> new Tally())
                            .add(mark));
        }
        var counted = new TreeMap<String, ChildCounts>();
        children.forEach((child, tally) -> counted.put(child, tally.counts()));
        var written = month.versions().values().stream()
                .flatMap(List::stream)
                .map(RecordedDay::recordedAt)
                .sorted()
                .toList();
        return new MonthCounts(
                month.groupId(),
                month.departmentId(),
                month.month(),
                bits(newest.stream()),
                bits(month.firstVersions().stream().filter(day -> dayEnd.isLate(day.date(), day.recordedAt()))),
                newest.stream().mapToLong(RecordedDay::present).sum(),
                newest.stream().mapToLong(RecordedDay::absent).sum(),
                month.facts(),
                Amounts.CODES.stream()
                        .map(code ->
                                bits(newest.stream().filter(day -> day.counts().of(code) > 0)))
                        .toList(),
                counted,
                written.isEmpty() ? Instant.MAX : written.getFirst(),
                written.isEmpty() ? Instant.MAX : written.getLast());
    }

    /** Days with a sheet. */
    public int days() {
        return Integer.bitCount(filled);
    }

    private static int bits(Stream<RecordedDay> days) {
        return days.mapToInt(day -> bit(day.date())).reduce(0, (some, day) -> some | day);
    }

    private static int bit(LocalDate day) {
        return 1 << day.getDayOfMonth();
    }

    /** Days whose sheet was first written too late. */
    public int lateDays() {
        return Integer.bitCount(late);
    }

    /** Whether there is a sheet of this day of the month. */
    public boolean isFilled(LocalDate day) {
        return (filled & bit(day)) != 0;
    }

    /** Whether there is a sheet of this day of the month that was first written too late. */
    public boolean isLate(LocalDate day) {
        return (late & bit(day)) != 0;
    }

    /** Whether the service was given to somebody on this day of the month. */
    public boolean isGiven(ServiceCode code, LocalDate day) {
        return (given.get(code.digit() - 1) & bit(day)) != 0;
    }

    /** What it brings to fulfilment. */
    public Share share() {
        return new Share(groupId, departmentId, month, Amounts.NONE, facts);
    }

    /** A child's month while it is being added up. */
    private static final class Tally {
        private final long[] services = new long[10];
        private int present;
        private int absent;

        void add(Mark mark) {
            if (mark.isPresent()) {
                present++;
            } else {
                absent++;
            }
            mark.codes().forEach(code -> services[code.digit()]++);
        }

        ChildCounts counts() {
            return new ChildCounts(present, absent, Amounts.ofDigits(services));
        }
    }
}
