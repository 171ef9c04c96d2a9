package org.shagi.diagnostics.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shagi.diagnostics.domain.GroupCard;
import org.shagi.diagnostics.domain.GroupResults;
import org.shagi.diagnostics.domain.Level;
import org.shagi.diagnostics.domain.Tally;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Writes the card and the results of a course into a workbook, a sheet for each, with levels only for those who may be shown them. */
@Component
public class WriteWorkbook {

    private static final int PER_THOUSAND = 1000;

    private final ShowGroupCard show;

    WriteWorkbook(ShowGroupCard show) {
        this.show = show;
    }

    /** The file. */
    public Decision<byte[]> write(Actor actor, String groupId, PaperNames names) {
        return show.course(actor, groupId, true)
                .then(cards -> show.results(actor, groupId, true).map(results -> book(cards, results, names)));
    }

    private static byte[] book(List<GroupCard> cards, GroupResults results, PaperNames names) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Shagi", "1.0")) {
            card(book.newWorksheet("Карта группы"), cards, names);
            results(book.newWorksheet("Результативность"), results, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void card(Worksheet sheet, List<GroupCard> cards, PaperNames names) {
        var children = cards.getFirst().children();
        heading(sheet, 0, "Показатель", 42);
        heading(sheet, 1, "Этап", 6);
        for (int i = 0; i < children.size(); i++) {
            heading(sheet, 2 + i, names.shortOf(children.get(i)), 14);
        }
        heading(sheet, 2 + children.size(), "Выявлено проблем, детей", 14);
        heading(sheet, 3 + children.size(), "в %", 8);
        int line = 1;
        for (int row = 0; row < cards.getFirst().rows().size(); row++) {
            for (var card : cards) {
                var cells = card.rows().get(row);
                sheet.value(line, 0, cells.indicator().name().ru());
                sheet.value(line, 1, card.stage().ordinal() + 1);
                for (int i = 0; i < children.size(); i++) {
                    level(
                            sheet,
                            line,
                            2 + i,
                            Optional.ofNullable(
                                    cells.levels().get(children.get(i).id())));
                }
                problems(sheet, line, 2 + children.size(), cells.tally());
                line++;
            }
        }
        sheet.freezePane(2, 1);
    }

    /** Nothing where nobody was diagnosed, as on the paper. */
    private static void problems(Worksheet sheet, int line, int column, Tally tally) {
        tally.problemsPercentTenths().ifPresent(tenths -> {
            sheet.value(line, column, tally.problems());
            percent(sheet, line, column + 1, tenths);
        });
    }

    private static void level(Worksheet sheet, int line, int column, Optional<Level> level) {
        level.ifPresent(found -> {
            sheet.value(line, column, letter(found));
            sheet.style(line, column)
                    .horizontalAlignment("center")
                    .fillColor(found == Level.RED ? "F7DDDD" : found == Level.BLUE ? "DDE7F7" : "DFF1E4")
                    .set();
        });
    }

    private static String letter(Level level) {
        return switch (level) {
            case RED -> "К";
            case BLUE -> "С";
            case GREEN -> "З";
        };
    }

    private static void results(Worksheet sheet, GroupResults results, PaperNames names) {
        var heads = List.of("Показатель", "ПР", "ДР", "РДЦ, %", "Улучшение", "Без итогового уровня");
        for (int i = 0; i < heads.size(); i++) {
            heading(sheet, i, heads.get(i), i == 0 ? 42 : 11);
        }
        for (int i = 0; i < results.rows().size(); i++) {
            var row = results.rows().get(i);
            sheet.value(i + 1, 0, row.indicator().name().ru());
            sheet.value(i + 1, 1, row.found().count());
            sheet.value(i + 1, 2, row.reached().count());
            if (row.isUnknown()) {
                sheet.value(i + 1, 3, PaperWords.UNKNOWN);
            } else {
                percent(sheet, i + 1, 3, row.achievedPercentTenths().orElse(-1));
            }
            sheet.value(i + 1, 4, row.improved().count());
            sheet.value(i + 1, 5, row.open().count());
        }
        sheet.value(results.rows().size() + 2, 0, PrintCourse.note(results, names));
    }

    /** A number that can be reckoned with; a dash, given as -1, where there is none. */
    private static void percent(Worksheet sheet, int line, int column, int tenths) {
        if (tenths < 0) {
            sheet.value(line, column, PaperWords.NONE);
        } else {
            sheet.value(line, column, (double) tenths / PER_THOUSAND);
            sheet.style(line, column).format("0.0%").set();
        }
    }

    private static void heading(Worksheet sheet, int column, String title, int width) {
        sheet.value(0, column, title);
        sheet.style(0, column).bold().wrapText(true).set();
        sheet.width(column, width);
    }
}
