package org.shagi.journal.domain.print;

import java.time.YearMonth;
import java.util.Optional;

/** The prints of months. A print that says what an earlier one said is that one. */
public interface MonthPrints {

    /** The print with this fingerprint; empty if that month was never printed so. */
    Optional<MonthPrint> find(String groupId, YearMonth month, String fingerprint);

    /** Keeps the print; one that is kept already stays as it is. */
    void keep(MonthPrint print);
}
