package org.shagi.assignment.domain.plan;

import java.time.LocalDate;

/** A session that could be put into the plan to make up for what is missing. */
public record Suggestion(LocalDate date, Session session) {}
