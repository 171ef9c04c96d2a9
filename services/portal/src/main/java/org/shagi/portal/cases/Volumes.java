package org.shagi.portal.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shagi.portal.forms.Field;

/**
 * The volumes of services in the form of a programme: a field for each code, empty for a service that is not in it. What is likely
 * is what the standard provides for a course of six months, whole services only (S003 VI.2).
 */
final class Volumes {

    private static final String PREFIX = "volume-";
    private static final int MONTHS_OF_A_COURSE = 6;

    /** Monthly norms of one child in tenths of a service. */
    private static final Map<String, Integer> NORMS_TENTHS = norms(206, 60, 60, 60, 206, 206, 60, 40, 20);

    private Volumes() {}

    private static Map<String, Integer> norms(int... tenths) {
        var norms = new LinkedHashMap<String, Integer>();
        for (int digit = 1; digit <= tenths.length; digit++) {
            norms.put("5." + digit, tenths[digit - 1]);
        }
        return norms;
    }

    static List<Field> fields() {
        return NORMS_TENTHS.keySet().stream()
                .map(code -> Field.whole(PREFIX + code.replace('.', '-')).optional())
                .toList();
    }

    /** The likely volumes, by the name of the field. */
    static Map<String, Integer> likely() {
        var volumes = new LinkedHashMap<String, Integer>();
        NORMS_TENTHS.forEach(
                (code, norm) -> volumes.put(PREFIX + code.replace('.', '-'), norm * MONTHS_OF_A_COURSE / 10));
        return volumes;
    }

    /** The body with the volumes as the list of services that enrolment takes. */
    static Map<String, Object> asServices(Map<String, Object> body) {
        var programme = new LinkedHashMap<String, Object>();
        var services = new ArrayList<Map<String, Object>>();
        body.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                services.add(Map.of("code", name.substring(PREFIX.length()).replace('-', '.'), "volume", value));
            } else {
                programme.put(name, value);
            }
        });
        programme.put("services", services);
        return programme;
    }
}
