package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import org.shagi.enrolment.domain.Order;

/**
 * A transfer of the child from one group of the department to another, by order.
 *
 * @param from first day in the new group
 */
public record Move(String fromGroup, String toGroup, LocalDate from, Order order) {}
