package org.shagi.enrolment.domain.casefile;

import java.util.List;
import org.shagi.enrolment.domain.Order;

/**
 * That, how and under which number the child was enrolled.
 *
 * @param notes codes of what was noted and did not stand against it, such as {@code age-at-the-limit}; may be empty
 */
public record Enrolment(CaseNumber number, Order order, List<String> notes) {

    public Enrolment {
        notes = List.copyOf(notes);
    }
}
