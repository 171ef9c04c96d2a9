package org.shagi.assignment.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shagi.assignment.application.PrintDistribution.Post;
import org.shagi.assignment.domain.distribution.DayLoad;
import org.shagi.assignment.domain.distribution.DistributionFigures;
import org.shagi.assignment.domain.distribution.DistributionFigures.Totals;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.documents.DistributionOrderForm.Line;

/** The figures of appendix 8 as its rows, in the digits of the paper. */
final class DistributionLines {

    private static final int TENTHS = 10;

    private DistributionLines() {}

    static List<Line> of(DistributionFigures figures, ServiceStandard standard) {
        return IntStream.range(0, figures.rows().size())
                .mapToObj(i -> {
                    var row = figures.rows().get(i);
                    return new Line(
                            Integer.toString(i + 1),
                            row.code().value() + " "
                                    + standard.service(row.code())
                                            .map(ServiceNorm::name)
                                            .orElse(""),
                            tenths(row.child()),
                            tenths(row.month()),
                            tenths(row.course()),
                            row.year().map(DistributionLines::tenths).orElse("—"),
                            byPost(post -> figure(Map.of(row.post(), row.month()), post)));
                })
                .toList();
    }

    /** @param days what each post gives on a day in words; where nothing is said, the mean of a month stands */
    static List<Line> sums(DistributionFigures figures, Map<String, DayLoad> days) {
        var month = figures.month();
        var course = figures.course();
        return List.of(
                sum("Всего за месяц", month, tenths(month.group()), "", Optional.empty()),
                sum("Всего за 6 месяцев", course, "", tenths(course.group()), figures.year()),
                new Line(
                        "",
                        "В день",
                        tenths(figures.day().child()),
                        tenths(figures.day().group()),
                        "",
                        "",
                        byPost(post -> Optional.ofNullable(days.get(post))
                                .map(DayLoad::words)
                                .or(() -> figure(figures.day().byPost(), post)))));
    }

    private static Line sum(String name, Totals totals, String month, String course, Optional<Integer> year) {
        return new Line(
                "",
                name,
                tenths(totals.child()),
                month,
                course,
                year.map(DistributionLines::tenths).orElse(""),
                byPost(post -> figure(totals.byPost(), post)));
    }

    private static List<String> byPost(Function<String, Optional<String>> text) {
        return Stream.of(Post.values())
                .map(post -> text.apply(post.name()).orElse(""))
                .toList();
    }

    private static Optional<String> figure(Map<String, Integer> figures, String post) {
        return Optional.ofNullable(figures.get(post)).map(DistributionLines::tenths);
    }

    /** As {@code 20,6} or {@code 60}. */
    private static String tenths(int tenths) {
        return tenths % TENTHS == 0 ? Integer.toString(tenths / TENTHS) : tenths / TENTHS + "," + tenths % TENTHS;
    }
}
