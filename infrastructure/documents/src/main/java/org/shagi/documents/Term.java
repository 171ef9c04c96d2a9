package org.shagi.documents;

import java.time.LocalDate;

/** Days from the first to the last, both inclusive. */
public record Term(LocalDate from, LocalDate to) {

    String shown() {
        return "с %s по %s".formatted(RussianDates.digits(from), RussianDates.digits(to));
    }
}
