package org.shagi.documents;

import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cyclogram on specimens. */
final class SpecimenWeek {

    private SpecimenWeek() {}

    static List<CyclogramSlot> slots() {
        var slots = IntStream.rangeClosed(1, 5)
                .boxed()
                .flatMap(day -> Stream.of(
                        slot(day, "09:00", "09:30", "Приём детей. Настольные игры", "5.6", 1, 2, 3, 4),
                        slot(day, "09:30", "11:00", "Групповое коррекционное занятие", "5.5", 1, 2, 3, 4)));
        return Stream.concat(
                        slots,
                        Stream.of(
                                slot(1, "11:00", "13:00", "Конкурсы, соревнования", "5.6", 2, 4),
                                slot(1, "11:00", "13:00", "Занятие с психологом", "5.3", 1, 3),
                                slot(2, "11:00", "13:00", "Мероприятия по ЗОЖ", "5.2", 1, 2, 3, 4),
                                slot(3, "11:00", "13:00", "Кружок", "5.7", 1, 2, 3, 4),
                                slot(4, "11:00", "13:00", "Правовое просвещение", "5.9", 4),
                                slot(4, "11:00", "13:00", "Занятие с психологом", "5.4", 1, 2, 3),
                                slot(5, "11:00", "13:00", "Трудовые акции", "5.8", 1, 2, 3, 4)))
                .toList();
    }

    private static CyclogramSlot slot(
            int weekday, String from, String to, String activity, String code, Integer... weeks) {
        return new CyclogramSlot(
                weekday,
                LocalTime.parse(from),
                LocalTime.parse(to),
                new TreeSet<>(List.of(weeks)),
                List.of(code),
                activity);
    }
}
