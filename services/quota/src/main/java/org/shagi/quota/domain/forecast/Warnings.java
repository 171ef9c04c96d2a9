package org.shagi.quota.domain.forecast;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;

/** The last word that was said on each group's month. */
public interface Warnings {

    /** Of all groups, by group id. */
    Map<String, Warning> of(YearMonth month);

    /** Of some groups, by group id. */
    Map<String, Warning> of(YearMonth month, Collection<String> groupIds);

    /** Says the next word, on the bus too; false, and nothing said, if another instance has said one meanwhile. */
    boolean say(Warning warning);
}
