package org.shagi.journal.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.GroupMonth;
import org.shagi.journal.domain.RosterChild;
import org.shagi.journal.domain.print.PrintedDay;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/**
 * The workbook that a month of a group is filled into: a line for each child, a column for each working day, with what the journal says
 * already. The second row, hidden, keeps the versions of the sheets, so that nobody's later marks are overwritten unseen.
 */
@Component
public class MonthTemplate {

    private static final String HINT =
            "«Н» или цифры кодов без первой 5: 1 – присутствовал, 567 – присутствовал и получил 5.5, 5.6 и 5.7. Пусто – не заполнено.";
    private static final String FORMULA =
            "OR(%1$s=\"\",UPPER(%1$s)=\"Н\",ISNUMBER(VALUE(SUBSTITUTE(SUBSTITUTE(%1$s,\";\",\"\"),\" \",\"\"))))";

    private final OpenGroup groups;
    private final LayOutMonth layOutMonth;

    MonthTemplate(OpenGroup groups, LayOutMonth layOutMonth) {
        this.groups = groups;
        this.layOutMonth = layOutMonth;
    }

    /** The workbook; of a month outside the course one without days. */
    public Decision<byte[]> write(Actor reader, String groupId, YearMonth month, PaperNames names) {
        return groups.open(reader, groupId)
                .map(group -> layOutMonth.of(group, month))
                .map(found -> book(found, names));
    }

    private static byte[] book(GroupMonth month, PaperNames names) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Shagi", "1.0")) {
            var sheet = book.newWorksheet("Журнал");
            sheet.value(
                    MonthColumns.TITLE_ROW,
                    0,
                    "Группа «%s», %s. %s".formatted(month.group().name(), month.month(), HINT));
            sheet.value(
                    MonthColumns.VERSION_ROW,
                    0,
                    MonthColumns.marker(month.group().id(), month.month()));
            heading(sheet, MonthColumns.CASE, MonthColumns.CASE_TITLE, 12);
            heading(sheet, MonthColumns.NAME, "Ф.И.О.", 30);
            var children = month.children();
            for (int i = 0; i < children.size(); i++) {
                child(sheet, MonthColumns.FIRST_CHILD + i, children.get(i), names);
            }
            for (int i = 0; i < month.workingDays().size(); i++) {
                day(
                        sheet,
                        MonthColumns.FIRST_DAY + i,
                        month.sheetOn(month.workingDays().get(i)),
                        children);
            }
            sheet.hideRow(MonthColumns.VERSION_ROW);
            sheet.freezePane(MonthColumns.FIRST_DAY, MonthColumns.FIRST_CHILD);
            sheet.protect(
                    "", SheetProtectionOption.SHEET, SheetProtectionOption.OBJECTS, SheetProtectionOption.SCENARIOS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void child(Worksheet sheet, int row, RosterChild child, PaperNames names) {
        sheet.value(row, MonthColumns.CASE, child.caseNumber());
        sheet.value(row, MonthColumns.NAME, names.children().getOrDefault(child.childId(), ""));
    }

    private static void day(Worksheet sheet, int column, DaySheet written, List<RosterChild> children) {
        heading(sheet, column, MonthColumns.title(written.date()), 11);
        sheet.value(MonthColumns.VERSION_ROW, column, written.version());
        for (int i = 0; i < children.size(); i++) {
            cell(sheet, MonthColumns.FIRST_CHILD + i, column, written, children.get(i), written.date());
        }
        if (!children.isEmpty()) {
            var last = MonthColumns.FIRST_CHILD + children.size() - 1;
            sheet.range(MonthColumns.FIRST_CHILD, column, last, column)
                    .validateWithFormula(FORMULA.formatted(letters(column) + (MonthColumns.FIRST_CHILD + 1)))
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(MonthColumns.title(written.date()))
                    .error(HINT);
        }
    }

    private static void cell(
            Worksheet sheet, int row, int column, DaySheet written, RosterChild child, LocalDate date) {
        if (!child.isEnrolledOn(date)) {
            sheet.style(row, column).fillColor("D9D9D9").set();
            return;
        }
        var entry = written.entries().get(child.childId());
        if (entry != null) {
            sheet.value(row, column, PrintedDay.marksOf(entry));
        }
        sheet.style(row, column)
                .format("@")
                .horizontalAlignment("center")
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
    }

    private static void heading(Worksheet sheet, int column, String title, int width) {
        sheet.value(MonthColumns.HEADING_ROW, column, title);
        sheet.style(MonthColumns.HEADING_ROW, column)
                .bold()
                .horizontalAlignment("center")
                .set();
        sheet.width(column, width);
    }

    /** {@code A} for the first column, {@code AA} for the twenty-seventh. */
    private static String letters(int column) {
        var letters = 26;
        var last = String.valueOf((char) ('A' + column % letters));
        return column < letters ? last : letters(column / letters - 1) + last;
    }
}
