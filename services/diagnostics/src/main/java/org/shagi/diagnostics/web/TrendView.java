package org.shagi.diagnostics.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.application.ShowTrends;
import org.shagi.diagnostics.domain.Comparison;
import org.shagi.diagnostics.domain.Indicator;
import org.shagi.diagnostics.domain.Level;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.diagnostics.domain.Tally;

/** What changes from round to round, in the reader's language. */
final class TrendView {

    private TrendView() {}

    /** Of one child: by stage the level, stages without one are left out. */
    record OfChild(String childId, List<ChildRow> indicators) {

        static OfChild of(ShowTrends.OfChild trend, Locale locale) {
            return new OfChild(
                    trend.childId(),
                    trend.indicators().indicators().stream()
                            .map(indicator -> ChildRow.of(indicator, trend, locale))
                            .toList());
        }
    }

    record ChildRow(int number, String section, String name, Map<Stage, Level> levels) {

        static ChildRow of(Indicator indicator, ShowTrends.OfChild trend, Locale locale) {
            Map<Stage, Level> levels = trend.matrices().entrySet().stream()
                    .flatMap(stage -> stage.getValue().level(indicator.number()).stream()
                            .map(level -> Map.entry(stage.getKey(), level)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return new ChildRow(
                    indicator.number(),
                    indicator.section().in(locale),
                    indicator.name().in(locale),
                    levels);
        }
    }

    /** Of a group beside the sum of the others. */
    record OfGroup(String groupId, List<StageView> stages) {

        static OfGroup of(ShowTrends.OfGroup trend, Locale locale) {
            return new OfGroup(
                    trend.groupId(),
                    trend.stages().stream()
                            .map(stage -> StageView.of(stage, trend, locale))
                            .toList());
        }
    }

    /** @param groups other groups at this stage; with fewer than two of them there are no figures of theirs */
    record StageView(Stage stage, int groups, List<GroupRow> indicators) {

        static StageView of(Comparison stage, ShowTrends.OfGroup trend, Locale locale) {
            return new StageView(
                    stage.stage(),
                    stage.groups(),
                    trend.indicators().indicators().stream()
                            .map(indicator -> GroupRow.of(indicator, stage, locale))
                            .toList());
        }
    }

    /** @param problemsPercentTenths null where nobody is diagnosed, like {@code othersPercentTenths} */
    record GroupRow(
            int number,
            String name,
            @Nullable Integer problemsPercentTenths,
            @Nullable Integer othersPercentTenths) {

        static GroupRow of(Indicator indicator, Comparison stage, Locale locale) {
            return new GroupRow(
                    indicator.number(),
                    indicator.name().in(locale),
                    percent(stage.own(), indicator),
                    percent(stage.others(), indicator));
        }

        private static @Nullable Integer percent(Map<Integer, Tally> tallies, Indicator indicator) {
            return Optional.ofNullable(tallies.get(indicator.number()))
                    .map(tally -> Nullables.of(tally.problemsPercentTenths()))
                    .orElse(null);
        }
    }
}
