package org.shagi.diagnostics.persistence;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That the parents were told of a round, as it is stored by the round's id.
 *
 * @param on ISO text: the driver would keep a date as an instant of the machine's own zone
 */
@Document("parents-told")
record ParentsToldDocument(@Id String id, String on, String by, Instant at) {}
