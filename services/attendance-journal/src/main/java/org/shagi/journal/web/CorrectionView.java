package org.shagi.journal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.shagi.journal.domain.DaySheet;

/**
 * Why a day of a closed month was changed.
 *
 * @param version of the sheet that it made
 */
record CorrectionView(LocalDate date, String reason, long version, String by, Instant at) {

    static Stream<CorrectionView> of(DaySheet sheet) {
        return sheet.corrections().stream()
                .map(correction -> new CorrectionView(
                        sheet.date(), correction.reason(), correction.version(), correction.by(), correction.at()));
    }
}
