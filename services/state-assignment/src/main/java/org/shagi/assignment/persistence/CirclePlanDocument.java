package org.shagi.assignment.persistence;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The plan of a circle as it is stored, by the group's id.
 *
 * @param drawnOn ISO text: the driver would keep a date as an instant of the machine's own zone
 */
@Document("circle-plans")
record CirclePlanDocument(@Id String id, String drawnOn, String by) {}
