package org.shagi.calendar.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedRulesTest {

    private static final TermRules SHIPPED = TermRules.shipped();

    @Test
    void holdsAllTermsOfTheRecommendationsInTheirOrder() {
        assertThat(SHIPPED.all())
                .extracting(TermRule::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 56)
                        .mapToObj("T-%02d"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "T-01, enrolment, beforeMonth",
        "T-02, enrolment, beforeWorkingDays 5",
        "T-05, enrolment, beforeCalendarDays 3",
        "T-13, enrolment, addCalendarDays 6",
        "T-14, state-assignment, beforeWorkingDays 3",
        "T-19, enrolment, dayOfNextMonth 5",
        "T-24, enrolment, addWorkingDays 10",
        "T-30, attendance-journal, within24h",
        "T-55, attendance-journal, beforeWorkingDays 3",
        "T-56, attendance-journal, eve",
        "T-42, diagnostics, weeks 12 13",
        "T-46, attendance-journal, limit 2",
    })
    void countsEachTermAsItIsWritten(String id, String service, String term) {
        var rule = rule(id);

        assertThat(rule.service()).isEqualTo(service);
        assertThat(rule.term()).hasToString(term);
    }

    @Test
    void saysWhatIsToBeDoneInBothLanguages() {
        assertThat(rule("T-10").title(Locale.of("ru"))).isEqualTo("Заключить договор");
        assertThat(rule("T-10").title(Locale.UK)).isEqualTo("Conclude the contract");
        assertThat(rule("T-10").title(Locale.FRENCH)).isEqualTo("Заключить договор");
    }

    @ParameterizedTest
    @CsvSource({"T-16", "T-39", "T-46", "T-47", "T-49"})
    void raisesNothingWhereNothingFallsDue(String id) {
        assertThat(rule(id).fallsDue()).isFalse();
        assertThat(SHIPPED.raisedBy(rule(id).service())).doesNotContain(rule(id));
    }

    @Test
    void saysThatTheWeakerWordingIsSuperseded() {
        assertThat(rule("T-15").supersededBy()).isEqualTo("T-14");
        assertThat(SHIPPED.raisedBy("state-assignment"))
                .extracting(TermRule::id)
                .contains("T-14")
                .doesNotContain("T-15");
    }

    @Test
    void letsTheCentreChangeALineAndKeepsTheOthers() {
        var rules = SHIPPED.overriddenBy(List.of("[T-13]", "trigger applied"));

        var changed = rules.find("T-13").orElseThrow();
        assertThat(changed.trigger()).isEqualTo("applied");
        assertThat(changed.term()).isEqualTo(rule("T-13").term());
        assertThat(rules.all()).hasSize(56);
        assertThat(rule("T-13").trigger()).isEqualTo("stay-start");
    }

    @Test
    void letsTheCentreTakeALineAwayAndAddARule(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("terms.txt"), """
                [T-23]
                unless -

                [T-57]
                service    enrolment
                trigger    stay-end
                term       addWorkingDays 1
                calendar   OBSERVED
                owner      REGISTRAR
                fulfilled  left
                ru         Отметить выбытие
                en         Note the leaving
                source     local order
                """);

        var rules = SHIPPED.overriddenBy(file);

        assertThat(rules.find("T-23").orElseThrow().unless()).isNull();
        assertThat(rules.raisedBy("enrolment")).extracting(TermRule::id).contains("T-57");
    }

    @Test
    void isWhatItWasWithoutAFileOfTheCentre() {
        assertThat(SHIPPED.overriddenBy(Path.of(""))).isSameAs(SHIPPED);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> SHIPPED.overriddenBy(Path.of("no-such-file.txt")))
                .withMessageContaining("no-such-file.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "term addWorkingDays, numbers",
        "term addWorkingDays 0, numbers",
        "term addWorkingDays x, not understood",
        "term weeks 13 12, numbers",
        "term dayOfNextMonth 31, every month",
        "term soon, no function",
        "term within24h, does not fit",
        "term none, does not fit",
        "calendar CLOCK, does not fit",
        "calendar MOON, not understood",
        "owner head, not understood",
        "trigger Contract, not understood",
        "fulfilled -, FULFILLED",
        "ru -, RU",
        "superseded T-99, T-99",
        "superseded T-16, T-16",
        "superseded T-15, T-15",
        "colour red, not understood",
    })
    void refusesALineThatMakesNoSense(String line, String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHIPPED.overriddenBy(List.of("[T-12]", line)))
                .satisfies(refused ->
                        assertThat(everythingSaidBy(refused)).contains("T-12").contains(said));
    }

    @Test
    void refusesWhatIsWrittenTwiceAndWhatBelongsToNoRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHIPPED.overriddenBy(List.of("[T-12]", "owner DIRECTOR", "owner REGISTRAR")));
        assertThatIllegalArgumentException().isThrownBy(() -> SHIPPED.overriddenBy(List.of("[T-12]", "[T-12]")));
        assertThatIllegalArgumentException().isThrownBy(() -> SHIPPED.overriddenBy(List.of("owner DIRECTOR")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHIPPED.overriddenBy(List.of("[T-57]", "owner DIRECTOR")));
    }

    private static String everythingSaidBy(Throwable refused) {
        var cause = refused.getCause();
        return refused.getMessage() + (cause == null ? "" : " " + everythingSaidBy(cause));
    }

    private static TermRule rule(String id) {
        return SHIPPED.find(id).orElseThrow();
    }
}
