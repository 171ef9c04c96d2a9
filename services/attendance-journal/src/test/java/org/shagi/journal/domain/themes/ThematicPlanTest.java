package org.shagi.journal.domain.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.journal.Romashka.DAYS;
import static org.shagi.journal.Romashka.EVENING;
import static org.shagi.journal.Romashka.GROUP;
import static org.shagi.journal.Romashka.ID;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.kit.domain.Decision;

class ThematicPlanTest {

    private static final ThemePeriod JANUARY = new ThemePeriod(YearMonth.of(2019, 1));
    private static final ThemeEvent EVENT = event("2019-01-23", "5.2");

    private final ThematicPlan blank = ThematicPlan.blank(ID, JANUARY);
    private final ThematicPlan draft = accepted(decided(blank, OptionalLong.empty(), EVENT));

    @Test
    void refusesInTheOrderInWhichTheRulesStand() {
        assertThat(ThemeRules.ALL)
                .extracting(ThemeRule::name)
                .containsExactly(
                        "the plan is a draft",
                        "every event says when it is",
                        "every day lies inside the period",
                        "children meet on working days",
                        "every code is in the standard",
                        "the writer has seen the plan as it is");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-01, 5.2, theme-outside-period",
        "2019-01-08, 5.2, theme-outside-period",
        "2019-01-20, 5.2, non-working-day",
        "2019-01-23, 5.0, theme-code-unknown",
    })
    void refusesAnEventThatCannotBe(String date, String code, String refusal) {
        assertThat(refusal(decided(blank, OptionalLong.empty(), event(date, code))))
                .isEqualTo(refusal);
    }

    @Test
    void asksOfEveryEventWhenItIs() {
        var children = new ThemeEvent(ThemeSection.CHILDREN, null, 2, "Режим дня", null, "5.2", "GROUP_LEADER", null);
        var parents = new ThemeEvent(ThemeSection.PARENTS, null, 2, "Встреча", null, null, "PSYCHOLOGIST", null);

        assertThat(refusal(decided(blank, OptionalLong.empty(), children))).isEqualTo("theme-without-a-day");
        assertThat(accepted(decided(blank, OptionalLong.empty(), parents)).events())
                .containsExactly(parents);
    }

    @Test
    void overwritesNothingUnseen() {
        var other = event("2019-01-24", "5.5");

        assertThat(refusal(decided(draft, OptionalLong.empty(), other))).isEqualTo("themes-version-required");
        assertThat(refusal(decided(draft, OptionalLong.of(7), other))).isEqualTo("themes-stale");
        assertThat(accepted(decided(draft, OptionalLong.of(1), other)).version())
                .isEqualTo(2);
        assertThat(accepted(decided(draft, OptionalLong.empty(), EVENT))).isSameAs(draft);
    }

    @Test
    void livesFromTheDraftToTheAgreementAndBack() {
        var returned = passed(passed(draft, ThemeStep.SUBMIT), ThemeStep.RETURN);
        var agreed = passed(passed(returned, ThemeStep.SUBMIT), ThemeStep.AGREE);

        assertThat(agreed.state()).isEqualTo(ThemeState.AGREED);
        assertThat(agreed.last(ThemeStep.AGREE)).isPresent();
        assertThat(refusal(decided(agreed, OptionalLong.of(agreed.version()), event("2019-01-24", "5.5"))))
                .isEqualTo("themes-not-a-draft");
        assertThat(passed(agreed, ThemeStep.AGREE)).isSameAs(agreed);
        assertThat(passed(agreed, ThemeStep.REVISE).state()).isEqualTo(ThemeState.DRAFT);
    }

    @Test
    void letsNoStepThroughThatDoesNotBeginInItsState() {
        var states = List.of(
                draft, passed(draft, ThemeStep.SUBMIT), passed(passed(draft, ThemeStep.SUBMIT), ThemeStep.AGREE));
        for (var plan : states) {
            Set<ThemeStep> open = Arrays.stream(ThemeStep.values())
                    .filter(step -> plan.after(step, "x", EVENING, null)
                                    instanceof Decision.Accepted<ThematicPlan>(ThematicPlan next)
                            && next != plan)
                    .collect(Collectors.toSet());
            assertThat(open)
                    .as(plan.state().name())
                    .isEqualTo(Arrays.stream(ThemeStep.values())
                            .filter(step -> step.from() == plan.state())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void isNotSubmittedEmpty() {
        assertThat(refusal(blank.after(ThemeStep.SUBMIT, "orlova", EVENING, null)))
                .isEqualTo("themes-empty");
    }

    private static ThemeEvent event(String date, String code) {
        return new ThemeEvent(
                ThemeSection.CHILDREN, LocalDate.parse(date), null, "Режим дня", null, code, "GROUP_LEADER", null);
    }

    private static Decision<ThematicPlan> decided(ThematicPlan plan, OptionalLong seen, ThemeEvent... events) {
        return ThemeRules.decide(new ThemeDraft(GROUP, plan, List.of(events), seen, "orlova", DAYS));
    }

    private static ThematicPlan passed(ThematicPlan plan, ThemeStep step) {
        return accepted(plan.after(step, "kuznetsova", EVENING, null));
    }

    private static ThematicPlan accepted(Decision<ThematicPlan> decision) {
        return ((Decision.Accepted<ThematicPlan>) decision).value();
    }

    private static String refusal(Decision<ThematicPlan> decision) {
        return ((Decision.Refused<ThematicPlan>) decision).refusal().code();
    }
}
