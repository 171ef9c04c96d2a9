package org.shagi.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.cloud.gateway.server.mvc.config.DefaultFunctionConfiguration;

/**
 * The browser's door. It holds no data of its own: pages are made from what the services answer to the signed-in person's token,
 * and {@code /api/<service>/**} is passed on with that token. The browser has a session cookie and never sees the token.
 */
// Where Spring Cloud Function shares the classpath, it would take every path that nobody else has for the name of a
// function.
@SpringBootApplication(exclude = DefaultFunctionConfiguration.class)
@ConfigurationPropertiesScan
public class PortalApplication {

    /** Name of the configuration file, {@code portal.yml}; there is no {@code application.yml} anywhere. */
    public static final String NAME = "portal";

    public static void main(String[] args) {
        System.setProperty("spring.config.name", NAME);
        SpringApplication.run(PortalApplication.class, args);
    }
}
