package org.shagi.sample;

import java.time.LocalDate;

/**
 * The dates of a group's papers, one for all its children, and the head's order by which they are enrolled (S003 App.1).
 *
 * @param series what the numbers of the programmes and contracts begin from, such as 100
 * @param appliedOn the day the representatives applied
 * @param certificateOn date of the polyclinic's certificates
 * @param programmeOn date of the individual programmes
 * @param contractOn conclusion of the contracts, within a day of the programme (S003 2.1(2))
 * @param orderNumber number of the head's order
 * @param orderOn its date, the eve of the opening (S003 I.3)
 */
public record SamplePapers(
        int series,
        LocalDate appliedOn,
        LocalDate certificateOn,
        LocalDate programmeOn,
        LocalDate contractOn,
        String orderNumber,
        LocalDate orderOn) {}
