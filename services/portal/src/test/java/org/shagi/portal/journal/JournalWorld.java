package org.shagi.portal.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The group of ten of S003 in January 2019, as the journal's API tells it; all names invented. */
final class JournalWorld {

    static final String GROUP = "romashka";
    static final YearMonth JANUARY = YearMonth.of(2019, 1);

    /** The worked day of S003 VI.4: a Wednesday with 5.3, 5.5, 5.6, 5.7. */
    static final LocalDate WORKED_DAY = LocalDate.of(2019, 1, 16);

    static final List<String> ALL_CODES =
            IntStream.rangeClosed(1, 9).mapToObj(digit -> "5." + digit).toList();

    private static final LocalDate COURSE_BEGINS = LocalDate.of(2019, 1, 9);
    private static final LocalDate COURSE_ENDS = LocalDate.of(2019, 7, 9);
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2019, 1, 1),
            LocalDate.of(2019, 1, 2),
            LocalDate.of(2019, 1, 3),
            LocalDate.of(2019, 1, 4),
            LocalDate.of(2019, 1, 7),
            LocalDate.of(2019, 1, 8));

    record Child(
            String childId,
            String caseNumber,
            String lastName,
            String firstName,
            String patronymic,
            LocalDate from,
            LocalDate to,
            List<String> codes) {

        /** The same child, enrolled from that day on with a programme of these codes. */
        Child with(LocalDate newFrom, List<String> newCodes) {
            return new Child(childId, caseNumber, lastName, firstName, patronymic, newFrom, to, newCodes);
        }
    }

    private JournalWorld() {}

    static List<Child> children() {
        return List.of(
                child(1, "Алексеева", "Дарья", "Игоревна"),
                child(2, "Борисов", "Никита", "Олегович"),
                child(3, "Васильева", "Полина", "Андреевна"),
                child(4, "Громов", "Артём", "Сергеевич"),
                child(5, "Ершова", "Милана", "Павловна"),
                child(6, "Жданов", "Тимофей", "Ильич"),
                child(7, "Зайцева", "Кира", "Денисовна"),
                child(8, "Ковалёв", "Егор", "Максимович"),
                child(9, "Лаптева", "Алиса", "Романовна"),
                child(10, "Мельников", "Глеб", "Антонович"));
    }

    private static Child child(int number, String lastName, String firstName, String patronymic) {
        var id = "child-" + number;
        return new Child(id, "19/" + number, lastName, firstName, patronymic, COURSE_BEGINS, COURSE_ENDS, ALL_CODES);
    }

    static List<LocalDate> workingDays(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(date -> !HOLIDAYS.contains(date))
                .toList();
    }

    /** Whether the group works on that day. */
    static boolean inCourse(LocalDate date) {
        return !date.isBefore(COURSE_BEGINS) && !date.isAfter(COURSE_ENDS);
    }

    /** The sample cyclogram, first and third weeks. */
    static List<String> planned(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case MONDAY -> List.of("5.1", "5.3", "5.5", "5.6");
            case TUESDAY -> List.of("5.1", "5.2", "5.4", "5.5", "5.6");
            case WEDNESDAY -> List.of("5.1", "5.3", "5.5", "5.6", "5.7");
            case THURSDAY -> List.of("5.1", "5.2", "5.5", "5.6");
            default -> List.of("5.1", "5.5", "5.6", "5.8");
        };
    }
}
