package org.shagi.quota.persistence;

import java.util.HashMap;
import java.util.Map;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.store.Versioned;
import org.shagi.quota.domain.Distribution;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A stored {@link Distribution}.
 *
 * @param id id of the group
 * @param givers accounts by digit of the code
 */
@Document("distributions")
record DistributionDocument(@Id String id, String departmentId, Map<String, String> givers, long version)
        implements Versioned {

    static DistributionDocument of(Distribution distribution) {
        var byDigit = new HashMap<String, String>();
        distribution.givers().forEach((code, giver) -> byDigit.put(Integer.toString(code.digit()), giver));
        return new DistributionDocument(
                distribution.groupId(), distribution.departmentId(), byDigit, distribution.version());
    }

    Distribution toDomain() {
        var byCode = new HashMap<ServiceCode, String>();
        givers.forEach((digit, giver) -> byCode.put(new ServiceCode("5." + digit), giver));
        return new Distribution(id, departmentId, byCode, version);
    }
}
