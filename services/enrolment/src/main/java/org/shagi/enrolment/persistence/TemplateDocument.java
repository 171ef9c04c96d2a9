package org.shagi.enrolment.persistence;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A template of a department's own.
 *
 * @param id {@code departmentId|template}
 */
@Document("templates")
record TemplateDocument(@Id String id, @Indexed String departmentId, String template, String text) {

    static String idOf(String departmentId, String template) {
        return departmentId + '|' + template;
    }
}
