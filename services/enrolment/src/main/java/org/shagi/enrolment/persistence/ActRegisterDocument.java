package org.shagi.enrolment.persistence;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A department's signed acts of a year.
 *
 * @param id {@code departmentId|year}
 * @param acts ids of the acts, each at the place of its number
 */
@Document("act-register")
record ActRegisterDocument(@Id String id, List<String> acts) {

    static final String ACTS = "acts";
}
