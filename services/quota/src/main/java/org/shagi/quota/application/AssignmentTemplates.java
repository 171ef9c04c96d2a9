package org.shagi.quota.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.shagi.quota.domain.report.AssignmentTemplate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The form of the report on the state assignment: the shipped one, or the centre's own from {@code shagi.quota.assignment-form}. */
@Component
public class AssignmentTemplates {

    private final AssignmentTemplate current;

    public AssignmentTemplates(
            @Value("${shagi.quota.assignment-form:classpath:quota/state-assignment-report.json}") Resource form) {
        try (var json = form.getInputStream()) {
            current = JsonMapper.shared().readValue(json, AssignmentTemplate.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form in use. */
    public AssignmentTemplate current() {
        return current;
    }
}
