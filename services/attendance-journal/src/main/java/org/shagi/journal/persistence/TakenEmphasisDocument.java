package org.shagi.journal.persistence;

import java.time.Instant;
import java.time.YearMonth;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a plan takes an emphasis up.
 *
 * @param id {@code groupId|yyyy-MM|indicator}
 */
@Document("emphases-taken")
record TakenEmphasisDocument(@Id String id, String by, Instant at) {

    static String idOf(String groupId, YearMonth month, int indicator) {
        return groupId + '|' + month + '|' + indicator;
    }
}
