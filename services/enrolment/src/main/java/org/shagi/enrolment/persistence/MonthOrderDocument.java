package org.shagi.enrolment.persistence;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The order of a department's month as it is stored.
 *
 * @param id {@code departmentId|yyyy-MM}
 */
@Document("month-orders")
record MonthOrderDocument(@Id String id, @Indexed String departmentId, OrderDocument order, String by) {}
