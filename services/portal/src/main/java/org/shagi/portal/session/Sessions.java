package org.shagi.portal.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Two doors. Another system comes to {@code /api} with its own bearer token: the portal keeps no session for it and passes the token
 * on unread, the service judges it. Everyone else is a person with a session: nothing but styles, scripts and the health check is
 * given before signing in, and every write needs the token against forged requests.
 */
@Configuration(proxyBeanMethods = false)
public class Sessions {

    /** Registration id of the portal's own client at identity. */
    public static final String REGISTRATION = "portal";

    static final String SIGN_IN = "/oauth2/authorization/" + REGISTRATION;

    private static final String[] OPEN = {
        "/webjars/**",
        "/css/**",
        "/js/**",
        "/favicon.svg",
        "/favicon.ico",
        "/error",
        "/actuator/health/**",
        "/actuator/prometheus"
    };

    private static final String CONTENT_POLICY =
            "default-src 'self'; worker-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
                    + "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self' ";

    @Bean
    @Order(1)
    SecurityFilterChain otherSystems(HttpSecurity http) throws Exception {
        return http.securityMatcher(new AndRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher("/api/**"), bearerToken()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(CsrfConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            IdentityProperties identity,
            Unsigned unsigned)
            throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .oauth2Login(Customizer.withDefaults())
                .requestCache(wanted -> wanted.requestCache(pages()))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(unsigned))
                .logout(logout -> logout.logoutSuccessHandler(signedOut(registrations)))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives(CONTENT_POLICY + identity.issuer())))
                .build();
    }

    /** Who signs in is led back to the page that was asked for, never to a script or a call that the browser made by itself meanwhile. */
    private static RequestCache pages() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> {
            var destination = request.getHeader("Sec-Fetch-Dest");
            var accepted = request.getHeader(HttpHeaders.ACCEPT);
            return HttpMethod.GET.matches(request.getMethod())
                    && (destination != null
                            ? "document".equals(destination)
                            : accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE));
        });
        return cache;
    }

    private static RequestMatcher bearerToken() {
        return request -> {
            var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
            return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
        };
    }

    private static OidcClientInitiatedLogoutSuccessHandler signedOut(ClientRegistrationRepository registrations) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }
}
