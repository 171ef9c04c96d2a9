package org.shagi.assignment.domain.yearly;

/**
 * One measure of the assignment's fulfilment (columns 7–10 and 13 of the report).
 *
 * @param name such as «Численность граждан, получивших социальные услуги»
 * @param unit name of the unit, such as «человек»
 * @param okei code of the unit by ОКЕИ, such as 792
 * @param approved approved for the year, 0 or more
 * @param allowedDeviationTenths allowed deviation in tenths of a percent, 0 to 1000
 */
public record Indicator(String name, String unit, String okei, int approved, int allowedDeviationTenths) {

    public Indicator {
        if (approved < 0 || allowedDeviationTenths < 0 || allowedDeviationTenths > 1000) {
            throw new IllegalArgumentException("approved %d, deviation %d".formatted(approved, allowedDeviationTenths));
        }
    }
}
