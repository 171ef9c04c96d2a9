package org.shagi.assignment.application;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.shagi.assignment.domain.cyclogram.Cell;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.kit.domain.Role;

/** A cyclogram as a workbook: its slots, one in a row, and on a second sheet what four weeks give against the norm. */
final class CyclogramWorkbook {

    private static final List<String> WEEKDAYS = List.of("", "Понедельник", "Вторник", "Среда", "Четверг", "Пятница");
    private static final Map<Role, String> POSTS = Map.of(
            Role.DEPARTMENT_HEAD, "Заведующий отделением",
            Role.GROUP_LEADER, "Специалист",
            Role.PSYCHOLOGIST, "Психолог",
            Role.CIRCLE_LEADER, "Руководитель кружка",
            Role.SOCIAL_WORKER, "Социальный работник");
    private static final double TENTHS = 10.0;
    private static final int WIDE = 48;

    private CyclogramWorkbook() {}

    static byte[] of(String group, ShownCyclogram shown) {
        return Sheets.book(book -> {
            slots(
                    book.newWorksheet("Циклограмма"),
                    group,
                    shown.held().cyclogram().cells());
            cycle(book.newWorksheet("За четыре недели"), shown);
        });
    }

    private static void slots(Worksheet sheet, String group, List<Cell> cells) {
        sheet.value(0, 0, "Циклограмма группы «%s»".formatted(group));
        Sheets.heads(
                sheet, 1, 0, "День недели", "С", "По", "Минут", "Недели", "Коды", "Резерв", "Что делают", "Кто ведёт");
        sheet.width(7, WIDE);
        sheet.freezePane(0, 2);
        int row = 2;
        for (var cell : cells.stream()
                .sorted(comparing(Cell::weekday).thenComparing(Cell::from))
                .toList()) {
            sheet.value(row, 0, WEEKDAYS.get(cell.weekday()));
            sheet.value(row, 1, cell.from().toString());
            sheet.value(row, 2, cell.to().toString());
            sheet.value(row, 3, Duration.between(cell.from(), cell.to()).toMinutes());
            sheet.value(row, 4, cell.weeks().stream().map(String::valueOf).collect(joining(", ")));
            sheet.value(row, 5, String.join("; ", cell.codes()));
            sheet.value(row, 6, cell.reserve() ? "да" : "");
            sheet.value(row, 7, cell.activity());
            sheet.value(
                    row, 8, POSTS.getOrDefault(cell.provider(), cell.provider().name()));
            row++;
        }
    }

    private static void cycle(Worksheet sheet, ShownCyclogram shown) {
        Sheets.heads(sheet, 0, 0, "Код", "Услуга", "Даёт за четыре недели", "Норма месяца", "Разница");
        sheet.width(1, WIDE);
        var given = shown.held().cyclogram().yieldOfCycle(shown.standard());
        int row = 1;
        for (ServiceNorm norm : shown.standard().services()) {
            int services = given.getOrDefault(norm.code(), 0);
            sheet.value(row, 0, norm.code().value());
            sheet.value(row, 1, norm.name());
            sheet.value(row, 2, services);
            sheet.value(row, 3, norm.normTenths() / TENTHS);
            sheet.value(row, 4, (services * 10 - norm.normTenths()) / TENTHS);
            row++;
        }
    }
}
