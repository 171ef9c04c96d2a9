package org.shagi.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.shagi.enrolment.EnrolmentApplication;

/**
 * What enrolment takes with many children, end to end: first they are imported, then looked for, then asked after what is owed
 * for them. Every figure stands beside its limit, as a ratio: above 1 the limit is broken.
 */
final class EnrolmentFigures {

    private static final int CHILDREN = Integer.getInteger("children", 10_000);

    private EnrolmentFigures() {}

    /** @param arguments none; the folder of temporary files decides which disk is measured */
    public static void main(String... arguments) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%s, %d processors, load %.1f, heap of at most %d MB, %d children%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().maxMemory() >> 20,
                CHILDREN);
        try (var enrolment = new RunningService(EnrolmentApplication.class, "enrolment")) {
            new ImportFigures(enrolment, CHILDREN).run();
            new SearchFigures(enrolment).run();
            new DeadlineFigures(enrolment).run();
        }
    }
}
