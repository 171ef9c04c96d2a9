package org.shagi.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** How long many answers to the same question took. */
final class Answers {

    /** Asks once. */
    @FunctionalInterface
    interface Question {

        /** What is to be shown of the answer, such as how much was found. */
        Object ask() throws Exception;
    }

    private Answers() {}

    /** @param limit in milliseconds */
    static void measure(String what, int times, double limit, Question question) throws Exception {
        for (int i = 0; i < times; i++) {
            question.ask();
        }
        var millis = new double[times];
        Object last = "";
        var begun = Cost.now();
        for (int i = 0; i < times; i++) {
            long asked = System.nanoTime();
            last = question.ask();
            millis[i] = (System.nanoTime() - asked) / 1e6;
        }
        double processor = Cost.since(begun).processorSeconds() * 1000 / times;
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-34s median %7.1f ms = %.2f of the limit, p95 %7.1f ms = %.2f, %7.1f ms of processor, found %s%n",
                what,
                millis[times / 2],
                millis[times / 2] / limit,
                millis[times * 95 / 100],
                millis[times * 95 / 100] / limit,
                processor,
                last);
    }
}
