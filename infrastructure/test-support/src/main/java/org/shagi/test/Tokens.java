package org.shagi.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Signs bearer tokens as identity would, and publishes the key where the services' own decoder looks for it: security is
 * tested with the real decoder.
 */
public final class Tokens {

    private static final RSAKey KEY = key();
    private static final String BASE = publish();

    private Tokens() {}

    /** A token for this account with these roles and no department. */
    public static String of(String account, String... roles) {
        return of(account, List.of(roles), List.of());
    }

    /** A token for a head of department. */
    public static String head(String account, String department) {
        return of(account, List.of("DEPARTMENT_HEAD"), List.of(department));
    }

    /** A token with these claims, valid for an hour. */
    public static String of(String account, List<String> roles, List<String> departments) {
        try {
            var now = Instant.now();
            var claims = new JWTClaimsSet.Builder()
                    .subject(account)
                    .issuer(issuer())
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(3600)))
                    .claim("name", account)
                    .claim("roles", roles)
                    .claim("departments", departments)
                    .build();
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(KEY.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of the {@code Authorization} header for a token. */
    public static String bearer(String token) {
        return "Bearer " + token;
    }

    public static String issuer() {
        return BASE;
    }

    public static String jwksUri() {
        return BASE + "/oauth2/jwks";
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String publish() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(UTF_8);
            server.createContext("/oauth2/jwks", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            // Whatever thread starts the server has it as its heir: a program that is done ends in spite of it.
            Thread.ofPlatform().daemon().start(server::start);
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
