package org.shagi.journal.persistence;

import org.shagi.kit.store.Versioned;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A department as enrolment told it last. */
@Document("departments")
record DepartmentDocument(@Id String id, String name, long version) implements Versioned {}
