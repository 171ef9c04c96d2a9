package org.shagi.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** One error page in the look of the house; what it says depends on the status, and on the service's own sentence if there is one. */
@Component
class ErrorPages implements ErrorViewResolver {

    /** The statuses with a text of their own in the bundle. */
    private static final Set<HttpStatus> TOLD =
            Set.of(HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN, HttpStatus.NOT_FOUND, HttpStatus.SERVICE_UNAVAILABLE);

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var shown = new HashMap<String, Object>();
        shown.put("kind", TOLD.contains(status) ? Integer.toString(status.value()) : "other");
        shown.put("sentence", request.getAttribute(ServiceFailures.SENTENCE));
        return new ModelAndView("error", shown);
    }
}
