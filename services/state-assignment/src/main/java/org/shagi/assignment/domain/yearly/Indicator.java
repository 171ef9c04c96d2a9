package org.shagi.assignment.domain.yearly;

import java.util.List;

/**
 * One measure of the assignment's fulfilment (columns 7–10 and 13 of the report).
 *
 * @param name such as «Численность граждан, получивших социальные услуги»
 * @param unit name of the unit, such as «человек»
 * @param okei code of the unit by ОКЕИ, such as 792
 * @param approved approved for the year, 0 or more
 * @param allowedDeviationTenths allowed deviation in tenths of a percent, 0 to 1000
 * @param parts what each department is to do of it in each half-year; empty if it is not split
 */
public record Indicator(
        String name, String unit, String okei, int approved, int allowedDeviationTenths, List<Part> parts) {

    /** Percents, which a department has of its own and not a part of. */
    static final String PERCENT = "744";

    public Indicator {
        if (approved < 0 || allowedDeviationTenths < 0 || allowedDeviationTenths > 1000) {
            throw new IllegalArgumentException("approved %d, deviation %d".formatted(approved, allowedDeviationTenths));
        }
        parts = List.copyOf(parts);
    }

    /** All its parts together. */
    int ofParts() {
        return parts.stream().mapToInt(Part::approved).sum();
    }

    /**
     * A department's part in a half-year: 21 children are 10 in the first and 11 in the second (S003 App.8).
     *
     * @param half 1 or 2
     * @param approved 0 or more
     */
    public record Part(String departmentId, int half, int approved) {

        public Part {
            if (half < 1 || half > 2 || approved < 0) {
                throw new IllegalArgumentException("half %d, approved %d".formatted(half, approved));
            }
        }
    }
}
