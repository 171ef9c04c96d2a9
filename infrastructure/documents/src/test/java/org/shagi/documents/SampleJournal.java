package org.shagi.documents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shagi.calendar.WorkCalendar;
import org.shagi.sample.Absences;
import org.shagi.sample.SampleGroup;
import org.shagi.sample.SampleWorld;

/** January 2019 of the sample group as it is played through, by the sample cyclogram (S003 App.1-3). */
final class SampleJournal {

    private static final SampleGroup ROMASHKA = SampleWorld.ROMASHKA;

    private SampleJournal() {}

    static GroupJournalForm january() {
        var month = YearMonth.of(2019, 1);
        var days = WorkCalendar.shipped().workingDaysBetween(ROMASHKA.from(), month.atEndOfMonth());
        return new GroupJournalForm(
                Specimens.LETTERHEAD.centreShort(),
                ROMASHKA.department().name(),
                ROMASHKA.name(),
                month,
                days,
                IntStream.range(0, ROMASHKA.places())
                        .mapToObj(child -> child(child, days))
                        .toList(),
                days.stream()
                        .map(day -> new GroupJournalForm.Topic(
                                day, "5.5", "Занятие по программе «Шаги в будущее»", "руководитель группы"))
                        .toList(),
                Fingerprint.of("january"));
    }

    private static GroupJournalForm.Child child(int number, List<LocalDate> days) {
        var child = ROMASHKA.children().get(number);
        Map<LocalDate, String> marks = days.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        day -> Absences.absent(ROMASHKA, number, day) ? GroupJournalForm.ABSENT : digits(day, days)));
        return new GroupJournalForm.Child(
                "%s %s %s".formatted(child.lastName(), child.firstName(), child.patronymic()), marks);
    }

    /** Reading: the k-th working occurrence of a weekday in the month is its week k; the fifth brings the daily codes only. */
    private static String digits(LocalDate day, List<LocalDate> days) {
        long week = days.stream()
                .filter(other -> !other.isAfter(day) && other.getDayOfWeek() == day.getDayOfWeek())
                .count();
        boolean odd = week % 2 == 1;
        var counted = switch (week > 4 ? null : day.getDayOfWeek()) {
            case MONDAY -> "3";
            case TUESDAY -> "24";
            case WEDNESDAY -> odd ? "37" : "47";
            case THURSDAY -> odd ? "2" : "9";
            case FRIDAY -> odd ? "8" : "78";
            case null, default -> "";
        };
        var all = new ArrayList<>(List.of("1", "5", "6"));
        counted.chars().mapToObj(Character::toString).forEach(all::add);
        return all.stream().sorted().collect(Collectors.joining());
    }
}
