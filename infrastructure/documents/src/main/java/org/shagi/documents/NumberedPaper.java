package org.shagi.documents;

import java.time.LocalDate;

/**
 * A paper with its number and date.
 *
 * @param number as it stands on the paper
 */
public record NumberedPaper(String number, LocalDate date) {

    String shown() {
        return "№ %s от %s".formatted(number, RussianDates.digits(date));
    }
}
