package org.shagi.diagnostics.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shagi.diagnostics.domain.Given.COURSE;
import static org.shagi.diagnostics.domain.Given.DIRECTOR;
import static org.shagi.diagnostics.domain.Given.HEAD;
import static org.shagi.diagnostics.domain.Given.LEADER;
import static org.shagi.diagnostics.domain.Given.PSYCHOLOGIST;
import static org.shagi.diagnostics.domain.Given.accepted;
import static org.shagi.diagnostics.domain.Given.levels;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.TermRules;
import org.shagi.diagnostics.domain.Course;
import org.shagi.diagnostics.domain.Given;
import org.shagi.diagnostics.domain.Group;
import org.shagi.diagnostics.domain.Reading;
import org.shagi.documents.Format;
import org.shagi.documents.Press;
import org.shagi.documents.Templates;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;
import org.shagi.test.Paper;
import org.springframework.web.util.HtmlUtils;

/** What stands on the papers of a course, and what of it for whom. */
class CoursePaperTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Kaliningrad");
    private static final LocalDate FINAL_DAY = COURSE.from().plusWeeks(24);

    /** The last one leaves before the final round. */
    private static final List<String> CHILDREN =
            IntStream.range(0, 8).mapToObj(i -> "c" + i).toList();

    private static final PaperNames NAMES = new PaperNames(
            "Отделение",
            CHILDREN.stream()
                    .collect(Collectors.toMap(id -> id, id -> "Пробников" + id.substring(1) + " Ясень Туманович")));

    private final InMemory memory = new InMemory();
    private final WatchReadings watch = new WatchReadings(memory, () -> Given.NOON);
    private final OpenRound openRound =
            new OpenRound(memory.groups(), memory, memory, () -> Instant.parse("2019-07-09T10:00:00Z"), ZONE);
    private final EnterLevels enterLevels = new EnterLevels(memory.groups(), memory, memory, watch, () -> Given.NOON);
    private final ShowGroupCard show = new ShowGroupCard(memory.groups(), memory, memory, watch);
    private final ShowRounds showRounds = new ShowRounds(memory.groups(), memory, memory, watch);
    private final Press press = new Press(Templates.shipped());
    private final PrintCourse printCourse = new PrintCourse(memory.groups(), show, press, "Центр");
    private final PrintMatrix printMatrix = new PrintMatrix(
            memory.groups(),
            memory,
            memory,
            new TimeRounds(
                    memory.groups(),
                    Deadlines.by(TermRules.shipped(), WorkCalendar.shipped(), LocalTime.of(18, 0)),
                    WorkCalendar.shipped(),
                    () -> Given.NOON,
                    ZONE),
            watch,
            press);

    @TempDir
    private Path folder;

    @BeforeEach
    void aGroupWorks() {
        new KeepGroup(memory.groups()).keep(group(1, COURSE, "leader", "psychologist"));
    }

    @Test
    void theResultsSayFourOfSixAndADashWhereThereWasNoProblem() {
        aCourse();

        var paper = results(LEADER);

        assertThat(paper).containsPattern("показатель 1 6 4 66,7 1 0\\s");
        assertThat(paper).containsPattern("показатель 2 0 0 — 0 0\\s");
        assertThat(paper).containsPattern("показатель 3 1 0 0,0 0 0\\s");
    }

    @Test
    void theResultsNameWhoLeftEarlyAndToTheDirectorSayHowManyOnly() {
        aCourse();

        assertThat(results(LEADER).replaceAll("\\s+", " "))
                .contains("Выбыли до итоговой диагностики: Пробников7 Ясень Туманович.")
                .contains("Без итоговой диагностики: Пробников6 Ясень Туманович.");
        assertThat(results(DIRECTOR))
                .contains("Выбыли до итоговой диагностики: 1.")
                .contains("Без итоговой диагностики: 1.")
                .containsPattern("показатель 1 6 4 66,7 1 0\\s")
                .doesNotContain("Пробников");
    }

    @Test
    void aMissingFinalLevelIsNotPrintedAsIfThereHadBeenNoProblem() throws IOException {
        aCourse();
        fill("g1-primary", "4", "RBGGGGGG");
        fill("g1-primary", "5", "RRGGGGGG");
        fill("g1-final", "5", "-GGGGG--");

        assertThat(results(LEADER).replaceAll("\\s+", " "))
                .contains("показатель 4 0 0 нет данных 0 2 ", "показатель 5 1 1 100,0 0 1 ")
                .contains("Без итогового уровня по показателям: Пробников0 Ясень Туманович (4, 5);"
                        + " Пробников1 Ясень Туманович (4).");
        assertThat(results(DIRECTOR))
                .containsPattern("показатель 4 0 0 нет данных 0 2\\s")
                .doesNotContain("Пробников", "по показателям:");
        assertThat(sheets(accepted(new WriteWorkbook(show).write(LEADER, "g1", NAMES))))
                .contains("Без итогового уровня<", "нет данных", "Пробников0 Ясень Туманович (4, 5);");
    }

    @Test
    void theCardSaysProblemsInChildrenAndPerCentAndNothingWhereNobodyWasDiagnosed() {
        aCourse();

        var forLeader = Paper.text(accepted(printCourse.card(LEADER, "g1", 1, NAMES, Format.PDF)));
        var forDirector = Paper.text(accepted(printCourse.card(DIRECTOR, "g1", 1, NAMES, Format.PDF)));

        assertThat(forLeader)
                .containsPattern("Пробников0.*\\n.*Я\\.Т\\.")
                .containsPattern("показатель 1 1 К К К С С С З К 7 87,5\\s")
                .containsPattern("показатель 1 .*\\n2\\s*\\n3 С З З З З С 2 33,3\\s");
        assertThat(forDirector)
                .containsPattern("показатель 1 1 7 87,5\\s*\\n2\\s*\\n3 2 33,3\\s")
                .doesNotContain("Пробников")
                .doesNotContainPattern("показатель 1 1 [КСЗ]");
    }

    @Test
    void theSecondSheetOfTheCardHoldsTheChildrenAfterTheFifteenth() {
        new KeepGroup(memory.groups())
                .keep(group(
                        2, COURSE, IntStream.range(0, 17).mapToObj(i -> "k" + i).toList(), "leader", "psychologist"));
        var primary = opened("PRIMARY", COURSE.from());
        enter(LEADER, primary, "k0", "1", "RED");
        enter(LEADER, primary, "k16", "1", "GREEN");

        var first = Paper.text(accepted(printCourse.card(LEADER, "g1", 1, NAMES, Format.PDF)));
        var second = Paper.text(accepted(printCourse.card(LEADER, "g1", 2, NAMES, Format.PDF)));

        assertThat(first).contains("7/k0", "7/k14").doesNotContain("7/k15");
        assertThat(first).containsPattern("показатель 1 1 К 1 50,0\\s");
        assertThat(second).contains("7/k15", "7/k16").doesNotContain("7/k14");
        assertThat(second).containsPattern("показатель 1 1 З 1 50,0\\s");
    }

    @Test
    void theWorkbookSaysTheSameAsThePapers() throws IOException {
        aCourse();
        var workbook = new WriteWorkbook(show);

        var forLeader = sheets(accepted(workbook.write(LEADER, "g1", NAMES)));
        var forDirector = sheets(accepted(workbook.write(DIRECTOR, "g1", NAMES)));

        assertThat(forLeader).contains("Пробников0 Я.Т.", "0.667", "0.875", ">—</t>", ">К</t>");
        assertThat(forLeader).contains("Выбыли до итоговой диагностики: Пробников7 Ясень Туманович.");
        assertThat(forDirector).contains("Выбыли до итоговой диагностики: 1.", "0.667", "0.875");
        assertThat(forDirector).doesNotContain("Пробников", ">К</t>", ">С</t>", ">З</t>");
    }

    /** Everything that stands in a workbook. */
    private String sheets(byte[] workbook) throws IOException {
        var file = Files.write(folder.resolve("workbook.xlsx"), workbook);
        var text = new StringBuilder();
        try (var parts = FileSystems.newFileSystem(file)) {
            for (var part : List.of("sharedStrings.xml", "worksheets/sheet1.xml", "worksheets/sheet2.xml")) {
                var xml = Files.readString(parts.getPath("/xl", part));
                text.append(HtmlUtils.htmlUnescape(xml));
            }
        }
        return text.toString();
    }

    @Test
    void aMatrixIsPrintedWithTheReadersPartAloneAndForTheHeadWhole() {
        var primary = opened("PRIMARY", COURSE.from());
        enter(LEADER, primary, "c0", "1", "RED");
        enter(PSYCHOLOGIST, primary, "c0", "2", "GREEN");
        accepted(enterLevels.enter(
                PSYCHOLOGIST, primary, "c0", Map.of(), Map.of("6", levels("1", "RED", "2", "BLUE", "3", "BLUE"))));

        assertThat(matrix(LEADER, primary))
                .contains("Здесь только та часть матрицы")
                .containsPattern("показатель 1 К\\s")
                .containsPattern("показатель 2\\s*\\n")
                .containsPattern("показатель 6\\s*\\n");
        assertThat(matrix(PSYCHOLOGIST, primary))
                .containsPattern("показатель 1\\s*\\n")
                .containsPattern("показатель 2 З\\s")
                .containsPattern("показатель 6 К С С\\s*\\n");
        assertThat(matrix(HEAD, primary))
                .doesNotContain("Здесь только та часть")
                .containsPattern("показатель 1 К\\s")
                .containsPattern("показатель 2 З\\s")
                .containsPattern("показатель 6 К С С\\s*\\n");
    }

    @Test
    void whoeverPrintsLevelsIsWrittenDownBeforeAndWhoPrintsCountsIsNot() {
        aCourse();
        var round = "g1-primary";
        memory.readings.clear();

        matrix(HEAD, round);
        results(LEADER);
        accepted(printCourse.card(PSYCHOLOGIST, "g1", 1, NAMES, Format.DOCX));
        accepted(new WriteWorkbook(show).write(HEAD, "g1", NAMES));
        results(DIRECTOR);
        accepted(printCourse.card(DIRECTOR, "g1", 1, NAMES, Format.PDF));

        assertThat(memory.readings).allMatch(Reading::printed);
        assertThat(memory.readings)
                .extracting(
                        reading -> reading.stamp().by() + " " + reading.what(),
                        reading -> reading.children().size())
                .containsExactly(
                        tuple("head MATRIX", 1),
                        tuple("leader RESULTS", 8),
                        tuple("psychologist CARD", 8),
                        tuple("head CARD", 8),
                        tuple("head RESULTS", 8));
    }

    @Test
    void whatStaffEnteredWhoHaveLeftIsOpenToWhoFollowsAndClosedToThem() {
        var primary = opened("PRIMARY", COURSE.from());
        enter(LEADER, primary, "c0", "1", "RED");
        enter(PSYCHOLOGIST, primary, "c0", "2", "GREEN");

        new KeepGroup(memory.groups()).keep(group(2, staffed("leader", "successor"), "leader", "successor"));
        var successor = new Actor("successor", Set.of(Role.PSYCHOLOGIST), Set.of());

        assertThat(accepted(showRounds.matrix(successor, primary, "c0")).entries())
                .containsOnlyKeys(2);
        assertThat(accepted(showRounds.matrix(LEADER, primary, "c0")).entries()).containsOnlyKeys(1, 2);
        assertThat(accepted(showRounds.matrices(successor, primary))
                        .byChild()
                        .get("c0")
                        .entries())
                .containsOnlyKeys(2);
        assertThat(matrix(successor, primary))
                .containsPattern("показатель 1\\s*\\n")
                .containsPattern("показатель 2 З\\s");
        assertThat(matrix(LEADER, primary)).containsPattern("показатель 2 З\\s");
        assertThat(Given.refused(printMatrix.print(PSYCHOLOGIST, primary, "c0", NAMES, Format.PDF)))
                .isEqualTo("outside-your-scope");
        enter(successor, primary, "c0", "2", "BLUE");
        assertThat(Given.refused(enterLevels.enter(LEADER, primary, "c0", levels("2", "RED"), Map.of())))
                .isEqualTo("not-your-part");
    }

    @Test
    void whatSomebodyEnteredWhoWorksHereOtherwiseNowIsOpenToWhoFollows() {
        var primary = opened("PRIMARY", COURSE.from());
        enter(PSYCHOLOGIST, primary, "c0", "2", "GREEN");

        new KeepGroup(memory.groups())
                .keep(group(2, staffed("leader", "successor"), "leader", "successor", "psychologist"));
        var successor = new Actor("successor", Set.of(Role.PSYCHOLOGIST), Set.of());

        assertThat(accepted(showRounds.matrix(successor, primary, "c0")).entries())
                .containsOnlyKeys(2);
        enter(successor, primary, "c0", "2", "BLUE");
        assertThat(Given.refused(showRounds.matrix(PSYCHOLOGIST, primary, "c0")))
                .isEqualTo("levels-not-shown");
    }

    /** ПР 6, ДР 4 in the first indicator; no problem in the second; one that stays in the third; the last child leaves. */
    private void aCourse() {
        var primary = opened("PRIMARY", COURSE.from());
        fill(primary, "1", "RRRBBBGR");
        fill(primary, "2", "GGGGGGGG");
        fill(primary, "3", "RGGGGGGG");
        var last = opened("FINAL", FINAL_DAY);
        fill(last, "1", "BGGGGB--");
        fill(last, "2", "GGGGGG--");
        fill(last, "3", "RGGGGG--");
    }

    private String opened(String stage, LocalDate on) {
        return accepted(openRound.open(LEADER, "g1", stage, on, stage)).round().id();
    }

    /** First letters of the levels of an indicator, child by child. */
    private void fill(String round, String indicator, String letters) {
        var names = Map.of('R', "RED", 'B', "BLUE", 'G', "GREEN");
        for (int i = 0; i < letters.length(); i++) {
            var level = names.get(letters.charAt(i));
            if (level != null) {
                enter(LEADER, round, CHILDREN.get(i), indicator, level);
            }
        }
    }

    private void enter(Actor actor, String round, String child, String indicator, String level) {
        accepted(enterLevels.enter(actor, round, child, levels(indicator, level), Map.of()));
    }

    private String results(Actor actor) {
        return Paper.text(accepted(printCourse.results(actor, "g1", NAMES, Format.PDF)));
    }

    private String matrix(Actor actor, String round) {
        return Paper.text(accepted(printMatrix.print(actor, round, "c0", NAMES, Format.PDF)));
    }

    private static Course staffed(String leader, String psychologist) {
        return new Course(
                COURSE.name(),
                COURSE.from(),
                COURSE.to(),
                false,
                Map.of("GROUP_LEADER", List.of(leader), "PSYCHOLOGIST", List.of(psychologist)));
    }

    private static Group group(long version, Course course, String... staff) {
        return group(version, course, CHILDREN, staff);
    }

    private static Group group(long version, Course course, List<String> children, String... staff) {
        return new Group(
                "g1",
                "d1",
                Optional.of(course),
                Set.of(staff),
                children.stream()
                        .map(id -> new Group.Child(
                                id, "7/" + id, id.equals("c7") ? Optional.of(FINAL_DAY.minusDays(1)) : COURSE.to()))
                        .toList(),
                version);
    }
}
