package org.shagi.assignment.domain.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.kit.domain.ServiceCode;

/**
 * The figures of appendix 8 for one group as they are printed: exact tenths, or as the sample of the source document has them (I-07 to
 * I-09). Nothing of this is stored, planned or added up any further.
 *
 * @param rows in the order of the standard
 * @param month the row «за месяц»: of one child, of the group, and of each post
 * @param course the row «за 6 месяцев»
 * @param day the row «в день»; a month has 20.6 days
 * @param year sum of the year's column; empty without an assignment
 */
public record DistributionFigures(List<Row> rows, Totals month, Totals course, Totals day, Optional<Integer> year) {

    private static final int MONTHS_OF_COURSE = 6;
    private static final int DAYS_OF_MONTH_TENTHS = 206;

    /** How figures are printed. */
    public enum Rounding {
        /** In tenths, sums from exact figures. */
        EXACT,
        /** As the sample does: whole services, sums from what was rounded before. */
        APPENDIX_8
    }

    /** All in tenths of a service. */
    public record Row(ServiceCode code, int child, int month, int course, Optional<Integer> year, String post) {}

    /**
     * All in tenths of a service.
     *
     * @param byPost of each post that gives anything
     */
    public record Totals(int child, int group, Map<String, Integer> byPost) {}

    /**
     * @param yearChildren children of the year's assignment; empty without one
     * @param posts who gives each service, as the name of a role
     */
    public static DistributionFigures of(
            GroupPlan asked, Optional<Integer> yearChildren, Map<ServiceCode, String> posts, Rounding rounding) {
        boolean sample = rounding == Rounding.APPENDIX_8;
        var rows = asked.standard().services().stream()
                .map(norm -> row(asked, norm, yearChildren, posts.getOrDefault(norm.code(), ""), sample))
                .toList();
        int children = asked.children();
        int childMonth = asked.standard().monthTenths();
        int childCourse = childMonth * MONTHS_OF_COURSE;
        var months = byPost(rows, some -> post(some, asked, sample));
        var courses = byPost(rows, some -> postCourse(some, asked, sample));
        return new DistributionFigures(
                rows,
                new Totals(childMonth, whole(childMonth * children, sample), months),
                new Totals(childCourse, sample ? whole(childCourse, true) * children : childCourse * children, courses),
                new Totals(
                        perDay(childMonth, sample),
                        perDay(childMonth * children, sample),
                        byPost(rows, some -> perDay(exactMonth(some, asked), sample))),
                yearChildren.map(any ->
                        rows.stream().mapToInt(row -> row.year().orElse(0)).sum()));
    }

    private static Row row(
            GroupPlan asked, ServiceNorm norm, Optional<Integer> yearChildren, String post, boolean sample) {
        return new Row(
                norm.code(),
                norm.normTenths(),
                asked.monthTenths(norm),
                whole(asked.courseTenths(norm), sample),
                yearChildren.map(all -> whole(norm.normTenths() * MONTHS_OF_COURSE * all, sample)),
                post);
    }

    private static Map<String, Integer> byPost(List<Row> rows, Function<List<Row>, Integer> figure) {
        var ofPost = new TreeMap<String, List<Row>>();
        rows.stream()
                .filter(row -> !row.post().isEmpty())
                .forEach(row -> ofPost.computeIfAbsent(row.post(), any -> new ArrayList<>())
                        .add(row));
        var figures = new TreeMap<String, Integer>();
        ofPost.forEach((post, some) -> figures.put(post, figure.apply(some)));
        return figures;
    }

    private static int exactMonth(List<Row> rows, GroupPlan asked) {
        return rows.stream().mapToInt(row -> row.child() * asked.children()).sum();
    }

    /** The sample leaves the only service of a post as it is and makes the sum of several whole: 226,6 but 651. */
    private static int post(List<Row> rows, GroupPlan asked, boolean sample) {
        return whole(exactMonth(rows, asked), sample && rows.size() > 1);
    }

    /** The sample makes six whole months of several services, 651 × 6 = 3906, and rounds the course of a single one: 1360. */
    private static int postCourse(List<Row> rows, GroupPlan asked, boolean sample) {
        return sample && rows.size() > 1
                ? post(rows, asked, true) * MONTHS_OF_COURSE
                : whole(exactMonth(rows, asked) * MONTHS_OF_COURSE, sample);
    }

    /** To a tenth, or as the sample to a half: 44,5 of 44.56. */
    private static int perDay(int monthTenths, boolean sample) {
        int step = sample ? 5 : 1;
        return (2 * monthTenths * 10 + DAYS_OF_MONTH_TENTHS * step) / (2 * DAYS_OF_MONTH_TENTHS * step) * step;
    }

    private static int whole(int tenths, boolean wanted) {
        return wanted ? (tenths + 5) / 10 * 10 : tenths;
    }
}
