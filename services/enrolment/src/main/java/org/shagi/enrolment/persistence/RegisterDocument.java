package org.shagi.enrolment.persistence;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A department's journal of registered citizens for a year.
 *
 * @param id {@code departmentId|year}
 * @param cases ids of the cases, each at the place of its number
 */
@Document("citizen-register")
record RegisterDocument(@Id String id, List<String> cases) {

    static final String CASES = "cases";

    static String idOf(String departmentId, int year) {
        return departmentId + '|' + year;
    }
}
