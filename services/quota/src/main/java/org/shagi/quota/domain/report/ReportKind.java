package org.shagi.quota.domain.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The reports there are. */
public enum ReportKind {
    /** The monthly statistical report on the groups' activity (D-26). */
    MONTHLY,
    /** The report on the execution of the state assignment, in the sixteen columns of its form. */
    ASSIGNMENT,
    /** Services by kind and their recipients, in the rows of form 6-собес. */
    SERVICES,
    /** How much of the journal was written in time, and what is not filled in (S003 III.6). */
    TIMELINESS;

    /** The kind with this name, such as {@code monthly}; empty if there is none. */
    public static Optional<ReportKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.lowerCase().equals(name))
                .findFirst();
    }

    /** The name as it is written in addresses and texts, such as {@code monthly}. */
    public String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }
}
