package org.shagi.journal.domain;

import java.util.List;
import java.util.Map;
import org.shagi.kit.domain.ServiceCode;

/**
 * What a child's programme gives of one service, and what of it was given: fewer must not be given within its term (S003 VI.4).
 *
 * @param volume whole services, 1 or more
 * @param given whole services, 0 or more; may be more than the volume
 */
public record Balance(ServiceCode code, int volume, int given) {

    /** What is still owed, 0 or more: more of one service makes up for no other. */
    public int left() {
        return Math.max(0, volume - given);
    }

    /** Of every service of the programme, by code; none where the volumes are not known. */
    public static List<Balance> of(RosterChild child, Map<ServiceCode, Integer> given) {
        return child.volumes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(volume -> new Balance(volume.getKey(), volume.getValue(), given.getOrDefault(volume.getKey(), 0)))
                .toList();
    }
}
