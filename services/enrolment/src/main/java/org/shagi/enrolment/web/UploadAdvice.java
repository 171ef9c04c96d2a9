package org.shagi.enrolment.web;

import java.util.Locale;
import org.shagi.enrolment.application.AttachmentLimit;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** What is wrong with an upload before anybody has looked into it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadAdvice {

    private final Problems problems;
    private final AttachmentLimit limit;

    UploadAdvice(Problems problems, AttachmentLimit limit) {
        this.problems = problems;
        this.limit = limit;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e, Locale locale) {
        var problem = problems.of(Refusal.rule("attachment-too-large").with("megabytes", limit.bytes() >> 20), locale);
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestPartException e, Locale locale) {
        return malformed(e.getRequestPartName(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(MultipartException e, Locale locale) {
        return e instanceof MaxUploadSizeExceededException large ? tooLarge(large, locale) : malformed("file", locale);
    }

    private ResponseEntity<ProblemDetail> malformed(String place, Locale locale) {
        return ResponseEntity.badRequest()
                .body(problems.of(Refusal.malformed("malformed-body").with("place", place), locale));
    }
}
