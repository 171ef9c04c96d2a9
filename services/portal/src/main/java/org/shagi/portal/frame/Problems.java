package org.shagi.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** The refusals of the portal itself as problem details (RFC 9457), in the shape the services use. */
@Component
public class Problems {

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final JsonMapper json;

    Problems(MessageSource messages, LocaleResolver locales, JsonMapper json) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    /**
     * The problem with this code in the reader's language.
     *
     * @param code stable; its text stands in the bundle under {@code problem.<code>}
     */
    public ProblemDetail of(HttpServletRequest request, HttpStatus status, String code, Object... facts) {
        var locale = locales.resolveLocale(request);
        var problem = ProblemDetail.forStatusAndDetail(status, messages.getMessage("problem." + code, facts, locale));
        problem.setType(URI.create("urn:shagi:problem:" + code));
        problem.setProperty("code", code);
        return problem;
    }

    /** Writes such a problem where no controller is at work. */
    public void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, Object... facts)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.writeValueAsString(of(request, status, code, facts)));
    }
}
