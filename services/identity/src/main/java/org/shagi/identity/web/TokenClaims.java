package org.shagi.identity.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.identity.domain.Account;
import org.shagi.identity.persistence.Accounts;
import org.shagi.kit.domain.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * Writes {@code name}, {@code roles} and {@code departments} into every token. They are read anew each time, so a changed role is
 * in the next token, and a closed account gets none.
 */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Accounts accounts;

    TokenClaims(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            var client = context.getRegisteredClient().getClientId();
            write(context.getClaims(), client, List.of(Role.INTEGRATION.name()), List.of());
        } else {
            var account = open(context.getPrincipal());
            var roles = account.roles().stream().map(Role::name).sorted().toList();
            write(
                    context.getClaims(),
                    account.name(),
                    roles,
                    account.departments().stream().sorted().toList());
        }
    }

    private Account open(@Nullable Authentication owner) {
        return Optional.ofNullable(owner)
                .flatMap(signedIn -> accounts.find(signedIn.getName()))
                .filter(Account::open)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }

    private static void write(JwtClaimsSet.Builder claims, String name, List<String> roles, List<String> departments) {
        claims.claim("name", name).claim("roles", roles).claim("departments", departments);
    }
}
