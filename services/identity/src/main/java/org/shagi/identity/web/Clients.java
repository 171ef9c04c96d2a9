package org.shagi.identity.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: the portal for its users, and another system for itself. Both are configuration, not data. */
@Configuration(proxyBeanMethods = false)
class Clients {

    static final String PORTAL = "portal";
    static final String INTEGRATION = "integration";

    @Bean
    RegisteredClientRepository registeredClients(IdentityProperties identity, PasswordEncoder passwords) {
        var clients = new ArrayList<>(List.of(portal(identity, passwords)));
        if (identity.integration().isKnown()) {
            clients.add(integration(identity, passwords));
        }
        return new InMemoryRegisteredClientRepository(clients);
    }

    private static RegisteredClient portal(IdentityProperties identity, PasswordEncoder passwords) {
        var portal = identity.portal();
        return named(PORTAL, portal.secret(), identity, passwords)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(portal.url() + "/login/oauth2/code/" + PORTAL)
                .postLogoutRedirectUri(portal.url() + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private static RegisteredClient integration(IdentityProperties identity, PasswordEncoder passwords) {
        return named(INTEGRATION, identity.integration().secret(), identity, passwords)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private static RegisteredClient.Builder named(
            String id, String secret, IdentityProperties identity, PasswordEncoder passwords) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(passwords.encode(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(identity.accessToken())
                        .refreshTokenTimeToLive(identity.refreshToken())
                        .build());
    }
}
