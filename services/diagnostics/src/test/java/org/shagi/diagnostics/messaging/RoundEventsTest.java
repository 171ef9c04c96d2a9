package org.shagi.diagnostics.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shagi.contracts.EventJson;
import org.shagi.contracts.EventType;
import org.shagi.contracts.diagnostics.EmphasesSuggested;
import org.shagi.contracts.diagnostics.RoundRecorded;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.diagnostics.application.IndicatorSets;
import org.shagi.diagnostics.domain.Conduct;
import org.shagi.diagnostics.domain.Entry;
import org.shagi.diagnostics.domain.Given;
import org.shagi.diagnostics.domain.Group;
import org.shagi.diagnostics.domain.IndicatorSet;
import org.shagi.diagnostics.domain.Level;
import org.shagi.diagnostics.domain.Matrix;
import org.shagi.diagnostics.domain.Opening;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.diagnostics.domain.Stamp;

class RoundEventsTest {

    private final RoundEvents events = new RoundEvents(new IndicatorSets() {
        @Override
        public IndicatorSet current() {
            return Given.SET;
        }

        @Override
        public IndicatorSet version(int version) {
            return Given.SET;
        }
    });

    @Test
    void tellsCountsOfEveryIndicatorAndNothingOfAnyChild() {
        var event = events.recorded(round(Stage.PRIMARY), Given.NOON);

        assertThat(event.type()).isEqualTo("diagnostics.round-recorded.v1");
        assertThat(event.key()).isEqualTo("g1");
        assertThat(event.at()).isEqualTo(Given.NOON);
        assertThat(event.body())
                .doesNotContain("anna", "boris", "psychologist", "leader", "case")
                .doesNotContain("RED", "BLUE", "GREEN");
        var told = (RoundRecorded) EventJson.read(
                EventType.ROUND_RECORDED, event.body().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(told.diagnosed()).isEqualTo(2);
        assertThat(told.version()).isEqualTo(7);
        assertThat(told.indicators()).hasSize(13);
        assertThat(told.indicators().get(0)).isEqualTo(new RoundRecorded.IndicatorLevels(1, 1, 0, 1));
        assertThat(told.indicators().get(12)).isEqualTo(new RoundRecorded.IndicatorLevels(13, 0, 1, 0));
    }

    @Test
    void theEventHasNoPlaceForTheLevelOfAChild() {
        assertThat(fieldsOf(RoundRecorded.class))
                .containsExactly("roundId", "groupId", "departmentId", "stage", "diagnosed", "indicators", "version");
        assertThat(fieldsOf(RoundRecorded.IndicatorLevels.class)).containsExactly("indicator", "red", "blue", "green");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageHasItsNameOnTheBus(Stage stage) {
        assertThat(events.recorded(round(stage), Given.NOON).body()).contains("\"" + stage.name() + "\"");
    }

    @Test
    void takesStaffChildrenAndTheBeginningOfTheCourseFromARosterAndNothingElse() {
        var roster = new GroupRosterChanged(
                "g1",
                "d1",
                "Ромашка",
                LocalDate.of(2019, 1, 9),
                LocalDate.of(2019, 7, 9),
                10,
                GroupRosterChanged.State.ENROLLED,
                List.of(
                        new GroupRosterChanged.StaffMember("leader", "GROUP_LEADER"),
                        new GroupRosterChanged.StaffMember("leader", "PSYCHOLOGIST"),
                        new GroupRosterChanged.StaffMember("psychologist", "PSYCHOLOGIST")),
                List.of(new GroupRosterChanged.EnrolledChild(
                        "anna", "case of anna", LocalDate.of(2019, 1, 9), LocalDate.of(2019, 2, 1), List.of("5.3"))),
                1);

        var taken = EnrolmentListener.group(roster);

        var course = taken.course().orElseThrow();
        assertThat(course.name()).isEqualTo("Ромашка");
        assertThat(course.from()).isEqualTo(Given.COURSE.from());
        assertThat(course.over()).isFalse();
        assertThat(course.staff().get("PSYCHOLOGIST")).containsExactly("leader", "psychologist");
        assertThat(taken.staff()).isEqualTo(Given.group("anna").staff());
        assertThat(taken.children())
                .containsExactly(new Group.Child("anna", "case of anna", Optional.of(LocalDate.of(2019, 2, 1))));
        assertThat(fieldsOf(Group.class))
                .containsExactly("id", "departmentId", "course", "staff", "children", "version");
    }

    @Test
    void tellsOfTheProblemsThatMostChildrenHaveTheMostFrequentFirst() {
        var told = EventJson.read(
                EventType.EMPHASES_SUGGESTED,
                events.emphases(round(Stage.PRIMARY), YearMonth.of(2019, 2), Given.NOON)
                        .body()
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(told)
                .isEqualTo(new EmphasesSuggested(
                        "g1-primary",
                        "g1",
                        "d1",
                        RoundRecorded.Stage.PRIMARY,
                        YearMonth.of(2019, 2),
                        List.of(new EmphasesSuggested.Emphasis(13, "показатель 13", 1, 1)),
                        7));
    }

    private static List<String> fieldsOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }

    private static Round round(Stage stage) {
        var stamp = new Stamp("psychologist", Given.NOON);
        var matrices = new TreeMap<String, Matrix>();
        matrices.put("anna", matrix(stamp, Level.RED, Level.BLUE));
        matrices.put("boris", matrix(stamp, Level.GREEN));
        var opening = new Opening(LocalDate.of(2019, 1, 9), stamp, "first");
        return new Round("g1", "d1", stage, 1, opening, Conduct.UNSAID, Optional.empty(), matrices, 7);
    }

    private static Matrix matrix(Stamp stamp, Level... firstAndLast) {
        var entries = new TreeMap<Integer, Entry>();
        IntStream.range(0, firstAndLast.length)
                .forEach(i -> entries.put(i == 0 ? 1 : 13, new Entry(firstAndLast[i], stamp)));
        return new Matrix(entries, new TreeMap<>());
    }
}
