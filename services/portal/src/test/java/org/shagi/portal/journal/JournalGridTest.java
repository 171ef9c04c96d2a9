package org.shagi.portal.journal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.portal.journal.JournalWorld.WORKED_DAY;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shagi.portal.journal.JournalDouble.Entry;

/** The leader fills the journal by keys. */
class JournalGridTest extends BrowserTest {

    private static final String MONTH = "/journal/romashka/2019-01";

    @Test
    void takesTheWorkedDayByKeysAndCountsEightOfEachCode() {
        grid.open(journal, MONTH).at(0, WORKED_DAY);

        grid.press("Digit3", "Digit5", "Digit6", "Digit7", "Control+KeyD");
        grid.at(8, WORKED_DAY).press("KeyY", "ArrowDown", "KeyY").untilSaved();

        assertThat(grid.cell(0, WORKED_DAY)).hasText("3567");
        assertThat(grid.cell(9, WORKED_DAY)).hasText("Н");
        for (var digit : new String[] {"1", "3", "5", "6", "7"}) {
            assertThat(grid.total(digit, WORKED_DAY)).hasText("8");
            assertThat(grid.monthTotal(digit)).hasText("8");
        }
        assertThat(grid.total("all", WORKED_DAY)).hasText("40");
        assertThat(grid.childTotal(0)).hasText("5");
        assertThat(grid.childTotal(9)).hasText("0");
        grid.picture("worked-day");
        assertThat(journal.sheet(WORKED_DAY))
                .hasSize(10)
                .containsEntry("child-1", Entry.present("child-1", "5.1", "5.3", "5.5", "5.6", "5.7"))
                .containsEntry("child-10", Entry.absent("child-10"));
    }

    @Test
    void takesTheThemeOfTheThematicPlanWithTheMarksOfThePlanAndLetsItBeUndone() {
        journal.plannedThemes = Map.of(WORKED_DAY, List.of(Map.of("code", "5.3", "theme", "Дружба")));
        grid.open(journal, MONTH);
        assertThat(theme(WORKED_DAY)).hasText("(3)");

        grid.at(0, WORKED_DAY).press("Shift+ArrowDown", "Space").untilSaved();

        assertThat(theme(WORKED_DAY)).hasText("3");
        assertThat(theme(WORKED_DAY)).hasAttribute("title", "5.3 — Дружба");
        assertThat(journal.themes(WORKED_DAY)).containsExactly(Map.entry("5.3", "Дружба"));

        grid.press("Control+KeyZ").untilSaved();
        assertThat(theme(WORKED_DAY)).hasText("(3)");
        assertThat(journal.themes(WORKED_DAY)).isEmpty();
    }

    @Test
    void writesAThemeBesideTheMarksInThePanelAndLosesNoneOfTwoPeople() {
        grid.open(journal, MONTH)
                .at(0, WORKED_DAY)
                .press("Digit2", "Control+KeyD")
                .untilSaved();

        grid.press("Enter");
        grid.page().locator(".jg-panel [data-key='theme-2']").fill("Режим дня");
        grid.page().locator(".jg-panel [data-key='themes-save']").click();
        grid.untilSaved();
        assertThat(journal.themes(WORKED_DAY)).containsExactly(Map.entry("5.2", "Режим дня"));

        journal.anotherNames(WORKED_DAY, "5.2", "Режим дня. Зарядка");
        grid.page().locator(".jg-panel [data-key='theme-2']").fill("Режим дня и питание");
        grid.page().locator(".jg-panel [data-key='themes-save']").click();
        grid.untilSaved();
        assertThat(journal.themes(WORKED_DAY))
                .containsExactly(Map.entry("5.2", "Режим дня. Зарядка; Режим дня и питание"));
    }

    private Locator theme(LocalDate date) {
        return grid.page().locator(".jg-theme[data-day='" + date + "']");
    }

    @Test
    void marksTheChildPresentWithTheFirstDigitAndTakesTheCodeOffWithTheSecond() {
        grid.open(journal, MONTH).at(0, WORKED_DAY);

        grid.press("Digit3");
        assertThat(grid.total("1", WORKED_DAY)).hasText("1");

        grid.press("Digit3");
        assertThat(grid.cell(0, WORKED_DAY)).hasText("1");
        assertThat(grid.cell(0, WORKED_DAY))
                .hasAttribute("aria-label", Pattern.compile("^присутствует, занятий нет.*"));

        grid.press("Digit1");
        assertThat(grid.cell(0, WORKED_DAY)).hasText("");
    }

    @Test
    void takesTheRussianLetterWhateverKeyItLiesOn() {
        grid.open(journal, MONTH).at(0, WORKED_DAY);

        grid.page().locator(":focus").dispatchEvent("keydown", Map.of("key", "н", "code", "KeyH", "bubbles", true));

        assertThat(grid.cell(0, WORKED_DAY)).hasText("Н");
    }

    @Test
    void fillsASelectedRectangleButLeavesAnAbsenceInIt() {
        grid.open(journal, MONTH).at(1, WORKED_DAY).press("KeyY");

        grid.at(0, WORKED_DAY).press("Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowRight", "Digit5");

        assertThat(grid.cell(0, WORKED_DAY)).hasText("5");
        assertThat(grid.cell(1, WORKED_DAY)).hasText("Н");
        assertThat(grid.cell(2, WORKED_DAY.plusDays(1))).hasText("5");
        assertThat(grid.total("5", WORKED_DAY)).hasText("2");
        assertThat(grid.total("5", WORKED_DAY.plusDays(1))).hasText("3");
        assertThat(grid.said()).hasText("Изменено клеток: 5.");
    }

    @Test
    void writesThePlanOfTheDayAndCopiesThePreviousWorkingDay() {
        var friday = LocalDate.of(2019, 1, 18);
        var monday = LocalDate.of(2019, 1, 21);
        grid.open(journal, MONTH).at(0, friday);

        grid.press("Space", "ArrowRight", "Period");

        assertThat(grid.cell(0, friday)).hasText("568");
        assertThat(grid.cell(0, monday)).hasText("568");
    }

    @Test
    void fillsAColumnFromItsHeadWithThePlanOfThatDay() {
        grid.open(journal, MONTH).at(3, WORKED_DAY).press("KeyY").at(0, LocalDate.of(2019, 1, 9));

        grid.page().locator("button.jg-fill[data-column='5']").click();

        assertThat(grid.total("all", WORKED_DAY)).hasText("45");
        assertThat(grid.cell(3, WORKED_DAY)).hasText("Н");
    }

    @Test
    void undoesAndRedoesAWholeFilling() {
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("Digit5", "Control+KeyD");

        grid.press("Control+KeyZ");
        assertThat(grid.total("5", WORKED_DAY)).hasText("1");

        grid.press("Control+KeyY");
        assertThat(grid.total("5", WORKED_DAY)).hasText("10");
    }

    @Test
    void showsOnEachPageItsOwnCodesAndKeepsTheOthers() {
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("Digit3", "Digit5", "Digit6", "Digit7");

        grid.turnTo("3");
        assertThat(grid.cell(0, WORKED_DAY)).hasText("3");
        assertThat(grid.childTotal(0)).hasText("1");
        grid.at(0, WORKED_DAY).press("Delete");
        assertThat(grid.cell(0, WORKED_DAY)).hasText("○");
        grid.press("Digit5");
        assertThat(grid.said()).hasText("Код 5.5 — на странице 2. Откройте её или «Всё».");

        grid.turnTo("2");
        assertThat(grid.cell(0, WORKED_DAY)).hasText("567");
        grid.turnTo("1");
        assertThat(grid.cell(0, WORKED_DAY)).hasText("1");
    }

    @Test
    void refusesACodeOutsideTheProgrammeAndADayBeforeEnrolment() {
        var children = new ArrayList<>(JournalWorld.children());
        children.set(0, children.get(0).with(LocalDate.of(2019, 1, 16), List.of("5.1", "5.5")));
        journal.children = children;
        grid.open(journal, MONTH).at(0, WORKED_DAY);

        grid.press("Digit8");
        assertThat(grid.said()).hasText("Кода 5.8 нет в индивидуальной программе.");
        grid.press("Space");
        assertThat(grid.cell(0, WORKED_DAY)).hasText("5");

        grid.press("ArrowLeft", "Digit1");
        assertThat(grid.said()).hasText("В этот день ребёнок не зачислен в группу.");
        assertThat(grid.cell(0, WORKED_DAY.minusDays(1))).hasAttribute("aria-disabled", "true");
    }

    @Test
    void doesByMouseWhatTheKeysDo() {
        grid.open(journal, MONTH).at(0, WORKED_DAY);
        grid.page().locator("[data-command=planned]").click();
        assertThat(grid.cell(0, WORKED_DAY)).hasText("3567");

        grid.cell(0, WORKED_DAY).dblclick();
        grid.page().locator(".jg-panel [data-key=absent]").click();
        assertThat(grid.cell(0, WORKED_DAY)).hasText("Н");

        grid.page().locator("[data-command=undo]").click();
        assertThat(grid.cell(0, WORKED_DAY)).hasText("3567");
    }

    @Test
    void opensAtTheVeryCellThatIsOwed() {
        grid.open(journal, MONTH + "?day=" + WORKED_DAY + "&child=child-4");

        assertThat(grid.cell(3, WORKED_DAY)).isFocused();
    }

    @Test
    void showsWhatTheProgrammeStillOwesEachChildAndOfWhichServices() {
        journal.volumes = Map.of("5.3", 36, "5.5", 2);
        journal.givenElsewhere = Map.of("5.3", 30, "5.5", 4);
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("Digit3");

        var left = grid.page().locator("tbody tr").nth(0).locator(".jg-left");
        assertThat(left).hasText("5");
        assertThat(left).hasAttribute("title", Pattern.compile("осталось 5\\. 5\\.3 — 5"));
        grid.press("Enter");
        assertThat(grid.page().locator(".jg-panel")).containsText("5.3: 31 из 36, осталось 5");
        grid.picture("balance");
    }

    @Test
    void tellsWhoGaveAndWroteAMarkAndWhatStoodThereBefore() {
        journal.anotherSaves(WORKED_DAY, Entry.present("child-1", "5.1", "5.3"));
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("Enter");

        var panel = grid.page().locator(".jg-panel");
        assertThat(panel).containsText("провёл(а) Соколова Р.П.; Орлова Т.И., 16 янв.");
        assertThat(panel).containsText("5.6: Орлова Т.И. → не заполнено; kuznetsova, 17 янв.");
        assertThat(panel).containsText("причина отсутствия: Болезнь: грипп → не заполнено");
        assertThat(panel).containsText("тема 5.3: Мимика → Жесты");
        assertThat(panel).containsText("не было занятия");
        grid.picture("panel-kept");
    }

    @Test
    void asksWhyAChildIsAwayAndWantsAWordWhereTheReasonSaysTooLittle() {
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("KeyY").untilSaved();
        grid.press("Enter");

        grid.page().locator("[data-key=why]").selectOption("OTHER");
        grid.page().locator("[data-key=excuse]").click();
        assertThat(journal.writes).hasSize(1);
        grid.page().locator("[data-key=why-more]").fill("олимпиада");
        grid.page().locator("[data-key=excuse]").click();
        grid.untilSaved();

        assertThat(journal.sheet(WORKED_DAY).get("child-1").absence())
                .isEqualTo(Map.of("reason", "OTHER", "comment", "олимпиада"));
        assertThat(grid.cell(0, WORKED_DAY)).hasText("Н");
        assertThat(grid.cell(0, WORKED_DAY)).hasAttribute("aria-label", "отсутствует, Н, Другая: олимпиада");
        grid.picture("absence");
    }

    @Test
    void writesDownWhenAChildLeftEarlyAndWhyNotWithSomebodyWhomThePermissionNames() {
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("Digit5", "Enter");

        grid.page().locator("[data-key=left]").click();
        grid.page().locator("[data-key=left-at]").fill("12:20");
        grid.page().locator("[data-key=taken]").selectOption("OTHER");
        grid.page().locator("[data-key=leave]").click();
        assertThat(grid.page().locator("[data-key=left-why]:invalid")).isVisible();
        grid.page().locator("[data-key=left-why]").fill("по звонку матери");
        grid.page().keyboard().press("Enter");
        grid.untilSaved();

        assertThat(journal.sheet(WORKED_DAY).get("child-1").leaving())
                .isEqualTo(Map.of("at", "12:20", "takenBy", "OTHER", "reason", "по звонку матери"));
        assertThat(journal.sheet(WORKED_DAY).get("child-1").codes()).containsExactly("5.1", "5.5");
        grid.picture("left-early");
    }

    @Test
    void saysOfADayThatThereWereNoSessionsUntilSomebodyHadOne() {
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("Digit1", "Control+KeyD", "Minus");
        grid.untilSaved();
        assertThat(journal.quiet(WORKED_DAY)).containsExactlyInAnyOrder(2, 3);
        assertThat(grid.total("3", WORKED_DAY)).hasText("нет");
        grid.picture("no-session");

        grid.press("Digit3").untilSaved();

        assertThat(journal.quiet(WORKED_DAY)).containsExactly(2);
        grid.press("Minus");
        assertThat(grid.said()).hasText("«Занятия нет» снято.");
    }

    @Test
    void takesAMonthByKeysAloneMarkForMark() {
        var days = JournalWorld.workingDays(JournalWorld.JANUARY).stream()
                .filter(JournalWorld::inCourse)
                .toList();
        host.today = days.getLast();
        grid.open(journal, MONTH + "?day=" + days.getFirst());
        for (int column = 0; column < days.size(); column++) {
            typeDay(column);
            grid.press("Control+Home");
            for (int step = 0; step <= column; step++) {
                grid.press("ArrowRight");
            }
        }
        grid.untilSaved();

        for (int column = 0; column < days.size(); column++) {
            for (int row = 0; row < 10; row++) {
                var child = "child-" + (row + 1);
                assertThat(journal.sheet(days.get(column)))
                        .as(days.get(column).toString())
                        .containsEntry(child, expected(child, row, column));
            }
        }
    }

    /** Each day one child away, the others with three codes, so that every code and every child has its turn. */
    private void typeDay(int column) {
        for (int step = 0; step < 3; step++) {
            grid.press("Digit" + digit(column, step));
        }
        grid.press("Control+KeyD");
        for (int row = 0; row < column % 10; row++) {
            grid.press("ArrowDown");
        }
        grid.press("KeyY");
    }

    private static Entry expected(String child, int row, int column) {
        return row == column % 10
                ? Entry.absent(child)
                : Entry.present(
                        child,
                        Stream.concat(Stream.of(1), IntStream.range(0, 3).mapToObj(step -> digit(column, step)))
                                .sorted()
                                .map(digit -> "5." + digit)
                                .toArray(String[]::new));
    }

    /** 2 to 9, three different ones a day. */
    private static int digit(int column, int step) {
        return 2 + (column + step * 3) % 8;
    }

    @Test
    void walksWithOneTabStopAndLetsGoAfterEscape() {
        grid.open(journal, MONTH).at(0, WORKED_DAY);
        grid.press("ArrowRight", "ArrowDown", "End", "Home", "Tab", "PageDown");
        assertThat(grid.cell(6, LocalDate.of(2019, 1, 10))).isFocused();
        assertThat(grid.page().locator("td[tabindex='0']")).hasCount(1);

        grid.press("Control+Home", "ArrowUp", "ArrowRight");
        assertThat(grid.page().locator("button.jg-fill[data-column='1']")).isFocused();
        grid.press("ArrowDown", "Escape", "Tab");

        assertThat(grid.page().locator("journal-grid td:focus")).hasCount(0);
    }

    @Test
    void opensAtTheDayOfTheAddress() {
        grid.open(journal, MONTH + "?day=2019-01-09");

        assertThat(grid.cell(0, LocalDate.of(2019, 1, 9))).isFocused();
    }

    @Test
    void showsCaseNumbersAndGoesOnWhileTheRosterIsSilent() {
        journal.rosterAnswers = false;
        grid.open(journal, MONTH).at(0, WORKED_DAY).press("Digit5").untilSaved();

        assertThat(grid.page().locator("tbody th").first()).hasText("№ 19/1");
        assertThat(grid.page().locator(".jg-banner")).containsText("вместо фамилий показаны номера дел");
        assertThat(journal.sheet(WORKED_DAY)).containsKey("child-1");
    }
}
