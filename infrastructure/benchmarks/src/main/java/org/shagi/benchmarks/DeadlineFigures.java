package org.shagi.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.shagi.test.Tokens;

/**
 * How long it takes to find out what is owed: for the whole centre, for one department, for the groups of one leader. Imported
 * cases know of no step but enrolment, so nearly every term of every case is open: there can hardly be more of them.
 */
final class DeadlineFigures {

    private static final int TIMES = 15;
    private static final double LIMIT_MILLIS = 100;

    private final RunningService enrolment;

    DeadlineFigures(RunningService enrolment) {
        this.enrolment = enrolment;
    }

    void run() throws Exception {
        long scans = enrolment.collectionScans();
        var department = enrolment.get("/departments").get(0).path("id").asString();
        var centre = Tokens.of("integration", "INTEGRATION");
        var head = Tokens.of("head", List.of("DEPARTMENT_HEAD"), List.of(department));
        measure("board of the centre", "/deadlines?each=200", centre);
        measure("deadlines of the centre", "/deadlines", centre);
        measure("their number", "/deadlines/summary", centre);
        measure("deadlines of one department", "/deadlines?department=" + department, centre);
        measure("deadlines of a head", "/deadlines", head);
        System.out.printf("%s%n", enrolment.get("/deadlines/summary"));
        System.out.printf("queries that no index served: %d%n", enrolment.collectionScans() - scans);
    }

    private void measure(String what, String path, String token) throws Exception {
        Answers.measure(what, TIMES, LIMIT_MILLIS, () -> enrolment.sizeOf(path, token) + " bytes");
        long before = allocated();
        enrolment.sizeOf(path, token);
        long allocated = allocated() - before;
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.printf(
                Locale.ROOT,
                "%-34s %d MB allocated for one answer, %d MB in use after it%n",
                "",
                allocated >> 20,
                heap.getUsed() >> 20);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getTotalThreadAllocatedBytes();
    }
}
