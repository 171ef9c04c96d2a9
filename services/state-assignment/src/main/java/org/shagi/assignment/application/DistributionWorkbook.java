package org.shagi.assignment.application;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.dhatim.fastexcel.Worksheet;
import org.shagi.assignment.application.PrintDistribution.Post;
import org.shagi.assignment.domain.distribution.DayLoad;
import org.shagi.assignment.domain.distribution.DistributionFigures;
import org.shagi.assignment.domain.distribution.DistributionFigures.Totals;
import org.shagi.documents.DistributionOrderForm;

/** The distribution order as a workbook: the table of appendix 8, and on a second sheet the individual services. Numbers are numbers. */
final class DistributionWorkbook {

    private static final double TENTHS = 10.0;
    private static final int NAME_WIDTH = 60;
    private static final int FIRST_POST = 5;

    private DistributionWorkbook() {}

    static byte[] of(DistributionOrderForm form, DistributionFigures figures, Map<String, DayLoad> days) {
        return Sheets.book(book -> {
            table(book.newWorksheet("Распределение"), form, figures, days);
            extras(book.newWorksheet("Индивидуальные услуги"), form);
        });
    }

    private static void table(
            Worksheet sheet, DistributionOrderForm form, DistributionFigures figures, Map<String, DayLoad> days) {
        sheet.value(0, 0, "Распределение социальных услуг в группе «%s»".formatted(form.group()));
        Sheets.heads(
                sheet, 1, 0, "Услуга", "На 1 чел. в мес.", "На группу в мес.", "На группу за 6 мес.", "План на год");
        for (int post = 0; post < DistributionOrderForm.POSTS.size(); post++) {
            sheet.value(1, FIRST_POST + post, DistributionOrderForm.POSTS.get(post));
            sheet.value(2, FIRST_POST + post, form.names().get(post));
        }
        sheet.width(0, NAME_WIDTH);
        sheet.freezePane(1, 3);
        int row = 3;
        for (int i = 0; i < figures.rows().size(); i++) {
            var line = figures.rows().get(i);
            sheet.value(row, 0, form.lines().get(i).name());
            put(sheet, row, 1, line.child(), line.month(), line.course());
            int at = row;
            line.year().ifPresent(year -> put(sheet, at, 4, year));
            posts(sheet, row++, post -> post.name().equals(line.post()) ? line.month() : 0);
        }
        sum(sheet, row++, "Всего за месяц", figures.month(), 2);
        sum(sheet, row, "Всего за 6 месяцев", figures.course(), 3);
        int courses = row++;
        figures.year().ifPresent(year -> put(sheet, courses, 4, year));
        sum(sheet, row, "В день", figures.day(), 2);
        for (var post : Post.values()) {
            var load = days.get(post.name());
            if (load != null) {
                sheet.value(row, FIRST_POST + post.ordinal(), load.words());
            }
        }
        row++;
        sheet.value(row, 0, form.note());
    }

    private static void sum(Worksheet sheet, int row, String name, Totals totals, int groupColumn) {
        sheet.value(row, 0, name);
        put(sheet, row, 1, totals.child());
        put(sheet, row, groupColumn, totals.group());
        posts(sheet, row, post -> totals.byPost().getOrDefault(post.name(), 0));
    }

    private static void posts(Worksheet sheet, int row, ToIntFunction<Post> figure) {
        for (var post : Post.values()) {
            int tenths = figure.applyAsInt(post);
            if (tenths > 0) {
                put(sheet, row, FIRST_POST + post.ordinal(), tenths);
            }
        }
    }

    private static void extras(Worksheet sheet, DistributionOrderForm form) {
        Sheets.heads(sheet, 0, 0, "Ребёнок", "Услуга", "Дата", "Кто оказывает");
        int row = 1;
        for (var extra : form.extras()) {
            var cells = List.of(extra.child(), extra.service(), extra.date().toString(), extra.giver());
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(row, i, cells.get(i));
            }
            row++;
        }
    }

    private static void put(Worksheet sheet, int row, int column, int... tenths) {
        for (int i = 0; i < tenths.length; i++) {
            sheet.value(row, column + i, tenths[i] / TENTHS);
        }
    }
}
