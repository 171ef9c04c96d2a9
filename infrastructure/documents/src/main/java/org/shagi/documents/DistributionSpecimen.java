package org.shagi.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A filled-in distribution order of a group of ten, with invented people. */
final class DistributionSpecimen {

    private static final List<String> NORMS = List.of("20,6", "6", "6", "6", "20,6", "20,6", "6", "4", "2");
    private static final List<String> MONTHS = List.of("206", "60", "60", "60", "206", "206", "60", "40", "20");
    private static final List<String> COURSES =
            List.of("1236", "360", "360", "360", "1236", "1236", "360", "240", "120");
    private static final List<String> YEARS =
            List.of("2595,6", "756", "756", "756", "2595,6", "2595,6", "756", "504", "252");
    private static final List<Integer> POSTS = List.of(0, 1, 2, 2, 1, 1, 1, 1, 1);

    private DistributionSpecimen() {}

    static DistributionOrderForm order() {
        return new DistributionOrderForm(
                Specimens.LETTERHEAD.centreShort(),
                Specimens.LETTERHEAD.department(),
                "Ромашка",
                new NumberedPaper("3-р", LocalDate.of(2019, 1, 9)),
                10,
                "21",
                List.of("Примерова З.С.", "Образцова З.С.", "Пробная В.О.", ""),
                IntStream.range(0, NORMS.size())
                        .mapToObj(DistributionSpecimen::line)
                        .toList(),
                List.of(
                        sum("Всего за месяц", "91,8", "918", "", "", List.of("206", "592", "120", "")),
                        sum("Всего за 6 месяцев", "550,8", "", "5508", "11566,8", List.of("1236", "3552", "720", "")),
                        sum("В день", "4,5", "44,6", "", "", List.of("10", "28,7", "5,8", ""))),
                List.of(new DistributionOrderForm.Extra(
                        "Бубликов Ветер",
                        "5.3 " + ServiceNames.name("5.3"),
                        LocalDate.of(2019, 1, 16),
                        "Пробная В.О.")),
                "Все числа точные, до десятых долей услуги.");
    }

    private static DistributionOrderForm.Line line(int i) {
        var code = "5." + (i + 1);
        return new DistributionOrderForm.Line(
                Integer.toString(i + 1),
                code + " " + ServiceNames.name(code),
                NORMS.get(i),
                MONTHS.get(i),
                COURSES.get(i),
                YEARS.get(i),
                IntStream.range(0, DistributionOrderForm.POSTS.size())
                        .mapToObj(post -> post == POSTS.get(i) ? MONTHS.get(i) : "")
                        .toList());
    }

    private static DistributionOrderForm.Line sum(
            String name, String child, String month, String course, String year, List<String> byPost) {
        return new DistributionOrderForm.Line("", name, child, month, course, year, byPost);
    }
}
