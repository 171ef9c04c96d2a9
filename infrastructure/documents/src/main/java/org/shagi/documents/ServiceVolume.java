package org.shagi.documents;

import java.util.List;
import java.util.Map;

/**
 * A service of a programme.
 *
 * @param code {@code 5.1} to {@code 5.9}
 * @param volume whole services within the term
 */
public record ServiceVolume(String code, int volume) {

    static List<Map<String, String>> rows(List<ServiceVolume> services) {
        return services.stream()
                .map(service -> Map.of(
                        "code", service.code,
                        "name", ServiceNames.name(service.code),
                        "kind", ServiceNames.kind(service.code),
                        "volume", Integer.toString(service.volume)))
                .toList();
    }
}
