package org.shagi.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * How long the import of a list takes: one workbook of children of groups of ten is asked after until the last row is stored.
 * Then once more: nothing changes.
 */
final class ImportFigures {

    static final int IN_A_GROUP = 10;
    static final int GROUPS_IN_A_DEPARTMENT = 50;

    private static final double LIMIT = 60;
    private static final int TOLD_EVERY = 50;
    private static final LocalDate FROM = LocalDate.of(2019, 1, 9);

    private final RunningService enrolment;
    private final int children;

    ImportFigures(RunningService enrolment, int children) {
        this.enrolment = enrolment;
        this.children = children;
    }

    void run() throws Exception {
        form();
        var book = ChildrenBook.of(children, IN_A_GROUP, GROUPS_IN_A_DEPARTMENT);
        System.out.printf(Locale.ROOT, "%-20s %7d KB%n", "workbook", book.length >> 10);
        measure("tried", book, true);
        measure("stored", book, false);
        measure("stored again", book, false);
    }

    /** The groups of a department side by side, as they would be: each waits for the disk. */
    private void form() throws Exception {
        var begun = Cost.now();
        int groups = children / IN_A_GROUP;
        for (int first = 0; first < groups; first += GROUPS_IN_A_DEPARTMENT) {
            var named = Map.of("name", ChildrenBook.department(first / GROUPS_IN_A_DEPARTMENT));
            var department = enrolment.post("/departments", named).path("id").asString();
            try (var scope = Executors.newVirtualThreadPerTaskExecutor()) {
                var formed = IntStream.range(first, Math.min(first + GROUPS_IN_A_DEPARTMENT, groups))
                        .mapToObj(number -> scope.submit(() -> enrolment.post("/groups", group(department, number))))
                        .toList();
                for (var one : formed) {
                    one.get();
                }
            }
            tell(begun, first + GROUPS_IN_A_DEPARTMENT + " of " + groups + " groups formed");
        }
    }

    private static void tell(Cost begun, String what) {
        System.out.printf(Locale.ROOT, "  %5.1f s: %s%n", Cost.since(begun).seconds(), what);
    }

    private static Map<String, Object> group(String department, int number) {
        return Map.of(
                "departmentId", department,
                "name", ChildrenBook.group(number),
                "from", FROM.toString(),
                "to", FROM.plusMonths(6).toString(),
                "places", IN_A_GROUP,
                "staff", List.of(Map.of("staffId", "orlova", "role", "GROUP_LEADER")));
    }

    private void measure(String what, byte[] book, boolean trial) throws Exception {
        var begun = Cost.now();
        var id = enrolment.upload("/imports?dryRun=" + trial, book).path("id").asString();
        var found = enrolment.get("/imports/" + id);
        for (int asked = 1; found.path("state").asString().endsWith("ING"); asked++) {
            if (asked % TOLD_EVERY == 0) {
                tell(begun, found.path("done") + " rows done");
            }
            TimeUnit.MILLISECONDS.sleep(100);
            found = enrolment.get("/imports/" + id);
        }
        var cost = Cost.since(begun);
        System.out.printf(
                Locale.ROOT,
                "%-20s %7.1f s = %.2f of the limit, %5.0f rows/s, %6.1f s of processor, %d failed, the first row is %s%n",
                what,
                cost.seconds(),
                cost.seconds() / LIMIT,
                children / cost.seconds(),
                cost.processorSeconds(),
                found.path("failed").asInt(),
                found.at("/rows/0/state").asString());
    }
}
