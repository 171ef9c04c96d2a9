package org.shagi.enrolment.persistence;

import java.util.List;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A department as it is stored, with the news of it that is not on the bus yet. */
@Document("departments")
record DepartmentDocument(@Id String id, String name, List<OutboxEvent> outbox) implements CarriesOutbox {

    Department department() {
        return new Department(id, name);
    }
}
