package org.shagi.portal.session;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people sign in.
 *
 * @param issuer address of identity as the browser reaches it, without a slash at the end
 * @param url address of identity as this process reaches it
 * @param secret the portal's own secret there
 */
@ConfigurationProperties("shagi.identity")
record IdentityProperties(String issuer, String url, String secret) {}
