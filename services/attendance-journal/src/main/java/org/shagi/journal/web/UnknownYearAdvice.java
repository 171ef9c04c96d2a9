package org.shagi.journal.web;

import java.util.Locale;
import org.shagi.calendar.NoCalendarForYear;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A day of a year without a production calendar: neither a working day nor a day off, so nothing can be said of it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownYearAdvice {

    private final Problems problems;

    UnknownYearAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknownYear(NoCalendarForYear e, Locale locale) {
        var problem = problems.of(Refusal.rule("no-calendar").with("year", String.valueOf(e.year())), locale);
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
