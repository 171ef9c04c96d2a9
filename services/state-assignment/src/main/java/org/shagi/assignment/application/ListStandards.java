package org.shagi.assignment.application;

import java.util.List;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.assignment.domain.standard.Standards;
import org.springframework.stereotype.Component;

/** Every version of the service standard, the oldest first. */
@Component
public class ListStandards {

    private final Standards standards;

    ListStandards(Standards standards) {
        this.standards = standards;
    }

    public List<ServiceStandard> all() {
        return standards.versions();
    }
}
