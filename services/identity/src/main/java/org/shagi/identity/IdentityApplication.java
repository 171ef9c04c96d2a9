package org.shagi.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Says who somebody is. People sign in here with a name and a password and are sent back to where they came from; the services get
 * a signed token that names the account, its roles and its departments, and ask nobody again. What a role may do is each
 * service's own word.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IdentityApplication {

    /** Name of the service, of its configuration file and of its database. */
    public static final String NAME = "identity";

    public static void main(String[] args) {
        System.setProperty("spring.config.name", NAME);
        SpringApplication.run(IdentityApplication.class, args);
    }
}
