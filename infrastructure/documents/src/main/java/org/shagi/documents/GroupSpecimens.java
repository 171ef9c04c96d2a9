package org.shagi.documents;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shagi.documents.ThematicPlanForm.Section;

/** Specimens of what is planned for a group and written about its days. */
final class GroupSpecimens {

    private static final Letterhead LETTERHEAD = Specimens.LETTERHEAD;
    private static final LocalDate START = Specimens.START;

    private GroupSpecimens() {}

    static List<OfficialForm> all() {
        return List.of(journal(), outing(), servicePlan(), cyclogram(), themes());
    }

    private static ServicePlanForm servicePlan() {
        var days = IntStream.range(0, 23).mapToObj(START::plusDays).toList();
        return new ServicePlanForm(
                LETTERHEAD.centreShort(),
                LETTERHEAD.department(),
                "Ромашка",
                YearMonth.of(2019, 1),
                days,
                Specimens.SERVICES.stream()
                        .map(service -> new ServicePlanForm.Line(
                                service.code(),
                                ServiceNames.name(service.code()),
                                Set.copyOf(days.subList(0, 6)),
                                60,
                                58,
                                600,
                                3600,
                                58,
                                58))
                        .toList(),
                10,
                LocalDate.of(2018, 12, 26));
    }

    private static GroupCyclogramForm cyclogram() {
        return new GroupCyclogramForm(
                LETTERHEAD.centreShort(), LETTERHEAD.department(), "Ромашка", SpecimenWeek.slots());
    }

    private static ThematicPlanForm themes() {
        return new ThematicPlanForm(
                LETTERHEAD.centreShort(),
                LETTERHEAD.department(),
                "Ромашка",
                YearMonth.of(2019, 1),
                LocalDate.of(2018, 12, 26),
                List.of(
                        theme(Section.CHILDREN, START, "Режим дня и здоровье (5.2)"),
                        theme(Section.CHILDREN, START, "Занятие по программе «Шаги в будущее» (5.5)"),
                        theme(Section.CHILDREN, LocalDate.of(2019, 1, 31), "Мои права (5.9)"),
                        new ThematicPlanForm.Event(Section.PARENTS, null, 2, "Консультация психолога"),
                        theme(Section.JOINT, LocalDate.of(2019, 1, 25), "Зимний праздник")));
    }

    private static ThematicPlanForm.Event theme(Section section, LocalDate date, String text) {
        return new ThematicPlanForm.Event(section, date, null, text);
    }

    private static GroupJournalForm journal() {
        var days = IntStream.range(0, 23).mapToObj(START::plusDays).toList();
        var marks = days.stream()
                .collect(Collectors.toMap(day -> day, day -> day.getDayOfWeek() == DayOfWeek.MONDAY ? "Н" : "12567"));
        return new GroupJournalForm(
                LETTERHEAD.centreShort(),
                LETTERHEAD.department(),
                "Ромашка",
                YearMonth.of(2019, 1),
                days,
                IntStream.rangeClosed(1, 11)
                        .mapToObj(it -> new GroupJournalForm.Child("Тестовкин Проба Образцович", marks))
                        .toList(),
                List.of(new GroupJournalForm.Topic(START, "5.2", "Режим дня и здоровье", "руководитель группы")),
                Fingerprint.of("specimen"));
    }

    private static OutingForm outing() {
        return new OutingForm(
                LETTERHEAD.centreShort(),
                LETTERHEAD.department(),
                "Ромашка",
                new NumberedPaper("4", START),
                START.plusDays(7),
                LocalTime.of(10, 0),
                LocalTime.of(12, 30),
                "центр — городской парк — центр, пешком",
                List.of("Бубликов Ветер Апрелевич", "Тестовкин Проба Образцович"),
                List.of("руководитель группы Примерова Заря Светлогоровна"),
                "Поведение на дороге и в парке зимой",
                START.plusDays(6));
    }
}
