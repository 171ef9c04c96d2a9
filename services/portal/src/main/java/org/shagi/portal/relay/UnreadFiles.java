package org.shagi.portal.relay;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/**
 * Keeps the portal from reading the files that it only hands on. Pages of its own take forms with files, so its server would take
 * such a request apart as soon as anybody asked for a parameter, and the service would get an empty one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadFiles extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.startsWith("multipart/") || !isHandedOn(request);
    }

    private static boolean isHandedOn(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new UnreadRequest(request), response);
    }

    /** In place of the relay library's, which leaves the file alone as well but forgets the parameters of the address. */
    static final class Files extends StandardServletMultipartResolver {

        @Override
        public boolean isMultipart(HttpServletRequest request) {
            return !isHandedOn(request) && super.isMultipart(request);
        }
    }
}
