package org.shagi.diagnostics.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shagi.diagnostics.domain.Given.LEADER;
import static org.shagi.diagnostics.domain.Given.PSYCHOLOGIST;
import static org.shagi.diagnostics.domain.Given.accepted;
import static org.shagi.diagnostics.domain.Given.group;
import static org.shagi.diagnostics.domain.Given.levels;
import static org.shagi.diagnostics.domain.Given.refused;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.diagnostics.domain.Advice;
import org.shagi.diagnostics.domain.Advice.Audience;
import org.shagi.diagnostics.domain.AdviceTemplates;
import org.shagi.diagnostics.domain.Given;
import org.shagi.diagnostics.domain.Level;
import org.shagi.documents.Format;
import org.shagi.documents.Press;
import org.shagi.documents.Templates;
import org.shagi.kit.domain.Decision;
import org.shagi.test.Paper;

/** Anna has a problem, Boris has none, and Vera was not there when the group was diagnosed. */
class AdviceWithoutDiagnosticsTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 1, 10);

    private final InMemory memory = new InMemory();
    private final InstantSource clock = InstantSource.fixed(Given.NOON);
    private final ZoneId zone = ZoneId.of("Europe/Kaliningrad");
    private final WatchReadings watch = new WatchReadings(memory, clock);
    private final AdviseOnChild advise = new AdviseOnChild(
            memory.groups(),
            memory,
            memory.advices(),
            new AdviceTemplates(1, Map.of(Audience.PARENTS, Map.of(1, Map.of(Level.RED, "Играть в лото")))),
            memory,
            watch,
            clock,
            zone);
    private final PrintAdvice print = new PrintAdvice(advise, memory, new Press(Templates.shipped()), "Центр");
    private String primary = "";

    @BeforeEach
    void aRoundWithoutVera() {
        new KeepGroup(memory.groups()).keep(group("anna", "boris", "vera"));
        primary = closed("PRIMARY");
    }

    @Test
    void aPaperDoesNotSayOfAChildWhoWasNotDiagnosedThatThereIsNoProblem() {
        assertThat(paper("anna")).contains("Играть в лото");
        assertThat(paper("boris")).contains("проблем не выявлено").doesNotContain("не проводилась");
        assertThat(paper("vera"))
                .contains("Диагностика на этом этапе не проводилась.")
                .doesNotContain("проблем не выявлено");
    }

    @Test
    void everybodyInTheGroupIsListedWithWhetherTheyWereDiagnosed() {
        write("boris");

        assertThat(accepted(advise.ofRound(LEADER, primary)))
                .extracting(
                        shown -> shown.advice().childId(),
                        AdviseOnChild.Shown::diagnosed,
                        shown -> shown.advice().version())
                .containsExactly(tuple("anna", true, 0L), tuple("boris", true, 1L), tuple("vera", false, 0L));
        assertThat(accepted(advise.ofRound(LEADER, closed("FINAL"))))
                .extracting(shown -> shown.advice().audience())
                .containsExactly(
                        Audience.PARENTS,
                        Audience.SCHOOL,
                        Audience.PARENTS,
                        Audience.SCHOOL,
                        Audience.PARENTS,
                        Audience.SCHOOL);
    }

    @Test
    void forAChildWhoWasNotDiagnosedOnlyThePsychologistsOwnWordsAreHandedOver() {
        assertThat(refused(handOver(Map.of("anna", 0L, "vera", 0L)))).isEqualTo("child-not-diagnosed");
        assertThat(memory.advices().ofRound(primary)).isEmpty();

        write("vera");

        assertThat(accepted(handOver(Map.of("anna", 0L, "vera", 1L))))
                .allMatch(shown -> shown.advice().handing().isPresent());
        assertThat(paper("vera")).contains("Показать логопеду").doesNotContain("не проводилась");
    }

    private String closed(String stage) {
        var open = new OpenRound(memory.groups(), memory, memory, clock, zone);
        var round =
                accepted(open.open(LEADER, "g1", stage, TODAY, stage)).round().id();
        var enter = new EnterLevels(memory.groups(), memory, memory, watch, clock);
        accepted(enter.enter(LEADER, round, "anna", levels("1", "RED"), Map.of()));
        accepted(enter.enter(LEADER, round, "boris", levels("1", "GREEN"), Map.of()));
        accepted(enter.enter(LEADER, round, "vera", Map.of(), Map.of("6", levels("1", "RED"))));
        accepted(new CloseRound(memory.groups(), memory, clock, zone).close(LEADER, round));
        return round;
    }

    private void write(String child) {
        var words = List.of(new Advice.Line(0, "Показать логопеду"));
        accepted(advise.write(PSYCHOLOGIST, primary, child, Audience.PARENTS, words, OptionalLong.empty()));
    }

    private Decision<List<AdviseOnChild.Shown>> handOver(Map<String, Long> children) {
        return advise.handOver(LEADER, primary, children, Audience.PARENTS, TODAY);
    }

    private String paper(String child) {
        var names = new PaperNames("Отделение", Map.of());
        return Paper.text(accepted(print.print(LEADER, primary, child, Audience.PARENTS, names, Format.PDF)));
    }
}
