package org.shagi.quota.domain.report;

import java.util.List;
import java.util.Optional;
import org.shagi.quota.domain.Allowance;

/**
 * The form of the report on the state assignment as data: a region has its own.
 *
 * @param formCode code of the form by ОКУД
 * @param allowedTenthsOfPercent allowed deviation, in tenths of a percent of what is approved for the year: 100 is 10 %
 */
public record AssignmentTemplate(String formCode, long allowedTenthsOfPercent, List<Indicator> indicators) {

    /** The allowed deviation. */
    public Allowance allowance() {
        return new Allowance(allowedTenthsOfPercent);
    }

    /** The indicator of a key; empty if the form has none. */
    Optional<Indicator> find(String key) {
        return indicators.stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst();
    }

    /**
     * A row of the tables of volume and quality.
     *
     * @param entry unique number of the register entry
     * @param content what describes the content of the service, three texts
     * @param conditions what describes how it is given, two texts
     * @param approved what is approved where the measure does not tell it, in tenths: an indicator in percent
     */
    public record Indicator(
            String key,
            String entry,
            List<String> content,
            List<String> conditions,
            String name,
            String unit,
            String okei,
            Measure measure,
            long approved) {}

    /** How a row is reckoned. */
    public enum Measure {
        /** Different children who were given services; approved is the number of children of the plans. */
        RECIPIENTS,
        /** Services given; approved is the plan. */
        SERVICES,
        /** Recipients among all who were on a roster, in percent. */
        RECIPIENTS_OF_ENROLLED,
        /** Nothing that is known here: written in by hand. */
        BY_HAND
    }
}
