package org.shagi.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shagi.documents.GroupJournalForm.Child;

class GroupJournalFormTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 1, 23);
    private static final LocalDate THURSDAY = LocalDate.of(2019, 1, 24);

    /** The worked example of the source document: eight of ten came and were given 5.3, 5.5, 5.6 and 5.7 (S003 VI.4). */
    private final GroupJournalForm worked = form(
            List.of(WEDNESDAY, THURSDAY),
            IntStream.rangeClosed(1, 10)
                    .mapToObj(number -> new Child("Проба " + number, Map.of(WEDNESDAY, number > 8 ? "Н" : "13567")))
                    .toList());

    @Test
    void writesEachCodeOnItsPageWithoutTheLeadingFive() {
        assertThat(rows("attendance").getFirst()).containsEntry("d1", "1").containsEntry("d2", "");
        assertThat(rows("services").getFirst()).containsEntry("d1", "5;6;7").containsEntry("sum", "3");
        assertThat(rows("psychology").getFirst()).containsEntry("d1", "3").containsEntry("t3", "1");
    }

    @Test
    void writesAnAbsenceOnAllThreePages() {
        for (var page : List.of("attendance", "services", "psychology")) {
            assertThat(rows(page).getLast()).as(page).containsEntry("d1", "Н");
        }
    }

    @Test
    void countsTheChildrenServedByEachCodeOfTheDay() {
        assertThat(rows("attendanceSums").getFirst()).containsEntry("d1", "8").containsEntry("sum", "2");
        assertThat(rows("servicesSums"))
                .extracting(row -> row.get("name") + ":" + row.get("d1"))
                .containsExactly(
                        "Всего оказано 5.2:",
                        "Всего оказано 5.5:8",
                        "Всего оказано 5.6:8",
                        "Всего оказано 5.7:8",
                        "Всего оказано 5.8:",
                        "Всего оказано 5.9:",
                        "Всего оказано:24");
        assertThat(rows("psychologySums").getFirst()).containsEntry("d1", "8").containsEntry("t3", "8");
    }

    @Test
    void hasRoomForTwentyThreeDaysAndNoMore() {
        var days = IntStream.range(0, 24).mapToObj(WEDNESDAY::plusDays).toList();

        assertThat(form(days.subList(0, 23), List.of()).fields()).isNotEmpty();
        assertThatThrownBy(() -> form(days, List.of())).hasMessageContaining("23");
    }

    @Test
    void saysNothingOfAChildWhenItIsLogged() {
        assertThat(worked.toString()).doesNotContain("Проба");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, String>> rows(String name) {
        return (List<Map<String, String>>) worked.fields().get(name);
    }

    private static GroupJournalForm form(List<LocalDate> days, List<Child> children) {
        return new GroupJournalForm(
                "Центр", "Отделение", "Ромашка", YearMonth.of(2019, 1), days, children, List.of(), "0000");
    }
}
