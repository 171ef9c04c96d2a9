package org.shagi.standalone;

import java.util.LinkedHashMap;
import java.util.Map;

/** What each service is told at its start. Arguments stand above a service's own file and above the environment. */
final class ServiceArguments {

    private final Map<String, String> common = new LinkedHashMap<>();
    private final Ports ports;
    private final int storePort = Ports.free();
    private final int brokerPort = Ports.free();

    ServiceArguments(Ports ports, Secrets secrets, boolean demo) {
        this.ports = ports;
        common.put("server.address", Ports.HOST);
        common.put("SHAGI_MONGODB_URI", "mongodb://%s:%d".formatted(Ports.HOST, storePort));
        common.put("SHAGI_KAFKA", "%s:%d".formatted(Ports.HOST, brokerPort));
        common.put("SHAGI_PARTITIONS", String.valueOf(Suite.PARTITIONS));
        common.put("SHAGI_ISSUER", ports.uri(Suite.IDENTITY).toString());
        common.put("SHAGI_PORTAL_SECRET", secrets.portal());
        common.put("SHAGI_INTEGRATION_SECRET", secrets.integration());
        common.put("SHAGI_DEMO", String.valueOf(demo));
        Suite.ALL.forEach(
                service -> common.put(service.urlVariable(), ports.uri(service).toString()));
        // After a crash the members of before must time out before the new ones are given anything to read.
        common.put("spring.cloud.stream.kafka.binder.consumer-properties.session.timeout.ms", "6000");
        common.put("spring.cloud.stream.kafka.binder.consumer-properties.heartbeat.interval.ms", "1500");
    }

    int storePort() {
        return storePort;
    }

    int brokerPort() {
        return brokerPort;
    }

    String[] of(Service service) {
        Map<String, String> all = new LinkedHashMap<>(common);
        all.put("spring.config.name", service.name());
        all.put("server.port", String.valueOf(ports.of(service)));
        all.put(OwnAutoConfiguration.SERVICE, service.name());
        return all.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
    }
}
