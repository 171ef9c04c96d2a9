package org.shagi.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Random;

/**
 * Who was absent when: illnesses that begin on some day of a week and last until its Friday, 8 to 10 in a hundred days over a
 * course, the same at every playing.
 */
public final class Absences {

    private static final long SEED = 20190109;
    private static final double ILL_IN_A_WEEK = 0.15;
    private static final int[] ABSENT_ON_THE_WORKED_DAY = {3, 7};

    private Absences() {}

    /**
     * Whether a child is away on a working day.
     *
     * @param child place of the child in the group's list, from 0
     */
    public static boolean absent(SampleGroup group, int child, LocalDate day) {
        if (group == SampleWorld.ROMASHKA && day.equals(SampleWorld.WORKED_DAY)) {
            return child == ABSENT_ON_THE_WORKED_DAY[0] || child == ABSENT_ON_THE_WORKED_DAY[1];
        }
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var chance = new Random(SEED + 31L * group.key().hashCode() + 1_009L * child + 7_919L * monday.toEpochDay());
        return chance.nextDouble() < ILL_IN_A_WEEK
                && day.getDayOfWeek().getValue() > chance.nextInt(DayOfWeek.FRIDAY.getValue());
    }
}
