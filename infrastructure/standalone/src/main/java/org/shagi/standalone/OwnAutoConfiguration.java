package org.shagi.standalone;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Admits to a service's context only the auto-configuration that stands on the service's own classpath. All services share
 * one classpath here, and without this filter the portal would get a document store and identity a message bus.
 */
final class OwnAutoConfiguration implements AutoConfigurationImportFilter, EnvironmentAware {

    /** Names the service whose context is being made; where it is missing, everything is admitted. */
    static final String SERVICE = "shagi.standalone.service";

    private static final Map<String, Set<String>> JARS_OF_SERVICE = new ConcurrentHashMap<>();

    private @Nullable String service;

    @Override
    public void setEnvironment(Environment environment) {
        service = environment.getProperty(SERVICE);
    }

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        boolean[] admitted = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            String candidate = candidates[i];
            // Boot hands over as null what earlier filters have refused.
            admitted[i] = candidate != null && isAdmitted(candidate);
        }
        return admitted;
    }

    private boolean isAdmitted(String candidate) {
        if (service == null) {
            return true;
        }
        String jar = AutoConfigurationJars.BY_CLASS.get(candidate);
        // Boot asks also about what an auto-configuration imports in its turn: that comes with the one who asks.
        return jar == null || jarsOf(service).contains(jar);
    }

    private static Set<String> jarsOf(String service) {
        return JARS_OF_SERVICE.computeIfAbsent(
                service, name -> new HashSet<>(OwnClasspath.jarsOf(name, OwnAutoConfiguration.class.getClassLoader())));
    }
}
