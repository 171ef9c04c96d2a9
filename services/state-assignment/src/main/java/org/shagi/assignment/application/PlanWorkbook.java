package org.shagi.assignment.application;

import org.dhatim.fastexcel.Worksheet;
import org.shagi.documents.ServicePlanForm;

/** A month's plan as a workbook: the sheet of appendix 3 and, on a second one, the control table. Numbers are numbers. */
final class PlanWorkbook {

    private static final double TENTHS = 10.0;
    private static final int NAME_WIDTH = 60;

    private PlanWorkbook() {}

    static byte[] of(ServicePlanForm form) {
        return Sheets.book(book -> {
            plan(book.newWorksheet("План"), form);
            control(book.newWorksheet("Контроль"), form);
        });
    }

    private static void plan(Worksheet sheet, ServicePlanForm form) {
        sheet.value(
                0, 0, "План предоставления социальных услуг: группа «%s», %s".formatted(form.group(), form.month()));
        sheet.value(1, 0, "Код, услуга");
        sheet.width(0, NAME_WIDTH);
        int days = form.days().size();
        for (int day = 0; day < days; day++) {
            sheet.value(1, day + 1, form.days().get(day).getDayOfMonth());
        }
        Sheets.heads(sheet, 1, days + 1, "План", "Оказано", "По стандарту", "Разница");
        int row = 2;
        for (var line : form.lines()) {
            sheet.value(row, 0, line.code() + " " + line.name());
            for (int day = 0; day < days; day++) {
                if (line.on().contains(form.days().get(day))) {
                    sheet.value(row, day + 1, 1);
                }
            }
            sheet.value(row, days + 1, line.planned());
            sheet.value(row, days + 2, line.given());
            sheet.value(row, days + 3, line.standardTenths() / TENTHS);
            sheet.value(row, days + 4, line.planned() - line.standardTenths() / TENTHS);
            row++;
        }
        sheet.freezePane(1, 2);
    }

    private static void control(Worksheet sheet, ServicePlanForm form) {
        Sheets.heads(
                sheet, 0, 0, "Код", "План на 6 мес.", "Оказано с начала обслуживания", "Разница", "Оказано с 1 января");
        int row = 1;
        for (var line : form.lines()) {
            sheet.value(row, 0, line.code());
            sheet.value(row, 1, line.courseTenths() / TENTHS);
            sheet.value(row, 2, line.givenSinceStart());
            sheet.value(row, 3, line.courseTenths() / TENTHS - line.givenSinceStart());
            sheet.value(row, 4, line.givenSinceNewYear());
            row++;
        }
    }
}
