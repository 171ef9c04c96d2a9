package org.shagi.portal.relay;

import static org.springframework.cloud.gateway.server.mvc.filter.AfterFilterFunctions.removeResponseHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.AfterFilterFunctions.rewriteResponseHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.stripPrefix;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.filter.TokenRelayFilterFunctions.tokenRelay;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import org.shagi.portal.frame.Problems;
import org.shagi.portal.session.Sessions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * {@code /api/<service>/**} goes to the service. A session's request gets the person's token, and the page's language; another
 * system's own token goes on as it came. Cookies stay here. A service that does not answer is told as 503.
 */
@Configuration(proxyBeanMethods = false)
class Relay {

    private static final HandlerFilterFunction<ServerResponse, ServerResponse> SESSION_TOKEN =
            tokenRelay(Sessions.REGISTRATION);

    @Bean
    RouterFunction<ServerResponse> serviceRoutes(RelayProperties properties, Problems problems) {
        return properties.services().entrySet().stream()
                .map(service -> route(service.getKey(), service.getValue(), problems))
                .reduce(RouterFunction::and)
                .orElseThrow(() -> new IllegalStateException("no service is named in shagi.services"));
    }

    @Bean
    MultipartResolver multipartResolver() {
        return new UnreadFiles.Files();
    }

    private static RouterFunction<ServerResponse> route(String service, String address, Problems problems) {
        return GatewayRouterFunctions.route(service)
                .route(request -> request.path().startsWith(prefix(service)), http())
                .before(uri(address))
                .before(stripPrefix(2))
                .before(Relay::inLanguageOfPage)
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .filter((request, next) -> relayed(service, request, next, problems))
                .build();
    }

    private static ServerResponse relayed(
            String service, ServerRequest request, HandlerFunction<ServerResponse> next, Problems problems)
            throws Exception {
        try {
            var answer = request.principal().isPresent() ? SESSION_TOKEN.filter(request, next) : next.handle(request);
            return removeResponseHeader(HttpHeaders.SET_COOKIE)
                    .andThen(own -> rewriteResponseHeader(HttpHeaders.LOCATION, "^(https?://[^/]+)?/", prefix(service))
                            .apply(request, own))
                    .apply(request, answer);
        } catch (ResourceAccessException silence) {
            return silent(request, service, problems);
        }
    }

    private static String prefix(String service) {
        return "/api/" + service + "/";
    }

    /** A person's chosen language goes before their browser's. */
    private static ServerRequest inLanguageOfPage(ServerRequest request) {
        if (request.principal().isEmpty()) {
            return request;
        }
        var language = RequestContextUtils.getLocale(request.servletRequest()).getLanguage();
        return ServerRequest.from(request)
                .headers(headers -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, language))
                .build();
    }

    private static ServerResponse silent(ServerRequest request, String service, Problems problems) {
        var problem =
                problems.of(request.servletRequest(), HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", service);
        return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
