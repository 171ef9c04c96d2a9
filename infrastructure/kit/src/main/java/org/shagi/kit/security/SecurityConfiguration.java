package org.shagi.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.web.Problems;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/**
 * Default deny: nothing without a valid token but the health of the service and its description; and within, only what an
 * endpoint's {@code @RolesAllowed} opens.
 */
@AutoConfiguration
@EnableMethodSecurity(prePostEnabled = false, jsr250Enabled = true)
public class SecurityConfiguration {

    @Bean
    SecurityFilterChain bearerTokens(HttpSecurity http, Problems problems, JsonMapper json) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**", "/actuator/prometheus", "/openapi.json", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(authorities()))
                        .authenticationEntryPoint((request, response, e) ->
                                write(response, request, problems, json, "sign-in-required", 401)))
                .exceptionHandling(handling -> handling.accessDeniedHandler(
                        (request, response, e) -> write(response, request, problems, json, "outside-your-role", 403)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    private static Converter<Jwt, AbstractAuthenticationToken> authorities() {
        return jwt -> new JwtAuthenticationToken(
                jwt,
                CurrentActor.roles(jwt).stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList());
    }

    private static void write(
            HttpServletResponse response,
            HttpServletRequest request,
            Problems problems,
            JsonMapper json,
            String code,
            int status)
            throws IOException {
        var problem = problems.of(Refusal.forbidden(code), request.getLocale());
        problem.setStatus(status);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.writeValueAsString(problem));
    }
}
