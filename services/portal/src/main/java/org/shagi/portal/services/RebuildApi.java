package org.shagi.portal.services;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.annotation.ClientRegistrationId;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Building quota's figures anew from the topics. */
@HttpExchange(accept = "application/json")
@ClientRegistrationId(ServiceClients.REGISTRATION)
public interface RebuildApi {

    /** Null if there never was any. */
    @GetExchange("/operations/rebuild")
    @Nullable
    Rebuild last();

    @PostExchange("/operations/rebuild")
    Rebuild begin();

    @PostExchange("/operations/rebuild/swap")
    Rebuild swap();

    @PostExchange("/operations/rebuild/discarding")
    Rebuild discard();

    /**
     * @param state {@code reading}, {@code different}, {@code swapped}, {@code discarded} or {@code failed}
     * @param perSecond events read in a second
     * @param differences in words of the program
     */
    record Rebuild(
            String state,
            String startedBy,
            Instant startedAt,
            long handled,
            long total,
            long unreadable,
            long perSecond,
            List<Difference> differences,
            @Nullable String fault) {}

    /** What differs, of which group, month or the like, and how. */
    record Difference(String what, String of, String how) {}
}
