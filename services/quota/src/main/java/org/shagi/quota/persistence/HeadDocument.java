package org.shagi.quota.persistence;

import java.time.YearMonth;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The newest version of everything of one sort in a department: what tells a reader which of the documents it remembers are old.
 *
 * @param id {@code of|departmentId}
 * @param of a month {@code yyyy-MM}, {@code groups}, {@code plans} or {@code drawn yyyy-MM}
 * @param versions by id of the group, its dots replaced
 */
@Document(HeadDocument.COLLECTION)
record HeadDocument(@Id String id, @Indexed String of, String departmentId, Map<String, Long> versions) {

    static final String COLLECTION = "heads";
    static final String GROUPS = "groups";
    static final String PLANS = "plans";

    /** What the drawn plans of a month are announced under. */
    static String drawn(YearMonth month) {
        return "drawn " + month;
    }
}
