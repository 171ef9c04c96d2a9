package org.shagi.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/**
 * What a page does when a service behind it refuses or is silent: the error page with the service's own sentence, under the
 * service's own status; 503 for a service that is not to be had; the sign-in again if the session's token cannot be renewed.
 */
@ControllerAdvice
public class ServiceFailures {

    /** Request attribute with the sentence of a service, for the error page. */
    static final String SENTENCE = "sentence";

    private static final Logger LOG = LoggerFactory.getLogger(ServiceFailures.class);

    /** The sentence a service refused with, in the language it was asked in; empty if it said none. */
    public static String sentence(HttpClientErrorException refusal) {
        var problem = refusal.getResponseBodyAs(ProblemDetail.class);
        return problem == null || problem.getDetail() == null ? "" : problem.getDetail();
    }

    @ExceptionHandler
    void refused(HttpClientErrorException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(SENTENCE, sentence(refusal));
        response.sendError(refusal.getStatusCode().value());
    }

    @ExceptionHandler({ResourceAccessException.class, HttpServerErrorException.class})
    void silent(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("No answer for {}: {}", request.getRequestURI(), failure.getMessage());
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    /** The session's tokens are spent, for instance because identity was restarted; they are forgotten, so this leads to signing in. */
    @ExceptionHandler
    void signedOut(ClientAuthorizationException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.info("A session has to sign in again: {}", failure.getError().getErrorCode());
        request.getSession().invalidate();
        response.sendRedirect("/");
    }
}
