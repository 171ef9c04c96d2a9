package org.shagi.assignment.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shagi.assignment.application.PrintDistribution.Post;
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
                            byPost(Map.of(row.post(), row.month())));
                })
                .toList();
    }

    static List<Line> sums(DistributionFigures figures) {
        var month = figures.month();
        var course = figures.course();
        return List.of(
                sum("Всего за месяц", month, tenths(month.group()), "", Optional.empty()),
                sum("Всего за 6 месяцев", course, "", tenths(course.group()), figures.year()),
                sum("В день", figures.day(), tenths(figures.day().group()), "", Optional.empty()));
    }

    private static Line sum(String name, Totals totals, String month, String course, Optional<Integer> year) {
        return new Line(
                "",
                name,
                tenths(totals.child()),
                month,
                course,
                year.map(DistributionLines::tenths).orElse(""),
                byPost(totals.byPost()));
    }

    private static List<String> byPost(Map<String, Integer> figures) {
        return Stream.of(Post.values())
                .map(post -> Optional.ofNullable(figures.get(post.name()))
                        .map(DistributionLines::tenths)
                        .orElse(""))
                .toList();
    }

    /** As {@code 20,6} or {@code 60}. */
    private static String tenths(int tenths) {
        return tenths % TENTHS == 0 ? Integer.toString(tenths / TENTHS) : tenths / TENTHS + "," + tenths % TENTHS;
    }
}
