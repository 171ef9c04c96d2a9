package org.shagi.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shagi.portal.frame.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * What somebody gets who is not signed in: a page leads to the sign-in, a call of {@code /api} is answered 401
 * {@code sign-in-required}, and a fragment asked for by a page makes the whole page load again, which then leads to the sign-in.
 */
@Component
class Unsigned implements AuthenticationEntryPoint {

    private final Problems problems;

    Unsigned(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "sign-in-required");
        } else if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader("HX-Refresh", "true");
        } else {
            response.sendRedirect(Sessions.SIGN_IN);
        }
    }
}
