package org.shagi.portal.relay;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param services address of each service by its name, which stands in the path after {@code /api/} */
@ConfigurationProperties("shagi")
record RelayProperties(Map<String, String> services) {}
