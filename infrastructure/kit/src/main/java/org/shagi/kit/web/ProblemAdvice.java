package org.shagi.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Whatever goes wrong in a request is answered as a problem detail; values from the body are never repeated in it. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException e, Locale locale) {
        return answer(problems.of(e.refusal(), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e, Locale locale) {
        return answer(problems.of(Refusal.malformed("malformed-body").with("place", place(e.getCause())), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException e, Locale locale) {
        var fields = e.getFieldErrors().stream()
                .map(error -> error.getField())
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
        var refusal = e.getParameter().hasParameterAnnotation(RequestBody.class)
                ? Refusal.malformed("malformed-body").with("place", fields)
                : Refusal.malformed("malformed-parameter").with("parameter", fields);
        return answer(problems.of(refusal, locale));
    }

    @ExceptionHandler({
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class,
        HandlerMethodValidationException.class
    })
    ResponseEntity<ProblemDetail> badParameter(Exception e, Locale locale) {
        var name = switch (e) {
            case MethodArgumentTypeMismatchException mismatch -> mismatch.getName();
            case MissingServletRequestParameterException missing -> missing.getParameterName();
            default -> "?";
        };
        return answer(problems.of(Refusal.malformed("malformed-parameter").with("parameter", name), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missingHeader(MissingRequestHeaderException e, Locale locale) {
        return answer(
                problems.of(Refusal.malformed("malformed-parameter").with("parameter", e.getHeaderName()), locale));
    }

    /** More than the container lets in; nobody has looked into it. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e, Locale locale) {
        return answer(problems.of(Refusal.rule("upload-too-large"), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> overtaken(OptimisticLockingFailureException e, Locale locale) {
        return answer(problems.of(Refusal.stale("overtaken"), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException e, Locale locale) {
        return answer(problems.of(Refusal.forbidden("outside-your-role"), locale));
    }

    /** What Spring has a status for (404, 405, 415 …) keeps it; anything else is a defect, logged under a number. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception e, HttpServletRequest request, Locale locale) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(problems.of(Refusal.malformed("request-not-understood"), status, locale));
        }
        var number = UUID.randomUUID().toString();
        LOG.error("Defect {} at {} {}", number, request.getMethod(), request.getRequestURI(), e);
        var defect = Refusal.malformed("defect").with("number", number);
        return answer(problems.of(defect, HttpStatus.INTERNAL_SERVER_ERROR, locale));
    }

    private static String place(@Nullable Throwable cause) {
        return switch (cause) {
            case DatabindException e ->
                e.getPath().stream()
                        .map(step ->
                                step.getPropertyName() != null ? step.getPropertyName() : "[" + step.getIndex() + "]")
                        .collect(Collectors.joining("."));
            case JacksonException e ->
                "%d:%d".formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            case null, default -> "";
        };
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
