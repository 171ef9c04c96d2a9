package org.shagi.bad.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.shagi.contracts.enrolment.DepartmentRegistered;
import org.springframework.web.bind.annotation.RequestMethod;

class UseCaseThatReadsTheClock {

    private final ObjectMapper oldJson = new ObjectMapper();

    DepartmentRegistered register(RequestMethod method) {
        return new DepartmentRegistered(
                oldJson.toString() + method, Instant.now().toString(), 1);
    }
}
